"""How a digest looks in the chat."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.digests.render import digest_messages
from bot.chat.digests.sequel import Sequel
from bot.chat.digests.view import View
from bot.chat.formatting.richtext import MAX_UNITS, MarkKind
from bot.chat.strings import strings_for
from summarizer.model import (
    Digest,
    Note,
    Passage,
    Span,
    Speaker,
)
from summarizer.options import Length
from summarizer.urls import readable_site
from tests.bot.chat.digests.views import URL, make_view


def test_a_digest_reads_like_this() -> None:
    (message,) = digest_messages(make_view())
    assert message.body.text == (
        "Ferry\n"
        "example.org · Ann Author · 11 Nov 2017 · 714 words, 3\u00a0min\u00a0→\u00a05\u00a0s\n"
        "\n"
        "• Point 0 stands here and goes on.\n"
        "• Point 1 stands here and goes on.\n"
        "\n"
        "❝ Who said what\n"
        "“We waited 0 years”\n"
        "“We waited 1 years”\n"
        "— Ina Brandt, head of the line"
    )


def test_a_digest_in_chinese_has_full_width_signs_and_no_spaces_where_it_has_none() -> None:
    view = make_view()
    digest = replace(
        view.digest, language="zh", authors=("张三", "李四"),
        outline=(Passage(text="Point 0", span=Span(0, 7)),),
    )  # fmt: skip
    article = replace(view.article, language="zh")
    shown = replace(view, article=article, digest=digest, strings=strings_for("zh"))
    (message,) = digest_messages(shown)
    lines = message.body.text.split("\n")
    assert lines[1] == (
        "example.org · 张三、李四 · 2017年11月11日 · 714 字，3\u00a0分钟\u00a0→\u00a05\u00a0秒"
    )
    assert "内容包括：Point 0" in lines
    assert lines[-1] == "— Ina Brandt，head of the line"


@pytest.mark.parametrize(
    ("words", "shown"),
    [(1, "5"), (29, "5"), (30, "10"), (49, "10"), (50, "15"), (227, "55")],
)
def test_the_seconds_that_a_digest_takes_to_read_are_told_in_steps_of_five(
    words: int, shown: str
) -> None:
    assert f"→\u00a0{shown}\u00a0s\n" in _head_with_points_of(words)


@pytest.mark.parametrize(("words", "shown"), [(230, "1"), (470, "2")])
def test_what_takes_a_minute_to_read_is_told_in_minutes(words: int, shown: str) -> None:
    assert f"→\u00a0{shown}\u00a0min\n" in _head_with_points_of(words)


def test_in_a_script_without_spaces_the_length_is_told_in_characters() -> None:
    view = make_view()
    view = replace(view, digest=replace(view.digest, language="zh", words=310))
    assert "310 characters, " in digest_messages(view)[0].body.text


def _head_with_points_of(words: int) -> str:
    view = make_view()
    point = view.digest.points[0]
    longer = replace(point, sentence=replace(point.sentence, text="word " * words))
    (message, *_) = digest_messages(replace(view, digest=replace(view.digest, points=(longer,))))
    return message.body.text


def test_points_over_one_message_go_on_in_a_second() -> None:
    messages = digest_messages(make_view(points=7, repeat=70))
    assert len(messages) == 2
    assert all(message.body.units <= MAX_UNITS for message in messages)
    assert "Who said what" in messages[-1].body.text


def test_notes_are_said_in_words() -> None:
    view = make_view()
    digest = Digest(
        points=view.digest.points, quotes=(), language="xx", words=9,
        notes=frozenset({Note.LANGUAGE_UNKNOWN}),
    )  # fmt: skip
    shown = View(article=view.article, digest=digest, length=Length.NORMAL, strings=view.strings)
    assert "no rules for this language" in digest_messages(shown)[0].body.text


def test_a_beginning_that_is_free_says_how_long_it_is() -> None:
    view = make_view()
    (message,) = digest_messages(
        replace(view, digest=replace(view.digest, notes=frozenset({Note.TEASER})))
    )
    assert (
        "Only the beginning of that article is free to read (714 words), "
        "and this digest covers no more than that.\n\n• Point 0"
    ) in message.body.text


def _with_items(*names: str, url: str | None = URL) -> View:
    """A view whose first point has a label, with these items' names as its outline."""
    view = make_view(url=url, quotes=1)
    label = Passage(text="The boat", span=Span(0, 8))
    first, *others = view.digest.points
    outline = tuple(Passage(text=name, span=Span(0, len(name))) for name in names)
    digest = replace(view.digest, points=(replace(first, label=label), *others), outline=outline)
    return replace(view, digest=digest)


def test_a_label_stands_in_bold_before_its_point() -> None:
    (message,) = digest_messages(_with_items())
    body = message.body
    assert "\n• The boat — Point 0 stands here and goes on.\n• Point 1 stands" in body.text
    bold = [body.text[m.start : m.end] for m in body.marks if m.kind == MarkKind.BOLD]
    assert "The boat" in bold


def test_the_outline_is_a_line_of_links_below_the_points() -> None:
    (message,) = digest_messages(_with_items("Oil the hull", "Dry the sail", "Mend the net"))
    body = message.body
    line = "In it: Oil the hull · Dry the sail · Mend the net"
    assert f"• Point 1 stands here and goes on.\n\n{line}\n\n❝ Who said what" in body.text
    links = {body.text[m.start : m.end]: m.url for m in body.marks if m.kind == MarkKind.LINK}
    assert links["Dry the sail"] == f"{URL}#:~:text=Dry%20the%20sail"
    folds = [m for m in body.marks if m.kind == MarkKind.EXPANDABLE_BLOCKQUOTE]
    assert all(body.text[m.start : m.end].startswith("“") for m in folds)


