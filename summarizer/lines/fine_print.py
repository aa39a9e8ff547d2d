"""Which lines of an article are a site's own.

Rights, requests to readers, nutrition facts; between paragraphs, room for advertisements, links to
other articles, credits of pictures, lists of subjects.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.site import any_of
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The longest line of fine print, in characters.
_LONGEST = 300
_OWN = re.compile(rf"\W{{0,4}}(?:{any_of(lambda site: site.fine_print)})", re.IGNORECASE)
#: An offer to hear the article, and how long that takes: "Listen to this article · 5 min".
_LISTEN = re.compile(
    rf"\W{{0,4}}(?:{any_of(lambda site: site.listen)})\W{{0,3}}"
    r"(?:\d{1,3}\W{0,2}\w{1,8}\W{0,3})?$",
    re.IGNORECASE,
)
#: What stands alone where an advertisement is shown: "Story continues below".
_ADVERT = re.compile(
    rf"\W{{0,4}}(?:{any_of(lambda site: site.furniture.ad)})"
    rf"(?:[ –—-]{{1,3}}(?:{any_of(lambda site: site.furniture.ad)})){{0,3}}"
    r"\W{0,4}",
    re.IGNORECASE,
)
#: A link to another article: a label, a colon, and what is no sentence: "Read also: The other
#: ferry".
_LINKED = re.compile(
    rf"\W{{0,4}}(?:{any_of(lambda site: site.links)})\W{{0,2}}[:：]\s?\S.{{0,150}}", re.IGNORECASE
)
#: A credit, whose name and slash tell it from what a camera can do: "Photo: Ann Avery / Skerry
#: Times", but "Photo: 48 megapixels, f/1.8" or "Photo: RAW / JPEG".
_CREDITED = re.compile(
    rf"\W{{0,4}}(?:{any_of(lambda site: site.boilerplate.pictures)})\W{{0,2}}[:：]\s?"
    r"[^\s\d/:：]{1,30} [^\d/:：]{1,80}/[^\d/:：]{1,80}",
    re.IGNORECASE,
)
#: A list of subjects, each of a few words: "Tags: boats, fares".
_TAGGED = re.compile(
    rf"\W{{0,4}}(?:{any_of(lambda site: site.subjects)})(?=[:：])"
    rf"(?: ?[:：,;|·•] ?(?!(?:{any_of(lambda site: site.bylines.joins)}|or)\b)"
    r"[^\s:：,;|·•.!?]{1,40}(?: [^\s:：,;|·•.!?]{1,40}){0,3}){1,30}",
    re.IGNORECASE,
)
#: A line of a table or a list that is set as text: "Battery: 5,000 mAh".
_ENTRY = re.compile(r"[^:：]{1,30}[:：] ?[^:：]{1,60}")
_SENTENCE_END = re.compile(r"(?<!\))[.!…।。！][\"'”’»]?$")
#: A note of who has the rights, and since when: a line that begins with one, or a short line
#: with ©. English words stand under texts of all languages.
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright\b)\W{0,3}(?:\(c\)|©)?.{0,80}\b(?:19|20)\d\d\b"
    r"|(?:©|\(c\)|copyright\b).{0,80}\brights reserved\b"
    r"|(?:©|\(c\)) ?(?:19|20)\d\d\b|[^.!?]{0,60}©[^.!?]{0,60}$",
    re.IGNORECASE,
)
_NUTRIENT = rf"(?:{any_of(lambda site: site.nutrients)})"
_AMOUNT = r"[^\w\n]{1,4}<?\d[\d.,]{0,6} ?(?:k?cal|kj|[m\xb5]?g|iu|%)\b"
_NUTRITION = re.compile(rf"\b{_NUTRIENT}{_AMOUNT}", re.IGNORECASE)
#: The fewest amounts of nutrients in a text that make their lines nutrition facts.
_FEWEST = 3
#: The most characters before the first nutrient: "Nutrition per portion: ".
_LABEL = 40


def find_fine_print(lines: Sequence[tuple[str, BlockKind]]) -> set[int]:
    """Return the indexes of the lines that are no part of the article.

    `lines` are texts with their kinds.
    """
    found = {
        n
        for n, (text, kind) in enumerate(lines)
        if len(text) <= _LONGEST
        and (_is_fine_print(text) or (kind is BlockKind.PARAGRAPH and _is_between(lines, n)))
    }
    fed = [n for n, (text, _) in enumerate(lines) if _feeds(text)]
    counts = [len(_NUTRITION.findall(lines[n][0])) for n in fed]
    if sum(counts) >= _FEWEST:
        found |= set(fed)
    return found | {
        n
        for n, (text, kind) in enumerate(lines)
        if kind is BlockKind.HEADING and n + 1 in found and n + 1 in fed
    }


def _is_fine_print(text: str) -> bool:
    if _OWN.match(text) or _LISTEN.match(text):
        return True
    return _RIGHTS.match(text) is not None


def _is_between(lines: Sequence[tuple[str, BlockKind]], n: int) -> bool:
    """Tell whether line `n` leads away from the article, or says what is shown.

    Beside entries of a list, a label is one of theirs.
    """
    text = lines[n][0]
    if _ADVERT.fullmatch(text):
        return True
    return _is_labelled(text) and not any(
        _is_entry(beside) for beside, _ in (*lines[max(n - 1, 0) : n], *lines[n + 1 : n + 2])
    )


def _is_labelled(text: str) -> bool:
    if _TAGGED.fullmatch(text):
        return True
    labelled = _LINKED.fullmatch(text) or _CREDITED.fullmatch(text)
    return labelled is not None and _SENTENCE_END.search(text) is None


def _is_entry(text: str) -> bool:
    if _ENTRY.fullmatch(text) is None or _SENTENCE_END.search(text):
        return False
    return not (_is_labelled(text) or _is_fine_print(text))


def _feeds(text: str) -> bool:
    """Tell whether a line lists how much of some nutrients is in a dish, and is no sentence."""
    if len(text) > _LONGEST or text.endswith((".", "!", "?")):
        return False
    match = _NUTRITION.search(text)
    return match is not None and match.start() <= _LABEL
