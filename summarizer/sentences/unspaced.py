"""Keep quotations, titles and asides whole where words have no spaces: Chinese, Japanese, Burmese.

Theory of operation. Punkt cuts behind each 。！？, and `own_marks` behind each Burmese ။, even
inside 「…」, “…” and 《…》. Here the marks of a paragraph are paired, and cuts between the two
marks of a pair are undone. A mark without its partner in the same paragraph is ignored. A cut
just behind a closing mark stays, unless one of these holds:

- The marks are those of a title: 《谁是凶手？》是一本书。
- They are brackets, and the full stop in front of the bracket is missing, or the one inside it.
- A comma, a particle or the like follows.
- The words that say who speaks follow, and no colon or comma before the quotation has introduced
  it: “走吧。”她说。 is one sentence, “走吧。”大家都笑了。 is two.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.east_asian import LINK, NOT, PARTICLE, QUOTATIVE, SAID
from summarizer.languages.letters import HIRAGANA, UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable

_Piece = tuple[int, int]

_CLOSERS = {
    "「": "」", "『": "』", "“": "”", "‘": "’", "《": "》", "〈": "〉", "（": "）", "【": "】",
    "〔": "〕", "﹁": "﹂", "﹃": "﹄",
}  # fmt: skip
_MARK = re.compile(f"[{''.join(_CLOSERS)}{''.join(_CLOSERS.values())}]")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_TERMINATORS = "。！？!?…။"
#: Marks around speech; the others are around titles and asides.
_SPEECH = "「『“‘﹁﹃"
#: Marks around a title, which may end with a mark of its own: 《谁是凶手？》是一本书。
_TITLES = "《〈"
#: What follows a closing mark when the sentence goes on.
_GOING_ON = re.compile(rf"[，、；：,。]|{PARTICLE}|{LINK}|[ \xa0]?(?:{QUOTATIVE})")
#: Words that end with a verb of speech, before any stop, comma or opening quotation mark. In
#: Chinese 、 is no comma, and may part two titles of whoever speaks.
_SAID = re.compile(
    rf"[^。！？!?“「『，、：{NOT}]{{0,30}}?(?:{SAID})"
    rf"|[^。！？!?“「『，、：{NOT}{HIRAGANA}]{{0,30}}、"
    rf"[^。！？!?“「『，：{NOT}{HIRAGANA}]{{0,30}}?(?:{SAID})"
)


def keep_marks_whole(text: str, pieces: Iterable[_Piece]) -> list[_Piece]:
    """Return the sentences of one paragraph, joined where a pair of marks holds them together."""
    given = list(pieces)
    if len(given) < 2 or not _UNSPACED.search(text, given[0][0], given[-1][1]):
        return given
    pairs = _pair(text, given[0][0], given[-1][1])
    whole: list[_Piece] = []
    at = 0
    for piece in given:
        if whole:
            cut = whole[-1][1]
            while at < len(pairs) and pairs[at][1] < cut:
                at += 1
            if at < len(pairs) and _goes_on(text, pairs[at], cut):
                whole[-1] = (whole[-1][0], piece[1])
                continue
        whole.append(piece)
    return whole


def _pair(text: str, start: int, end: int) -> list[_Piece]:
    """Return the spans of the outermost pairs of marks, marks included."""
    found: list[_Piece] = []
    open_marks: list[tuple[int, str]] = []
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        if mark in _CLOSERS:
            open_marks.append((match.start(), _CLOSERS[mark]))
        elif any(mark == closer for _, closer in open_marks[-8:]):
            opened = match.start()
            while open_marks:
                opened, closer = open_marks.pop()
                if closer == mark:
                    break
            while found and found[-1][0] > opened:
                found.pop()
            found.append((opened, match.end()))
    return found


def _goes_on(text: str, pair: _Piece, cut: int) -> bool:
    """Return whether the sentence goes on where it was cut: inside `pair` or just behind it."""
    start, end = pair
    if start < cut < end:
        return True
    if cut != end:
        return False
    if text[start] in _TITLES:
        return True
    if text[start] not in _SPEECH:
        return text[end - 2] not in _TERMINATORS or text[start - 1 : start] not in _TERMINATORS
    if _GOING_ON.match(text, end):
        return True
    introduced = text[start - 1 : start] in {"：", ":", "，", "、"}
    return not introduced and _SAID.match(text, end) is not None
