"""Dates as written, and the wordings of periods resolved to days.

In: tokens, the day of publication, the period in force. Out: wordings, each with its days, or why it has none.
I may import words/. I never say which figure a date belongs to: that is periods/ and dating/.
"""
