"""The mentions that may be the speaker of a quotation."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.quotes.cues.agreement import agrees

if TYPE_CHECKING:
    from summarizer.quotes.values.context import Setting
    from summarizer.quotes.values.survey import Scene

#: The most mentions looked at in a quotation's own paragraph, on each side; and around it.
_NEAR = 14
_PREVIOUS = (8, 5, 3)
_NEXT = 3


def candidates_of(scene: Scene, setting: Setting, previous: int | None) -> list[int]:
    """Return the mentions that may be a quotation's speaker, in order."""
    document = scene.document
    paragraph = document.quoted[setting.quote].paragraph
    own = scene.outside[paragraph]
    start = document.quoted[setting.quote].start
    cut = bisect_left(own, start, key=lambda at: document.starts[scene.mentions[at].first])
    found = own[max(0, cut - _NEAR) : cut + _NEAR]
    for back, most in enumerate(_PREVIOUS, start=1):
        if paragraph - back >= 0:
            found = scene.outside[paragraph - back][-most:] + found
    if paragraph + 1 < len(scene.outside):
        found = found + scene.outside[paragraph + 1][:_NEXT]
    if previous is not None and previous not in found:
        found = [previous, *found]
    return _agreeing(scene, setting, found)


def _agreeing(scene: Scene, setting: Setting, found: list[int]) -> list[int]:
    """Leave out the mentions that cannot be the subject of the verb in a quotation's tag."""
    document = scene.document
    if not document.speech.case_endings or setting.follow != "cue" or setting.link < 0:
        return found
    verb = document.lower[setting.link]
    agreeing = [
        index
        for index in found
        if agrees(document, scene.mentions[index], verb)
        or (
            index in scene.according
            and document.sentence_of[scene.mentions[index].first] == setting.sentence
        )
    ]
    return agreeing or found
