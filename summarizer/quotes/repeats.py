"""Leave out quotations whose words are given twice: a pull quote repeats part of a speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.clean import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model import Quote

#: The fewest words of a quotation that is looked for within longer ones. “I do not know” may be
#: said twice. The second number is for a quotation in capitals, which is a headline's.
_SHORTEST_PULL, _SHORTEST_IN_CAPITALS = 5, 3
#: Of quotations that share their first words at most this many are looked for, each in at most
#: this many longer ones.
_MOST_COMPARED = 8

#: The first words of a pull quote, by which it is looked up.
_Opening = tuple[str, ...]


def leave_out_repeats(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Return `quotes`, in the order of the text, without those whose words stand in another.

    Of quotations with the same words the first that has a speaker stays, or else the first. A
    quotation of `_SHORTEST_PULL` words or more that is part of a longer one is left out if it has
    no speaker, or the same speaker as the longer one; so is one of `_SHORTEST_IN_CAPITALS`.
    """
    kept: dict[str, Quote] = {}
    for quote in quotes:
        words = wording(quote.text) or quote.text
        before = kept.get(words)
        if before is None or (before.speaker is None and quote.speaker is not None):
            kept[words] = quote
    longer = _list_by_openings(kept)
    found = [
        quote
        for words, quote in kept.items()
        if not any(_repeats(words, quote, other, kept[other]) for other in longer.get(words, ()))
    ]
    return tuple(sorted(found, key=lambda quote: quote.parts[0].start))


def _list_by_openings(kept: dict[str, Quote]) -> dict[str, list[str]]:
    """Return, by the words of a quotation, those of longer ones that hold its first words."""
    openings: dict[_Opening, list[str]] = {}
    for words, quote in kept.items():
        least = _SHORTEST_IN_CAPITALS if quote.text.isupper() else _SHORTEST_PULL
        opening = tuple(words.split()[:least])
        alike = openings.setdefault(opening, [])
        if len(opening) == least and len(alike) < _MOST_COMPARED:
            alike.append(words)
    sizes = {len(opening) for opening in openings}
    longer: dict[str, list[str]] = {}
    for words in kept:
        for run in (run for size in sizes for run in _runs_of(words, size)):
            for shorter in openings.get(run, ()):
                if len(shorter) < len(words):
                    others = longer.setdefault(shorter, [])
                    if len(others) < _MOST_COMPARED:
                        others.append(words)
    return longer


def _runs_of(words: str, size: int) -> Iterator[_Opening]:
    split = words.split()
    for at in range(len(split) - size + 1):
        yield tuple(split[at : at + size])


def _repeats(words: str, quote: Quote, longer: str, other: Quote) -> bool:
    """Whether a quotation is part of a longer one and has the same speaker, or no speaker."""
    if f" {words} " not in f" {longer} ":
        return False
    if quote.speaker is None:
        return True
    return other.speaker is not None and quote.speaker.name == other.speaker.name
