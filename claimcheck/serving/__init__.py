"""A page to paste a draft into, and hooks for content systems. Nothing is built here yet.

In: requests. Out: responses made by the writers of reporting/. I may import gate, pipeline and what lies below them.
I never keep a draft after the answer, or call any other machine.
"""
