"""Levels that make a sum, an average, a rate, an order or a remainder, and two that one is said to stand above.

In: bound figures. Out: ties between them.
I may import ties/shares/. I never judge.
"""
