"""Bridges to other people's systems, one folder each.

In: what such a system calls. Out: what it expects. I may import gate, pipeline and what lies below them.
I never appear in an import of the core.
"""
