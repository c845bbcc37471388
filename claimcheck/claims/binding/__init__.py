"""Sketches of figures filled in: units lent by a neighbour, lists given out in order, columns, rows, doubts; then claims.

In: scenes in the order of the text. Out: the claims of an analysis (`emit.py`).
I may import dating/ and what lies below. I never reckon with the values.
"""
