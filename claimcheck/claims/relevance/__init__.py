"""What is no statistic of policing: a person's charges, votes, crowds, other bodies' figures, ways of speaking.

In: a Scene and one of its figures. Out: whether to take it, and why not.
I may import periods/ and what lies below. I never call a claim wrong.
"""
