"""One claim in one reading against the published cells: levels, changes, comparisons, ranks.

In: a Question and a Reading. Out: a Judgement: holds, fails or unknown, and why.
I may import sums/ and terms/. I never try another reading.
"""
