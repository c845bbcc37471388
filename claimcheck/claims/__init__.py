"""Article -> Analysis: which statistics the text asserts, of what, where, when, who says so, and what ties them together.

In: an Article, and the Language (lexicons and the catalogue's names). Out: an Analysis that holds no object of the pipeline.
I may import nlp, reference (names and words, never a figure) and domain. I never say that anything is wrong and never look
at a published value.
"""

from claimcheck.claims.analysis import analyse

__all__ = ["analyse"]
