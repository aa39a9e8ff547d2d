"""Whether a sentence is the site's own: a caption, an invitation, a correction, a call to act."""

from __future__ import annotations

import re

from summarizer.languages.site import any_of

_OPENINGS = (
    rf"(?:{any_of(lambda site: site.boilerplate.pictures)})s?(?!\w)\.?\W{{0,3}}[:(/|©]",
    any_of(lambda site: site.boilerplate.captions),
    any_of(lambda site: site.boilerplate.invitations),
    any_of(lambda site: site.boilerplate.corrections),
    any_of(lambda site: site.boilerplate.calls),
)
_OPENING = re.compile(rf"\W{{0,4}}(?:{'|'.join(_OPENINGS)})", re.IGNORECASE)

#: A note on who helped, which may begin with names: "Ann Avery in Skerry contributed to …".
_HELPED = re.compile(
    rf".{{0,120}} (?:{any_of(lambda site: site.boilerplate.contributions)})", re.IGNORECASE
)

#: A picture agency at the end of a caption. Only sentences with a string of `_CREDITING` are
#: searched for one.
_CREDITED = re.compile(
    r"/\s?(?:getty|afp|ap|reuters|epa|dpa|shutterstock|alamy)\b[^.]{0,30}\.?$"
    r"|\bgetty images\)?\.?$",
    re.IGNORECASE,
)
_CREDITING = ("/", "getty")


def is_boilerplate(text: str) -> bool:
    """Tell whether the sentence `text` is the site's word to its readers, or a caption."""
    if _OPENING.match(text) or _HELPED.match(text):
        return True
    # This search costs more than all the openings together, so a cheap test comes before it.
    lower = text.lower()
    return any(sign in lower for sign in _CREDITING) and _CREDITED.search(text) is not None
