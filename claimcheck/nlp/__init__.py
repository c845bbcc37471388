"""Text into tokens and sentences; phrases found over tokens; the spaCy pipeline loaded from a folder of models/.

In: decoded text. Out: tokens, sentences, matches, a spaCy Language. I may import domain, plugins and settings.
I never know what a word means for policing: that is the lexicons' business and that of claims/.
"""
