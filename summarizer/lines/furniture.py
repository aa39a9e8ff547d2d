"""What the lines around an article say, by kind: patterns of what all languages have for it."""

from __future__ import annotations

import re
from dataclasses import fields
from operator import attrgetter

from summarizer.languages.site import Furniture, Mentions, any_of


def _opening(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}(?:{phrases})(?!\w)", re.IGNORECASE)


def _anywhere(phrases: str) -> re.Pattern[str]:
    # Four times as fast as with a look behind and any case.
    return re.compile(rf"(?:{phrases})(?!\w)")


#: Tried at the beginning of a line.
OPENINGS = {
    kind.name: _opening(any_of(attrgetter(f"furniture.{kind.name}"))) for kind in fields(Furniture)
}

#: Searched in the whole of a line, in lower case; what is found within a word does not count.
ANYWHERE = {
    f"has_{kind.name}": _anywhere(any_of(attrgetter(f"mentions.{kind.name}")))
    for kind in fields(Mentions)
}

#: Headings after which the article is over.
TAIL = _opening(any_of(lambda site: site.tail))
