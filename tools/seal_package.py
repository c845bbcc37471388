"""Write hashes, sizes and row counts into the descriptors of data packages: `python tools/seal_package.py FOLDER...`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from claimcheck.reference.sealing import seal

if __name__ == "__main__":
    for name in sys.argv[1:]:
        folder = Path(name)
        seal(folder)
        print(folder, json.loads((folder / "datapackage.json").read_text())["name"], "sealed")
