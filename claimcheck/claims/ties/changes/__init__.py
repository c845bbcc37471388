"""Changes and the two levels that they lie between: in one sentence, a sentence on, or over the whole story.

In: bound figures. Out: ties of a change with its ends.
I may import the other rooms of ties/. I never judge.
"""
