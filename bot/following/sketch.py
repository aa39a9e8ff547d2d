"""A sketch of a text: the few bytes by which two texts are found to be nearly the same.

The sketch has the smallest hashes of all runs of four words. Two texts share about that part of
their smallest hashes which they share of all their runs (Broder 1997, "On the resemblance and
containment of documents").
"""

from __future__ import annotations

import zlib
from itertools import islice

from summarizer.words import terms

#: The words of a text that count; agencies' texts are cut at the end.
_WORDS = 500
_LOOK_CHARS = 8000
_RUN = 4
#: The hashes in a sketch: the share is right within 0.08 in two of three cases.
_HASHES = 40
_DIGITS = 8

#: Texts that share so much of their runs are one article for a reader. Copies of an agency's text
#: share 0.7 and more, two articles on one story under 0.1.
SAME = 0.5


def sketch(text: str) -> str:
    """Return the sketch of a text; "" for one of fewer words than a run."""
    words = list(islice(terms(text[:_LOOK_CHARS]), _WORDS))
    runs = {" ".join(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1)}
    hashes = sorted({zlib.crc32(run.encode(errors="replace")) for run in runs})
    return "".join(f"{one:0{_DIGITS}x}" for one in hashes[:_HASHES])


def likeness(one: str, other: str) -> float:
    """Return which share of their runs two texts share, by their sketches: 0 to 1."""
    a, b = _hashes(one), _hashes(other)
    smallest = set(sorted(a | b)[:_HASHES])
    return len(smallest & a & b) / len(smallest) if smallest else 0.0


def _hashes(text: str) -> set[str]:
    return {text[at : at + _DIGITS] for at in range(0, len(text), _DIGITS)}
