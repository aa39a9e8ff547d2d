"""The scorers that come with the annotated data."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


def scorer(folder: Path) -> ModuleType:
    """Return the module `score.py` of a folder of annotated data."""
    name = f"{folder.name}_score"
    spec = importlib.util.spec_from_file_location(name, folder / "score.py")
    assert spec
    assert spec.loader
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
