"""The other readings of a claim that fails, and the words of a diagnosis: what is printed, what holds, what to do.

In: a judgement that fails. Out: the reading that fits, if there is just one, and the message.
I may import judging/ and what lies below. I never weigh whether it was we who misread.
"""
