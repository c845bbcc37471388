"""The period of each figure: from its own words, from the text before, or from the figure that it is set beside.

In: bound figures, the wordings of their sentence, and what is in force. Out: days, or the reason why there are none.
I may import context/ and what lies below. I never guess between two years.
"""
