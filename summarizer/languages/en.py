"""English."""

from __future__ import annotations

from summarizer.languages.base import Language

LANGUAGE = Language(code="en", name="english")
