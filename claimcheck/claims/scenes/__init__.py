"""A sentence with all that was found in it, and what its own words tell of a figure by where they stand.

In: what the finders found. Out: a Scene, and answers about it.
I may import areas/ and what lies below. I never look into another sentence.
"""
