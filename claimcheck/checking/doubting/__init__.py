"""Why a claim that fails may have been misread by us, and must be left open; and what is worth a remark though right.

In: a judgement that fails, and the article around it. Out: a doubt in words, or none.
I may import diagnosing/ and what lies below. I never call a claim contradicted: I only keep one from it.
"""
