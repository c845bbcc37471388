"""Findings and verdicts become a decision: may this article be published? Nothing is built here yet.

In: a Report and a policy. Out: a Decision with its reasons, and a line in the journal. I may import pipeline and what lies below it.
I never check a claim myself, or print.
"""
