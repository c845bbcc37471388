"""Parts, wholes and shares: beside each other, over sentences, in lists, told again.

In: bound figures. Out: ties of a share with its part and its whole.
I may import binding/ and what lies below, and no other room of ties/. I never judge.
"""
