"""What a text is besides plain news, told from its blocks, and what that means for its points."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.choose.standing import Standing
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.choose.layout import Layout

#: Fewer questions, entries, items are no interview, live blog or list.
_LEAST_PARTS = {"interview": 3, "live": 4, "list": 4, "recipe": 4}

#: Fewer words of an answer are understood only after its question; of its first sentence too.
_ANSWER_WORDS = 9
_FIRST_ANSWER_WORDS = 12

#: A paragraph of fewer words is hardly where a review sums up.
_PROSE_WORDS = 15

#: By how much the shape moves a score, whose deviation in an article is 1: a part's first
#: sentence leads it; the newest entry and the verdict are what a reader came for.
_LEADS = 0.5
_NEWEST = 1.5
_VERDICT = 2.0

#: What a point costs the next one in its answer, entry or item: more than most sentences
#: differ by; and in its paragraph, which goes on with the same thing. The annotated summaries
#: say nothing of it, since their texts have lost their paragraphs; found on our own articles.
_PART_COST = 1.5
_PARAGRAPH_COST = 0.6

_STAMP = re.compile(
    r"\W{0,3}(?:(?:updated|at|um|à|alle|kl\.?|godz\.?|às)\s)?(?P<h>[01]?\d"
    r"|2[0-3])\s?[:.h]\s?(?P<m>[0-5]\d)"
    r"\s?(?P<half>[ap])?(?:\.?m\b)?(?!\d|[.,]\d|\s?(?:%|km|€|£|\$))",
    re.IGNORECASE,
)
_LIVE = re.compile(
    r"\blive\b|\blive-?(?:blog|ticker|updates?|verslag|rapport)|en direct\b|en (?:directo|vivo)\b"
    r"|\bdiretta\b|ao vivo\b|\bna żywo\b|онлайн|прямая трансляция|наживо|\bdirekt(?:e|rapport)?\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"[?？؟][\"”’»“)\]\s]*$")
_BECAUSE = re.compile(
    r"(?:[^\W\d_]{1,20}\s?[:：]\s)?(?:because|parce que|car|weil|porque|perché|omdat|bo|ponieważ"
    r"|потому|бо|тому що|därför|eftersom)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?P<label>[^\W\d_][\w’'.-]{0,20}(?: [^\W\d_][\w’'.-]{0,20}){0,3})\s?[:：]\s", re.UNICODE
)
_NUMBERED = re.compile(r"\W{0,2}(?:№|no\.?|#)?\s?\d{1,3}\s?[.)\]:–—-]\s+\S", re.IGNORECASE)

#: An ingredient is told in no more words.
_INGREDIENT_WORDS = 14
_COOKING = re.compile(
    r"(?:ingredients|ingrédients|zutaten|ingredientes|ingredienti|ingrediënten|ingredienser"
    r"|składniki"
    r"|ингредиенты|інгредієнти|method|preparation|zubereitung|préparation|preparación|elaboración"
    r"|preparazione|bereiding(?:swijze)?|tillagning|gör så här|(?:sposób )?przygotowani[ea]"
    r"|(?:modo de )?(?:preparo|preparação)|(?:способ )?приготовлени[ея]"
    r"|(?:спосіб )?приготування)\b.{0,30}",
    re.IGNORECASE,
)
_UNITS = (
    r"kg|gr?|mg|ml|dl|cl|l|lit(?:re|er|ro)s?|oz|ounces?|lbs?|pounds?|cups?|tbsps?|tsps?"
    r"|tablespoons?|teaspoons?|cloves?"
    r"|EL|TL|Esslöffel|Teelöffel|Prisen?|Zehen?|Bund|Stück|c\. ?à ?(?:s|c)\.?|cuill[èe]res?"
    r"|gousses?"
    r"|pincées?|cucharad(?:as?|itas?)|dientes?|tazas?|pizcas?|cucchiai(?:o|ni|no)?|spicchi?o?"
    r"|bicchier[ei]"
    r"|eetlepels?|theelepels?|teent(?:je|en)|msk|tsk|krm|st|klyft(?:a|or)|łyż(?:ka|ki|ek"
    r"|eczk[ai]|eczek)"
    r"|szklank[ai]|ząb(?:ek|ki)|szt|colher(?:es)?|xícaras?|chávenas?|dentes?|г|гр|кг|мл|л"
    r"|ст\. ?л|ч\. ?л"
    r"|стакан\w*|зубч\w*|шт|склянк\w*"
)
_QUANTITY = re.compile(
    r"\W{0,3}(?:\d+(?:[.,/⁄]\d+)?(?:\s?[-–]\s?\d+)?\s?[½¼¾⅓⅔⅛]?|[½¼¾⅓⅔⅛])\s*(?P<unit>(?:"
    + _UNITS
    + r")\b)?",
    re.IGNORECASE,
)

_VERDICT_HEADING = re.compile(
    r"(?:(?:the|our|final|il|le|la|el|das|notre|unser|nasz[ea]?|het|vårt|nuestro|nosso|o|a)\s)*"
    r"(?:verdict|conclusions?|bottom line|final thoughts|final word|summing up|is it worth it\??"
    r"|should you (?:buy|see|go|read|watch)\b.{0,20}|fazit|urteil|gesamturteil|bilan|avis"
    r"|veredicto"
    r"|conclusión|conclusiones|verdetto|conclusione|conclusioni|giudizio|conclusie|oordeel"
    r"|eindoordeel"
    r"|omdöme|slutsats|betyg|werdykt|podsumowanie|ocena|conclusão|veredi[ct]to|вердикт|итоги?"
    r"|выводы?"
    r"|заключение|висновки?|підсумки?|вердикт)",
    re.IGNORECASE,
)
_RATING = re.compile(
    r"[★⭐☆]{2,}|\b\d{1,2}(?:[.,]\d)?\s?(?:/|out of|von|sur|de|su|van|av|na|из|з)\s?(?:5|6|10"
    r"|20|100)\b",
    re.IGNORECASE,
)

_ABOUT = re.compile(
    r"(?:about|über|à propos d[eu’']|acerca de|sobre|informazioni su|chi è|over|om|o firmie"
    r"|о компании|про компанію)"
    r"\s?[\w’'«\"“].{0,80}",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"(?:media|press)\s(?:contacts?|enquiries|inquiries)|contacts?\s?:|contacts? presse"
    r"|pressekontakt"
    r"|contacto de prensa|contatti stampa|perscontact|presskontakt|kontakt dla mediów"
    r"|contato de imprensa"
    r"|контакты? для (?:прессы|сми)|контакти для (?:преси|змі)|notes to editors|#\s?#\s?#"
    r"|-\s?ends\s?-",
    re.IGNORECASE,
)
_RELEASE = re.compile(
    r"for immediate release|press release|news release|pressemitteilung|communiqué de presse"
    r"|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande"
    r"|informacja prasowa|comunicado de imprensa|пресс-релиз|пресреліз",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What is particular to a text; sentences by their indices."""

    name: str
    #: Sentences that stand no better than this.
    worst: dict[int, Standing] = field(default_factory=dict)
    #: What a score gains.
    gain: dict[int, float] = field(default_factory=dict)
    #: The part to which each sentence belongs: an answer, an entry, an item, a paragraph.
    parts: list[int]
    #: What each point from a part costs the next one there.
    part_cost: float = _PARAGRAPH_COST


