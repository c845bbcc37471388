"""The lexicons, and the words that every finder needs: numbers in words, hedges, clauses, who speaks.

In: a language folder under `models/`; the tokens of a sentence. Out: patterns, and stretches of tokens.
I may import nothing else of claims/. I never say what a figure counts.
"""
