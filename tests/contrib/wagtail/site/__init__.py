"""A small site for the tests: two kinds of page, one kind of snippet."""
