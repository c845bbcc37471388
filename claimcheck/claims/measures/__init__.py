"""What a figure counts: topic, event, population, kind of statistic, and the wider measure that a share is of.

In: a Scene, and the words of the catalogue. Out: facets for each figure, those unsaid left open.
I may import places/ and what lies below. I never fill in what the words leave out: that is context/.
"""
