"""The ties of an article as one small problem: which are broken, which single figure is to blame, and the slip behind it.

In: ties and the terms of their claims. Out: faults, each with the sum in words.
I may import terms/. I never look at a published figure, but to ask whether a tie is proven by one.
"""
