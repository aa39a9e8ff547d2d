"""Story → text for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages import marks_of
from summarizer.output.plain import BULLET, SHOWN, flat, hang, name_speaker, style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.options import Length
    from summarizer.story_model import Difference, Story, StoryQuote


def plain_story(story: Story, *, length: Length, width: int = 80, colour: bool = False) -> str:
    """Return `story` to be read in a terminal of `width` columns, with the outlets."""
    page = _Page(story, width, colour=colour)
    out = [*page.head()]
    if story.shared:
        out += page.heading("Reported by several")
        for line in story.shared:
            out += page.line(line.best.text, line.articles)
    if story.differences:
        out += page.heading("Told differently")
        for difference in story.differences:
            out += page.difference(difference)
    if story.single:
        out += page.heading("From one of them")
        for citation in story.single:
            out += page.line(citation.text, [citation.article])
    if story.quotes:
        out += page.heading("Who said what")
        out += page.quotes(story.quotes[: SHOWN[length]])
    more = len(story.quotes) - SHOWN[length]
    if more > 0:
        out += ["", f"… and {more} more {'quote' if more == 1 else 'quotes'}: --json has them all"]
    return "\n".join(out)


class _Page:
    """Writes the parts of a story as lines of at most `width` columns."""

    def __init__(self, story: Story, width: int, *, colour: bool) -> None:
        self._story = story
        self._width = width
        self._bold = style("1") if colour else str
        self._dim = style("2") if colour else str
        #: By article: its site, or its number if the site is not known.
        self._outlets = [
            source.site or f"article {number}" for number, source in enumerate(story.sources, 1)
        ]

    def head(self) -> Iterator[str]:
        yield from map(self._bold, hang(self._story.title or "", "", self._width))
        articles = range(len(self._outlets))
        yield from self._small(f"{len(articles)} articles: {self._names(articles)}", "")

    def heading(self, text: str) -> Iterator[str]:
        yield from ("", self._bold(text))

    def line(self, text: str, articles: Iterable[int]) -> Iterator[str]:
        yield from hang(text, BULLET, self._width)
        yield from self._small(self._names(articles), "  ")

    def difference(self, difference: Difference) -> Iterator[str]:
        for at, variant in enumerate(difference.variants):
            later = ", later" if variant.newest else ""
            said = f"{flat(variant.value.text)} — {self._names(variant.articles)}{later}"
            yield from hang(said, "  " if at else BULLET, self._width)
            yield from self._small(variant.sentence.text, "    ")

    def quotes(self, quotes: Iterable[StoryQuote]) -> Iterator[str]:
        opening, closing = marks_of(self._story.language)
        introduced: set[str] = set()
        for quote in quotes:
            said = f"{opening}{flat(quote.longest.quote.text)}{closing}"
            yield from hang(said, "  ", self._width)
            who = name_speaker(quote.speaker, introduced)
            yield from self._small(f"— {who} · {self._names(quote.articles)}", "    ")

    def _names(self, articles: Iterable[int]) -> str:
        return " · ".join(dict.fromkeys(self._outlets[at] for at in articles))

    def _small(self, text: str, mark: str) -> Iterator[str]:
        yield from map(self._dim, hang(text, mark, self._width))
