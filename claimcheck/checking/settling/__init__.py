"""Open figures settled by what stands around them: a subject of the text, another figure, the rest of a list.

In: the evidence of all claims of an article. Out: the same evidence, some of it settled or opened.
I may import `evidence.py`, doubting/ and what lies below. I never override a claim that holds as it is printed.
"""
