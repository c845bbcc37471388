"""The nouns of claimcheck: frozen records, standard library only.

In: nothing. Out: the types that every other room passes on (text, values, periods, areas, measures, claims, cases, reports, and wording).
I may import the standard library and nothing else. I never read a file, ask a clock, or change a record after it is made.
"""
