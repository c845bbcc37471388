"""Ranks: superlatives, places in a table, lists of places, what is left out, records of all time.

In: a Scene. Out: ranks, each with its direction, field and who is ahead.
I may import changes/ and what lies below. I never look at a published figure.
"""
