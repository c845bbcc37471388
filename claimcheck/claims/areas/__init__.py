"""Names of forces and of other places, as written and as misspelt, in lists, and "its neighbour".

In: tokens, and the areas of the catalogue. Out: places.
I may import quantities/ and what lies below. I never say whose a figure is: that is places/.
"""
