"""Burmese: sentences end at marks of its own, and few words are needed."""

from __future__ import annotations

from summarizer.languages.base import Language, word_set

LANGUAGE = Language(code="my", name="", abbreviations=word_set("al"))
