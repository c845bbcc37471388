"""Many drafts at once, with workers that may die and runs that may be resumed. Nothing is built here yet.

In: sources and settings. Out: Reports in the order of the sources. I may import gate, pipeline and what lies below them.
I never lose a draft or check one twice.
"""
