"""What was learned, as data, and how it makes a decision: one JSON file for each model."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def numbers_of(model: str) -> Mapping[str, object]:
    """Return what was learned for `model`: the file `model`.json beside this module."""
    found: Mapping[str, object] = json.loads((files(__name__) / f"{model}.json").read_bytes())
    return found
