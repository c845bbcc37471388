"""Numbers with their units, hedges and precision, and which numbers are none (telephones, scores, clock times).

In: tokens. Out: quantities, and why one is no statistic.
I may import dates/ and what lies below. I never ask what is counted. `find_quantities` serves anyone.
"""
