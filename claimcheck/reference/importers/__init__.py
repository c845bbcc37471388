"""Official spreadsheets, in the layouts that they are published in, into packages of the user.

In: a file and the kind of it; the layouts in `reference_data/imports/*.toml`. Out: a package folder and notes on what was left out.
I may import reference and domain, and pandas while a spreadsheet is read. I never guess: what no layout names is left out and told.
"""

from claimcheck.reference.importers.layouts import import_file, kinds
from claimcheck.reference.importers.spreadsheets import LayoutError

__all__ = ["LayoutError", "import_file", "kinds"]
