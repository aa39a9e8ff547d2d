"""What a chat remembers → a message: a page of quotes, or of digests that hold some words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.chat.formatting.dates import day_of
from bot.chat.formatting.direction import direct, direct_marked, isolate, isolate_marked, mark_for
from bot.chat.formatting.lines import clip
from bot.chat.formatting.punctuation import fit_marks
from bot.chat.formatting.richtext import MAX_UNITS, MarkKind, RichText, join
from bot.chat.memory.recall_keyboards import recall_buttons
from bot.chat.memory.remembered import RememberedPoint
from bot.chat.message import Message
from summarizer.languages import comma_of, marks_of
from summarizer.urls import readable_site

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.chat.memory.recall_keyboards import Recall
    from bot.chat.memory.remembered import Remembered, RememberedQuote, Said
    from bot.chat.strings import Strings
    from summarizer.search_terms import Sought

#: How many quotes, or digests, a page has.
PAGE_SIZE = 5

#: A line is cut at the first of these numbers of characters; at the next one if the message would
#: be too long.
_CUTS = (480, 240, 100, 60)

#: Quotes of more characters are folded.
_FOLDED = 280

#: The most words of a line that are in bold: a message has room for 100 marks.
_MOST_MARKED = 12

#: A line that is cut at its start begins behind a space, if there is one within so many characters
#: before the cut.
_LONGEST_WORD = 40

_TITLE_CHARS, _NAME_CHARS, _ROLE_CHARS = 120, 60, 100


def quotes_message(  # noqa: PLR0913  # what it shows
    said: Sequence[Said], asked: Recall, strings: Strings, *,
    more: bool, people: Sequence[str] = (), chat_link: str | None = None,
) -> Message:  # fmt: skip
    """Return a page of quotes. `more` tells whether there is another one.

    Each of `people` gets a button. `chat_link` is the start of the links to the chat's messages;
    None if they have no links.
    """
    asked_for = f" · {isolate(asked.words, strings.language)}" if asked.words else ""
    heading = f"❝ {strings('quotes-heading')}{asked_for}"
    rest = _rest(asked, strings, more=more)

    def body(cut: int) -> RichText:
        entries = [_said(one, strings, cut, chat_link) for one in said]
        return join("\n\n", [RichText(heading).mark(MarkKind.BOLD), *entries, *rest])

    return Message(
        body=_within_limits(body), buttons=recall_buttons(asked, strings, more=more, people=people)
    )


def found_message(  # noqa: PLR0913  # what it shows
    digests: Sequence[Remembered], sought: Sought, asked: Recall, strings: Strings, *,
    more: bool, chat_link: str | None = None,
) -> Message:  # fmt: skip
    """Return a page of digests, each with the line that holds most of the words sought.

    `more` and `chat_link` are the same as for `quotes_message`.
    """
    heading = RichText(strings("find-heading", words=asked.words)).mark(MarkKind.BOLD)
    rest = _rest(asked, strings, more=more)

    def body(cut: int) -> RichText:
        entries = [_found(one, sought, strings, cut, chat_link) for one in digests]
        return join("\n\n", [heading, *entries, *rest])

    return Message(body=_within_limits(body), buttons=recall_buttons(asked, strings, more=more))


def _rest(asked: Recall, strings: Strings, *, more: bool) -> tuple[RichText, ...]:
    """Return what to say where there is more, but no button has room for the words."""
    if not more or asked.next_page.fits:
        return ()
    return (RichText(strings("recall-more")).mark(MarkKind.ITALIC),)


def _within_limits(body: Callable[[int], RichText]) -> RichText:
    """Return the body with the longest lines that fit into a message.

    If even the shortest lines do not fit, return the body with these.
    """
    bodies = (body(cut) for cut in _CUTS)
    return next((one for one in bodies if one.units <= MAX_UNITS), body(_CUTS[-1]))


def _said(said: Said, strings: Strings, cut: int, chat_link: str | None) -> RichText:
    quote, digest = said.quote, said.digest
    long = len(quote.text) > _FOLDED
    kind = MarkKind.EXPANDABLE_BLOCKQUOTE if long else MarkKind.BLOCKQUOTE
    link = quote.link or link_to_message(digest, chat_link)
    words = in_marks(RichText(clip(quote.text, cut)), quote, digest, link)
    # the speaker stands below the box, where the name is seen even if the box is folded
    speaker = _speaker(quote, digest.language, strings)
    speaker = RichText("— ") + direct_marked(speaker, digest.language)
    return join("\n", [words.mark(kind), speaker, _source(digest, strings, link)])


def _speaker(quote: RememberedQuote, language: str, strings: Strings) -> RichText:
    if quote.name is None:
        return RichText(strings("quote-unattributed")).mark(MarkKind.ITALIC)
    name = RichText(clip(quote.name, _NAME_CHARS)).mark(MarkKind.BOLD)
    if not quote.role:
        return name
    return isolate_marked(name, language) + comma_of(language) + clip(quote.role, _ROLE_CHARS)


def _source(digest: Remembered, strings: Strings, link: str | None) -> RichText:
    title = RichText(clip(digest.title, _TITLE_CHARS)).mark_link(link)
    line = title + f" · {isolate(day_of_digest(digest, strings), digest.language)}"
    return direct_marked(line, digest.language)


def _found(
    digest: Remembered, sought: Sought, strings: Strings, cut: int, chat_link: str | None
) -> RichText:
    to_message = link_to_message(digest, chat_link)
    title = direct(clip(digest.title, _TITLE_CHARS), digest.language)
    site = isolate(clip(readable_site(digest.site or ""), _NAME_CHARS), strings.language)
    about = " · ".join(part for part in (site, day_of_digest(digest, strings)) if part)
    head = RichText(title).mark(MarkKind.BOLD).mark_link(digest.url or to_message)
    head = head + "\n" + direct(about, strings.language)
    line = best_line(digest, sought)
    if line is None:
        return head
    words = mark_words(line.text, sought, digest.language, cut)
    link = line.link or to_message
    if isinstance(line, RememberedPoint):
        bullet = RichText("•").mark_link(link) + " "
        return head + "\n" + bullet + direct_marked(words, digest.language)
    who = _speaker(line, digest.language, strings)
    return head + "\n" + in_marks(words, line, digest, link) + " — " + who


def best_line(digest: Remembered, sought: Sought) -> RememberedPoint | RememberedQuote | None:
    """Return the point or quote that holds most of the words, the first of several.

    None if the digest has neither.
    """
    lines: tuple[RememberedPoint | RememberedQuote, ...] = (*digest.points, *digest.quotes)
    if not lines:
        return None
    return max(lines, key=lambda one: sought.count_in(one.text, language=digest.language))


def mark_words(text: str, sought: Sought, language: str, cut: int) -> RichText:
    """Return a line with the words that are sought in bold, cut around the first of them."""
    found = sought.find_in(text, language=language)
    start = 0
    if len(text) > cut and found and found[0][1] > cut * 3 // 4:
        before = max(1, found[0][0] - cut // 4)
        # in a script without spaces the line may begin anywhere
        start = text.rfind(" ", max(0, before - _LONGEST_WORD), before) + 1 or before
    end = len(text) if len(text) - start <= cut else start + cut
    body, at = RichText("…" if start else ""), start
    for first, last in found[:_MOST_MARKED]:
        if start <= first and last <= end:
            body = body + text[at:first] + RichText(text[first:last]).mark(MarkKind.BOLD)
            at = last
    return body + text[at:end] + ("…" if end < len(text) else "")


def in_marks(
    words: RichText, quote: RememberedQuote, digest: Remembered, link: str | None
) -> RichText:
    """Return the words of a quotation in quotation marks; the opening mark is a link to `link`."""
    opening, closing = marks_of(digest.language)
    opening, _, closing = fit_marks(opening, words.text, closing, digest.language)
    # the quotation begins in the middle of a sentence
    dots = "… " if quote.text[:1].islower() and not words.text.startswith("…") else ""
    stop_moved = closing.endswith(".") and words.text.endswith(".")
    if stop_moved:
        words = RichText(words.text[:-1], words.marks)
    mark = mark_for(words.text, digest.language)
    return RichText(opening).mark_link(link) + mark + dots + words + closing


def link_to_message(digest: Remembered, chat_link: str | None) -> str | None:
    """Return the link to the message that shows the digest.

    None if the chat's messages have no links, or if no message shows the digest.
    """
    return f"{chat_link}/{digest.message_id}" if chat_link and digest.message_id else None


def day_of_digest(digest: Remembered, strings: Strings) -> str:
    """Return the day when the article was published; if that is unknown, the day of the digest."""
    when = datetime.fromtimestamp(digest.made_at, UTC)
    if digest.published:
        when = datetime.fromisoformat(digest.published)
    return day_of(when, strings.language)
