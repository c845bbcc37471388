"""Whose a figure is, of the places that its sentence or the heading above names.

In: a Scene and one of its figures. Out: a place, or none where none is meant.
I may import ranks/ and what lies below. I never look back over sentences: that is context/.
"""
