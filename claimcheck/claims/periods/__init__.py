"""Which of the wordings of a sentence dates which of its figures, and what an article has said of when.

In: a Scene and its wordings. Out: the wording of a figure, and the period in force for each subject.
I may import measures/ and what lies below. I never resolve a wording to days: that is dates/.
"""
