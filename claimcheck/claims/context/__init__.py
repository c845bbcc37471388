"""What carries over from sentence to sentence: area, measure, population; figures that are pairs, or parts of wholes.

In: figures with all that their own sentence says of them (`bound.py`). Out: what the words leave to the context.
I may import `language.py`, relevance/ and what lies below. I never change what a sentence says itself.
"""
