"""Leave out quotations whose words are given twice: a pull quote repeats part of a speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.clean import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model import Quote

#: The fewest words of a quotation that is looked for within longer ones. “I do not know” may be
#: said twice.
_SHORTEST_PULL = 5
#: At most this number of quotations that share their first words are looked for, each in this
#: number of others.
_MOST_COMPARED = 8

#: The first words of a pull quote, by which it is looked up.
_Opening = tuple[str, ...]


def leave_out_repeats(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """Return `quotes`, in the order of the text, without those whose words stand in another.

    Of two with the same words the first stays, or the one with a speaker. A part of a longer
    quotation goes if it is a pull quote's length or more, and not somebody else's words.
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
    """Return, by the words of a quotation, those of others in which its first words stand."""
    openings: dict[_Opening, list[str]] = {}
    for words in kept:
        opening = tuple(words.split()[:_SHORTEST_PULL])
        alike = openings.setdefault(opening, [])
        if len(opening) == _SHORTEST_PULL and len(alike) < _MOST_COMPARED:
            alike.append(words)
    longer: dict[str, list[str]] = {}
    for words in kept:
        for run in _runs_of(words):
            for shorter in openings.get(run, ()):
                if len(shorter) < len(words):
                    others = longer.setdefault(shorter, [])
                    if len(others) < _MOST_COMPARED:
                        others.append(words)
    return longer


def _runs_of(words: str) -> Iterator[_Opening]:
    split = words.split()
    for at in range(len(split) - _SHORTEST_PULL + 1):
        yield tuple(split[at : at + _SHORTEST_PULL])


def _repeats(words: str, quote: Quote, longer: str, other: Quote) -> bool:
    """Whether a quotation only gives a part of a longer one of the same speaker, or of nobody."""
    if f" {words} " not in f" {longer} ":
        return False
    if quote.speaker is None:
        return True
    return other.speaker is not None and quote.speaker.name == other.speaker.name
