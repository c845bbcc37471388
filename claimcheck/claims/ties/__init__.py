"""Which figures the text ties together, so that they can be reckoned against each other.

In: the bound figures of an article and its scenes. Out: ties, which `checking/` solves.
I may import binding/ and what lies below. I never say whether a tie comes out. `ties.py` asks the finders of the four rooms below
in their order, and `unclaimed_ties.py` asks again of numbers that are no claims.
"""
