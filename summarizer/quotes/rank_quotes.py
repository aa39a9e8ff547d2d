"""Put quotations in the order in which a reader wants them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.model import QuoteForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Quote

_WORD = re.compile(r"[^\W\d_][\w’'-]*")

#: The fewest and the most words of the quotations that say most: shorter ones are fragments,
#: longer ones ramble.
_FULL = (9, 38)
#: The fewest characters of a word that says something about the story.
_CONTENT = 5


def rank(quotes: Sequence[Quote], text: str) -> tuple[Quote, ...]:
    """Return `quotes`, the most telling first, spread over the speakers.

    Speakers who weigh most in the story come first. Each further quotation of the same speaker
    counts for less, so that others have their turn. Quotations without a speaker come last.
    """
    if not quotes:
        return ()
    frequency = Counter(word for word in _split_words(text) if len(word) >= _CONTENT)
    worth = {
        id(quote): _rate(quote, frequency) - 0.3 * quote.parts[0].start / max(1, len(text))
        for quote in quotes
    }
    queues: dict[str, list[Quote]] = {}
    for quote in quotes:
        queues.setdefault(quote.speaker.name if quote.speaker else "", []).append(quote)
    for queue in queues.values():
        queue.sort(key=lambda quote: -worth[id(quote)])
    weights = {name: _weigh(name, queue, text) for name, queue in queues.items()}
    turns: list[tuple[float, int, Quote]] = []
    for name, queue in queues.items():
        for turn, quote in enumerate(queue):
            turns.append((-weights[name] / (1 + 2 * turn), quote.parts[0].start, quote))
    turns.sort(key=lambda item: item[:2])
    return tuple(quote for _, _, quote in turns)


def _split_words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _rate(quote: Quote, frequency: Counter[str]) -> float:
    """Return how telling a quotation is by itself."""
    words = _split_words(quote.text)
    low, high = _FULL
    size = len(words)
    length = size / low if size < low else 1.0 if size <= high else high / size
    content = [word for word in words if len(word) >= _CONTENT]
    topical = sum(frequency[word] > 1 for word in content) / max(1, len(words))
    worth = length + min(topical, 0.3)
    if quote.form is QuoteForm.DIRECT:
        worth += 0.4
    if quote.text.rstrip().endswith("?"):
        worth -= 0.3
    if quote.text[:1].islower():
        worth -= 0.1
    return worth


def _weigh(name: str, queue: list[Quote], text: str) -> float:
    """Return how much a speaker weighs: more if named often, named early or quoted at length."""
    if not name:
        return 0.0
    called = name.rsplit(maxsplit=1)[-1]
    said = sum(min(len(quote.text), 400) for quote in queue)
    named = text.count(called)
    first = text.find(called) / max(1, len(text))
    return float((1 + named) ** 0.5 + (said / 200) ** 0.5 + 2 * (1 - max(0.0, first)))
