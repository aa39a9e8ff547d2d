"""Leave out quotations without a closing mark that hold the reporter's words as well."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.languages.speech.base import Speech
    from summarizer.quotations.quotation import Quotation

#: Up to three words behind a comma or a dash: “We tried, said the manager.
_BEHIND_COMMA = re.compile(r"[,–—]\s+([^\s,]{1,40})(?:\s+([^\s,]{1,40}))?(?:\s+([^\s,]{1,40}))?")


def drop_unclosed(text: str, quotations: Iterable[Quotation], speech: Speech) -> list[Quotation]:
    """Return `quotations` without those that have no closing mark and name their speaker."""
    return [one for one in quotations if one.closed or not _names_speaker(text, one, speech)]


def _names_speaker(text: str, quotation: Quotation, speech: Speech) -> bool:
    return any(
        word is not None and word.lower().rstrip(".:;") in speech.say
        for match in _BEHIND_COMMA.finditer(text, quotation.start, quotation.end)
        for word in match.groups()
    )
