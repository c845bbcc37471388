"""A folder of `models/` as a spaCy pipeline: `config.cfg` says which components, `meta.json` what it is called."""

from __future__ import annotations

import json
from pathlib import Path

from spacy.language import Language
from spacy.util import load_config, load_model_from_config


def load_folder(folder: Path) -> Language:
    """The pipeline that `folder` describes. Raises FileNotFoundError when there is none.

    The factories that its config names must be known: by entry point, or because their module has been imported.
    """
    config = folder / "config.cfg"
    if not config.is_file():
        raise FileNotFoundError(f"{config}: no such language pipeline")
    nlp: Language = load_model_from_config(load_config(config), auto_fill=True)
    nlp.meta.update(json.loads((folder / "meta.json").read_text(encoding="utf-8")))
    return nlp
