"""Patterns for what the lines around an article say, by kind, each for all languages."""

from __future__ import annotations

import re
from dataclasses import fields
from operator import attrgetter

from summarizer.languages.alternatives import alternatives
from summarizer.languages.site import Furniture, Mentions, any_of, phrases_of


def _opening(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}(?:{phrases})(?!\w)", re.IGNORECASE)


def _anywhere(phrases: str) -> re.Pattern[str]:
    # Without a look-behind and for one case only, this is four times as fast.
    return re.compile(rf"(?:{phrases})(?!\w)")


def _mentioned(kind: str) -> list[str]:
    return phrases_of(attrgetter(f"mentions.{kind}"))


#: Patterns that are tried at the beginning of a line.
OPENINGS = {
    kind.name: _opening(any_of(attrgetter(f"furniture.{kind.name}"))) for kind in fields(Furniture)
}

#: Patterns that are searched in a whole line in lower case; a find inside a word does not count.
ANYWHERE = {
    f"has_{kind.name}": _anywhere(alternatives(_mentioned(kind.name))) for kind in fields(Mentions)
}

#: A pattern for all of these: most lines have none, and are spared the others.
ANY_ANYWHERE = _anywhere(
    alternatives(phrase for kind in fields(Mentions) for phrase in _mentioned(kind.name))
)

#: Headings after which the article is over.
TAIL = _opening(any_of(lambda site: site.tail))
