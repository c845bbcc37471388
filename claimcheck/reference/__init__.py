"""Published figures and the names and words that go with them: packages, the index over them, the catalogue, the sums.

In: folders of `reference_data/` and of the user. Out: a Catalogue of areas, measures, figures and caveats; answers of queries.
I may import domain, plugins and settings; pandas only in importers/, at the moment of use. I read folders, and write only the
index (in the user's cache folder), the user's own packages and what `tools/` ask for. I never say what is wrong in an article.
"""
