"""The verb of speech beside a mention."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech beside a mention."""

    #: "say", "tell", "report", "express".
    sort: str
    #: Its place in the sentence.
    place: int
    #: Its token.
    token: int
    #: What lies between: "next" for nothing, then "adverb", "phrase", "apposition", "who",
    #: "clause", "far"; before a subject "next", "near", "far".
    how: str
