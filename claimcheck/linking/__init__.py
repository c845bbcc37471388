"""What a claim is about, in the catalogue's own terms: its area, its period, its measures, the areas that it is ranked among.

In: a Claim, its Analysis, a Catalogue. Out: a Link of Choices, each with a score, the runners-up and the reason in words.
I may import domain, plugins, settings and reference. I never look at a value, and never say that anything is wrong.
"""
