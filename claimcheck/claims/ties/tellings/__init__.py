"""One thing told twice, in two places of the text.

In: bound figures. Out: ties that ask the two to agree.
I may import ties/levels/ and ties/shares/. I never judge.
"""
