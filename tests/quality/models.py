"""Writes what was learned where the engine reads it."""

from __future__ import annotations

import json
from pathlib import Path

_MODELS = Path(__file__).resolve().parents[2] / "summarizer" / "models"


def write_model(name: str, tables: dict[str, dict[str, float]]) -> None:
    """Write the weights of a model, a line each."""
    lines = json.dumps(tables, ensure_ascii=False, indent=0)
    (_MODELS / f"{name}.json").write_text(lines + "\n", "utf-8")
