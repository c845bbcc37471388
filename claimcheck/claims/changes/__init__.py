"""Which figures are the size of a rise or fall, which its ends, which a gap or a multiple; and points.

In: a Scene. Out: changes and comparisons, and the unit that they lend.
I may import scenes/ and what lies below. I never decide which two levels a change lies between: that is ties/.
"""
