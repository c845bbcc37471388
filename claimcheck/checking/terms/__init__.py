"""What every check reckons with: printed figures as intervals, published cells, what one reading comes to, words for both.

In: claims, and the catalogue's figures. Out: terms, intervals, judgements, amounts in words.
I may import nothing else of checking/. I never draw a verdict.
"""