def shape_of(layout: Layout, title: str | None) -> Shape:
    """Return the shape of the text so laid out, under the headline `title`."""
    for recognise in _SHAPES:
        found = recognise(layout)
        if found is not None:
            return found
    if title and _LIVE.search(title):
        return _unstamped(layout)
    return _plain(layout, "news")


def _live(layout: Layout) -> Shape | None:
    """Time-stamped entries: each is led by its first sentence, and the newest is the news."""
    stamps = [
        (at, minutes)
        for at, text in enumerate(layout.texts)
        if (minutes := _minutes(text)) is not None
    ]
    if len(stamps) < max(_LEAST_PARTS["live"], len(layout.texts) // 5):
        return None
    steps = [later - earlier for (_, earlier), (_, later) in pairwise(stamps)]
    rising = sum(step >= 0 for step in steps)
    # Once round midnight is fine; a timetable, or prices, go up and down.
    if max(rising, sum(step <= 0 for step in steps)) < 0.8 * len(steps):
        return None
    starts = [at for at, _ in stamps]
    shape = Shape(name="live", parts=_parts(layout, starts), part_cost=_PART_COST)
    newest = starts[-1] if rising > len(steps) / 2 else starts[0]
    for start, end in pairwise([*starts, len(layout.texts)]):
        lead = _first(layout, range(start, end), least=6)
        if lead is not None:
            shape.gain[lead] = _NEWEST if start == newest else _LEADS
    return shape


def _unstamped(layout: Layout) -> Shape:
    """A live blog whose times were lost with its layout: each block is an entry."""
    shape = _plain(layout, "live", part_cost=_PART_COST)
    for at in range(len(layout.texts)):
        lead = _first(layout, range(at, at + 1), least=6)
        if lead is not None:
            shape.gain[lead] = _LEADS
    return shape


def _minutes(text: str) -> int | None:
    """Return the minute of the day that `text` opens with."""
    match = _STAMP.match(text)
    if match is None:
        return None
    hour, half = int(match["h"]), (match["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return 60 * hour + int(match["m"])


def _interview(layout: Layout) -> Shape | None:
    """Questions and answers: a point is introduced above, or is an answer that stands alone."""
    texts = layout.texts
    asks = [_ASKS.search(text) is not None for text in texts]
    asked = [at for at in range(len(texts) - 1) if asks[at] and not asks[at + 1]]
    if len(asked) < max(_LEAST_PARTS["interview"], len(texts) // 5):
        return None
    labels = {match["label"] for at in asked if (match := _LABEL.match(texts[at]))}
    answered = {match["label"] for at in asked if (match := _LABEL.match(texts[at + 1]))}
    questions = {
        at
        for at in range(asked[0], len(texts))
        if at in asked
        or ((match := _LABEL.match(texts[at])) and match["label"] in labels - answered)
    }
    shape = Shape(name="interview", parts=_parts(layout, sorted(questions)), part_cost=_PART_COST)
    for at in range(asked[0], len(texts)):
        for i in layout.rows[at]:
            opens = at - 1 in questions and i == layout.rows[at].start
            least = _FIRST_ANSWER_WORDS if opens else _ANSWER_WORDS
            leans = opens and _BECAUSE.match(texts[at]) is not None
            if at in questions or leans or layout.counts[i] < least:
                shape.worst[i] = Standing.WEAK
    return shape


def _recipe(layout: Layout) -> Shape | None:
    """What to buy and what to do are no news: a point says what dish it is."""
    measured = [
        (at, match["unit"])
        for at, text in enumerate(layout.texts)
        if layout.words(at) <= _INGREDIENT_WORDS
        and (match := _QUANTITY.match(text))
        and text[-1:] not in ".!?"
    ]
    told = [at for at, text in enumerate(layout.texts) if _COOKING.fullmatch(text)]
    units = sum(unit is not None for _, unit in measured)
    if units < 3 and not (told and measured):
        return None
    first = min([at for at, _ in measured] + told)
    last = max(at for at, _ in measured)
    shape = _plain(layout, "recipe")
    below = range(last + 1, len(layout.texts))
    steps = [at for at in below if _is_item(layout, at)] or list(below)
    for at in [*range(first, last + 1), *steps]:
        if at in steps or layout.words(at) <= _INGREDIENT_WORDS:
            shape.worst.update(dict.fromkeys(layout.rows[at], Standing.TORN))
    for at in range(last, steps[0] if steps else last):
        if layout.words(at) <= _INGREDIENT_WORDS:
            shape.worst.update(dict.fromkeys(layout.rows[at], Standing.TORN))
    return shape


def _review(layout: Layout) -> Shape | None:
    """A point is the verdict, where it is headed so; else the end of a text that is rated."""
    for at, text in enumerate(layout.texts):
        match = _VERDICT_HEADING.match(text)
        if match is None:
            continue
        rest = text[match.end() :].strip()
        if not rest.strip(":.") and at + 1 < len(layout.texts):
            return _judged(layout, at + 1)
        if rest.startswith(":"):
            return _judged(layout, at)
    rated = any(
        layout.words(at) <= 12 and _RATING.search(text) for at, text in enumerate(layout.texts)
    )
    if not rated:
        return None
    prose = [at for at in range(len(layout.texts)) if layout.words(at) >= _PROSE_WORDS]
    return _judged(layout, prose[-1]) if prose else None


def _judged(layout: Layout, at: int) -> Shape:
    shape = _plain(layout, "review")
    first = _first(layout, range(at, at + 1), least=6)
    for i in layout.rows[at]:
        shape.gain[i] = _VERDICT if i == first else _LEADS
    return shape


def _release(layout: Layout) -> Shape | None:
    """What a firm says of itself at the end, and whom to ring, is no news."""
    texts = layout.texts
    headed = any(_RELEASE.match(text) for text in texts[:3])
    tail = [at for at in range(len(texts) // 2, len(texts)) if _ends_release(layout, at)]
    if not tail or not (headed or any(_CONTACT.match(texts[at]) for at in tail) or len(tail) > 1):
        about = tail and _ABOUT.fullmatch(texts[tail[0]]) and tail[0] >= len(texts) - 3
        if not about and not headed:
            return None
    shape = _plain(layout, "release")
    for at in range(tail[0] if tail else len(texts), len(texts)):
        shape.worst.update(dict.fromkeys(layout.rows[at], Standing.TORN))
    return shape


def _ends_release(layout: Layout, at: int) -> bool:
    text = layout.texts[at]
    if _CONTACT.match(text):
        return True
    return layout.headings[at] and _ABOUT.fullmatch(text) is not None


def _list(layout: Layout) -> Shape | None:
    """Items that fill most of the text: what is listed, and the first of its items."""
    items = [at for at in range(len(layout.texts)) if _is_item(layout, at)]
    if len(items) < _LEAST_PARTS["list"]:
        items = [at for at, heads in enumerate(layout.headings) if heads]
        if len(items) < max(_LEAST_PARTS["list"], len(layout.texts) // 3):
            return None
    listed = sum(layout.words(at) for at in range(items[0], len(layout.texts)))
    if listed < 0.6 * sum(layout.counts):
        return None
    shape = Shape(name="list", parts=_parts(layout, items), part_cost=_PART_COST)
    for start, end in pairwise([*items, len(layout.texts)]):
        lead = _first(layout, range(start, end), least=6)
        if lead is not None:
            shape.gain[lead] = _LEADS
    return shape


def _is_item(layout: Layout, at: int) -> bool:
    kind = layout.kinds[at]
    return kind is BlockKind.LIST_ITEM or _NUMBERED.match(layout.texts[at]) is not None


def _plain(layout: Layout, name: str, part_cost: float = _PARAGRAPH_COST) -> Shape:
    """Return a shape whose parts are the blocks."""
    parts = _parts(layout, list(range(len(layout.texts))))
    return Shape(name=name, parts=parts, part_cost=part_cost)


def _parts(layout: Layout, starts: list[int]) -> list[int]:
    """Return for each sentence how many of the blocks `starts` came before it."""
    begins, parts, part = set(starts), [], 0
    for at, row in enumerate(layout.rows):
        part += at in begins
        parts += [part] * len(row)
    return parts


def _first(layout: Layout, blocks: range, *, least: int) -> int | None:
    """Return the first sentence in `blocks` that has `least` words and is no heading."""
    for at in blocks:
        if not layout.headings[at]:
            for i in layout.rows[at]:
                if layout.counts[i] >= least:
                    return i
    return None


_SHAPES: tuple[Callable[[Layout], Shape | None], ...] = (
    _live, _interview, _recipe, _review, _release, _list,
)  # fmt: skip