def test_a_long_outline_is_folded() -> None:
    names = [f"The {n}th thing that one has to know of boats" for n in range(4, 10)]
    (message,) = digest_messages(_with_items(*names))
    fold = next(m for m in message.body.marks if m.kind == MarkKind.EXPANDABLE_BLOCKQUOTE)
    folded = message.body.text[fold.start : fold.end]
    assert folded == "In it: " + " · ".join(names)


def test_a_long_name_is_cut() -> None:
    (message,) = digest_messages(_with_items("word " * 40, "b", "c"))
    line = next(line for line in message.body.text.split("\n") if line.startswith("In it"))
    assert line.endswith("word… · b · c")
    assert len(line) < 100


def test_an_outline_without_a_page_has_no_links() -> None:
    (message,) = digest_messages(_with_items("Oil", "Dry", "Mend", url=None))
    assert "In it: Oil · Dry · Mend" in message.body.text
    assert [mark for mark in message.body.marks if mark.kind == MarkKind.LINK] == []


def test_an_outline_that_does_not_fit_is_left_out() -> None:
    view = _with_items("Oil", "Dry", "Mend")
    long = [replace(p, sentence=replace(p.sentence, text="x" * 4_070)) for p in view.digest.points]
    view = replace(view, digest=replace(view.digest, points=tuple(long), quotes=()))
    assert not any("In it" in message.body.text for message in digest_messages(view))


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "pt", "ru", "uk"])
def test_the_outline_is_announced_in_every_language(language: str) -> None:
    view = replace(_with_items("Oil", "Dry", "Mend"), strings=strings_for(language))
    (message,) = digest_messages(view)
    line = next(line for line in message.body.text.split("\n") if line.endswith("Dry · Mend"))
    assert line.endswith(": Oil · Dry · Mend")
    assert line.startswith("In it") == (language == "en")


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("xn--e1afmkfd.xn--p1ai", "пример.рф"),
        ("example.org", "example.org"),
        ("xn--a.org", "xn--a.org"),
    ],
)
def test_a_site_is_named_in_its_own_letters(site: str, expected: str) -> None:
    assert readable_site(site) == expected


def _sequel(*fresh: Span, title: str = "Boat  bought") -> Sequel:
    link = "https://t.me/c/1/2"
    return Sequel(title=title, site="first.example", link=link, fresh=fresh)


def test_what_is_new_in_a_known_story_stands_first_and_once() -> None:
    view = make_view(points=3, quotes=0)
    new = view.digest.points[1].sentence.span
    (message,) = digest_messages(replace(view, sequel=_sequel(new)))
    assert message.body.text.partition("\n\n")[2] == (
        "↪ This story was digested here before: Boat bought · first.example\n"
        "New here:\n"
        "• Point 1 stands here and goes on.\n\n"
        "• Point 0 stands here and goes on.\n"
        "• Point 2 stands here and goes on."
    )
    urls = {
        message.body.text[mark.start : mark.end]: mark.url
        for mark in message.body.marks
        if mark.kind is MarkKind.LINK
    }
    assert urls["Boat bought · first.example"] == "https://t.me/c/1/2"


def test_a_known_story_without_news_is_named() -> None:
    (message,) = digest_messages(replace(make_view(points=1, quotes=0), sequel=_sequel()))
    assert message.body.text.endswith(
        "\n\n↪ This story was digested here before: Boat bought · first.example\n\n"
        "• Point 0 stands here and goes on."
    )


def test_a_full_width_colon_has_no_space_behind_it() -> None:
    view = replace(make_view(points=1, quotes=0), sequel=_sequel(), strings=strings_for("zh"))
    (message,) = digest_messages(view)
    assert "：Boat bought · first.example" in message.body.text


def test_where_all_is_new_nothing_follows_but_quotes() -> None:
    view = make_view(points=1, quotes=1)
    sequel = _sequel(view.digest.points[0].sentence.span)
    (message,) = digest_messages(replace(view, sequel=sequel))
    assert "goes on" not in message.body.text.partition("• Point 0 stands here and goes on.")[2]
    assert "• Point 0 stands here and goes on.\n\n❝ Who said what\n" in message.body.text


def test_a_quotation_within_what_is_new_is_not_listed_again() -> None:
    view = make_view(points=1, quotes=1)
    (part,) = view.digest.quotes[0].parts
    (message,) = digest_messages(replace(view, sequel=_sequel(Span(part.start - 1, part.end + 1))))
    assert "❝ Who said what" not in message.body.text


def test_whom_the_chat_wants_to_hear_is_named_and_quoted_first() -> None:
    view = make_view(quotes=9)
    *others, last = view.digest.quotes
    ola = replace(last, speaker=Speaker(name="Ola  Lind"))
    digest = replace(view.digest, quotes=(*others, ola))
    (message,) = digest_messages(replace(view, digest=digest, wanted=(ola,)))
    assert message.body.text.split("\n")[2] == "🔔 Quoted: Ola Lind"
    assert "\n“We waited 8 years”\n— Ola Lind\n\n“We waited 0 years”" in message.body.text
