"""Write a text with one form of the apostrophe that is a letter, or part of one: oʻ, ta’lim."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.letters import LETTER_APOSTROPHE, TURNED_COMMA

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: The apostrophe behind o and g: with it they are other letters.
_TURNED = re.compile(f"(?<=[oOgG])['’‘`´{TURNED_COMMA}{LETTER_APOSTROPHE}]")
#: The apostrophe between any other letters.
_PLAIN = re.compile(r"(?<=[^\W\d_])['’‘`´](?=[^\W\d_])")


def unify_apostrophes(text: str, speech: Speech) -> str:
    r"""Return `text`, of the same length, with ʻ behind o and g and ʼ between other letters.

    These are letters to `\w`, as no other apostrophe is. A text in a language without such
    letters stays as it is.
    """
    if not speech.apostrophe_letters:
        return text
    return _PLAIN.sub(LETTER_APOSTROPHE, _TURNED.sub(TURNED_COMMA, text))
