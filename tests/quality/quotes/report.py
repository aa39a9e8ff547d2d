"""What `--judge` prints: figures and intervals on articles that had no part in the learning."""

from __future__ import annotations

from typing import Any

from summarizer.languages.speech.en import SPEECH
from summarizer.model import Quote
from summarizer.quotes.find import decide_quotes
from summarizer.quotes.survey import survey_text
from tests.quality.quotes.figures import DRAWS, Tally

MODES = ("direct", "all")
HEADS = {
    "found": "found",
    "joint": "joint head",
    "jointx": "joint exact",
    "right": "named right",
    "named": "of all found",
}
NAME, WIDTH = 18, 22


def prediction(article: Any, quotes: tuple[Quote, ...]) -> dict[str, Any]:
    """Return quotations as the scorer reads them: a line per part."""
    return {
        "id": article["id"],
        "quotes": [
            {
                "start": part.start,
                "end": part.end,
                "speaker": quote.speaker.name if quote.speaker else None,
            }
            for quote in quotes
            for part in quote.parts
        ],
    }


def predict(article: Any, tables: Any, confidence: float | None = None) -> dict[str, Any]:
    """Return what the engine finds in an article with other weights than its own."""
    quotes = decide_quotes(survey_text(article["text"], SPEECH), tables, confidence)
    return prediction(article, quotes)


def report(articles: list[Any], tables: Any, score: Any) -> None:
    """Print everything."""
    print(
        f"{len(articles)} articles; in brackets the 95 % interval of {DRAWS:,} draws of articles"
    )
    for confidence in (None, 0.0):
        found = [predict(article, tables, confidence) for article in articles]
        print(f"\nspeakers named {'as shown' if confidence is None else 'however unsure'}")
        print(f"  {'':{NAME}}" + "".join(f"{head:{WIDTH}}" for head in HEADS.values()))
        tallies = {mode: Tally(score, articles, found, mode) for mode in MODES}
        for mode, tally in tallies.items():
            _print_row(mode, tally.figures())
        for mode, tally in tallies.items():
            _print_kinds(mode, tally)
        if confidence is None:
            _print_publishers(articles, found, score)


def _print_row(name: str, figures: Any) -> None:
    print(f"  {name:{NAME}}" + "".join(f"{figures[head]!s:{WIDTH}}" for head in HEADS))


def _print_kinds(mode: str, tally: Tally) -> None:
    print(f"  by kind of speaker, {mode}, of those found")
    print(f"  {'':{NAME}}{'n':8}{'head right':{WIDTH}}{'exact right':{WIDTH}}")
    for kind, (n, head, exact) in tally.kinds().items():
        print(f"  {kind:{NAME}}{n:<8}{head!s:{WIDTH}}{exact!s:{WIDTH}}")


def _print_publishers(articles: list[Any], found: list[Any], score: Any) -> None:
    print("  by publisher, direct")
    by_publisher: dict[str, list[int]] = {}
    for number, article in enumerate(articles):
        by_publisher.setdefault(article["publisher"], []).append(number)
    for publisher, numbers in sorted(by_publisher.items()):
        tally = Tally(score, [articles[n] for n in numbers], [found[n] for n in numbers], "direct")
        _print_row(f"{len(numbers):3} {publisher}", tally.figures())
