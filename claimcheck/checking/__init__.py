"""Whether what an article says is so: figures gathered, readings tried, ties solved, verdicts drawn, rules run.

In: an Analysis, a Catalogue, the rules. Out: an ArticleReport: a Case and a Verdict for each claim, and the findings.
I may import domain, plugins, settings, reference and linking. I never read a file, word a rule's page, or call a claim wrong
while a reasonable reading of it is open.
"""
