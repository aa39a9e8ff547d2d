"""Which lines of a pasted page are the article's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FURNITURE = re.compile(
    r"""(?:read\ (?:more|also|next)|see\ also|related|more\ (?:from|on)|share|subscribe|sign\ up
    |follow\ us|advertisement|cookies?|photo|image|credit|tags?|newsletter|comments?|leave\ a
    |copyright|©|source|filed\ under|most\ (?:read|popular)|trending|recommended|up\ next)\b
    .{0,200}""",
    re.VERBOSE | re.IGNORECASE,
)


def article_lines(lines: Sequence[str]) -> list[bool]:
    """Return for each of `lines` whether it belongs to the article."""
    return [not _FURNITURE.match(line) or len(line) > 220 for line in lines]
