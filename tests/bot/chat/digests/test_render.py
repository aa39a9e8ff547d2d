"""How a digest looks in the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.digests.render import (
    View,
    digest_messages,
    one_line,
    quote_pages,
    reported_pages,
)
from bot.chat.digests.sequel import Sequel
from bot.chat.formatting.richtext import MAX_UNITS, MarkKind
from bot.chat.strings import strings_for
from summarizer.model import (
    Article,
    Digest,
    Note,
    Passage,
    Point,
    Quote,
    QuoteForm,
    Sentence,
    Span,
    Speaker,
)
from summarizer.options import Length
from summarizer.urls import readable_site

_URL = "https://example.org/ferry"


def _view(*, url: str | None = _URL, points: int = 2, repeat: int = 1, quotes: int = 2) -> View:
    sentences = [f"Point {n} stands here" + " and goes on" * repeat + "." for n in range(points)]
    said = [f"We waited {n} years" for n in range(quotes)]
    text = " ".join(sentences) + "\n\n" + " ".join(f"“{words},” said Ina." for words in said)
    article = Article(text=text, title="Ferry", url=url, site="example.org")
    digest = Digest(
        points=tuple(
            Point(
                sentence=Sentence(
                    index=n, block=0, span=Span(text.index(s), text.index(s) + len(s)), text=s
                ),
                score=1.0,
            )
            for n, s in enumerate(sentences)
        ),
        quotes=tuple(
            Quote(
                text=words,
                parts=(Span(text.index(words), text.index(words) + len(words)),),
                speaker=Speaker(name="Ina Brandt", role="head of the line"),
            )
            for words in said
        ),
        language="en",
        words=714,
        title="Ferry",
        url=url,
        site="example.org" if url else None,
        authors=("Ann Author",),
        published=datetime(2017, 11, 11, tzinfo=UTC),
    )
    return View(article=article, digest=digest, length=Length.NORMAL, strings=strings_for("en"))


def test_a_digest_reads_like_this() -> None:
    (message,) = digest_messages(_view())
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
    view = _view()
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
    assert "文中包括：Point 0" in lines
    assert lines[-1] == "— Ina Brandt，head of the line"


def test_quotes_of_one_speaker_in_a_row_stand_above_one_name_and_the_role_is_told_once() -> None:
    ann, bo = Speaker(name="Ann", role="cook"), Speaker(name="Bo", role="baker")
    said = [(ann, "W" * 300), (ann, "V" * 300), (ann, "U"), (bo, "T"), (None, "S"), (None, "R")]
    view = _view(quotes=0)
    quotes = tuple(
        Quote(text=words, parts=(Span(at, at + 1),), speaker=who)
        for at, (who, words) in enumerate(said)
    )
    digest = replace(view.digest, quotes=quotes, title=None)
    (page,) = quote_pages(replace(view, digest=digest))
    unclear = "speaker not clear from the text"
    assert page.text.split("\n")[1:] == [
        f"“{'W' * 300}”", f"“{'V' * 300}”", "— Ann, cook", "“U”", "— Ann", "“T”", "— Bo, baker",
        "“S”", f"— {unclear}", "“R”", f"— {unclear}",
    ]  # fmt: skip


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
    view = _view()
    view = replace(view, digest=replace(view.digest, language="zh", words=310))
    assert "310 characters, " in digest_messages(view)[0].body.text


def _head_with_points_of(words: int) -> str:
    view = _view()
    point = view.digest.points[0]
    longer = replace(point, sentence=replace(point.sentence, text="word " * words))
    (message, *_) = digest_messages(replace(view, digest=replace(view.digest, points=(longer,))))
    return message.body.text


def test_the_headline_and_each_bullet_lead_to_the_source() -> None:
    (message,) = digest_messages(_view())
    body = message.body
    links = [(body.text[m.start : m.end], m.url) for m in body.marks if m.kind == MarkKind.LINK]
    assert links[0] == ("Ferry", _URL)
    bullets = [url for words, url in links if words == "•"]
    assert len(bullets) == 2
    assert all(url and url.startswith(_URL + "#:~:text=") for url in bullets)


def test_a_pasted_text_has_no_links() -> None:
    (message,) = digest_messages(_view(url=None))
    assert [mark for mark in message.body.marks if mark.kind == MarkKind.LINK] == []


def test_the_quotes_are_folded() -> None:
    (message,) = digest_messages(_view())
    (fold,) = [m for m in message.body.marks if m.kind == MarkKind.EXPANDABLE_BLOCKQUOTE]
    folded = message.body.text[fold.start : fold.end]
    assert folded.startswith("“We waited 0 years”")
    assert folded.endswith("— Ina Brandt, head of the line")


def _quotes_by(*names: str | None, chars: int) -> str:
    """The folded quotes of a digest, each of so many characters and by one of the names."""
    text = "W" * chars
    quotes = tuple(
        Quote(text=text, parts=(Span(0, chars),), speaker=Speaker(name=name) if name else None)
        for name in names
    )
    digest = Digest(points=(), quotes=quotes, language="en", words=100)
    view = replace(_view(), article=Article(text=text), digest=digest, length=Length.LONG)
    (message,) = digest_messages(view)
    (fold,) = [m for m in message.body.marks if m.kind == MarkKind.EXPANDABLE_BLOCKQUOTE]
    return message.body.text[fold.start : fold.end]


def test_folded_quotes_begin_with_the_names_that_would_be_folded_away() -> None:
    folded = _quotes_by("Ina Brandt", None, "Tomas Rehn", "Ina Brandt", chars=71)
    assert folded.startswith("Ina Brandt · Tomas Rehn\n\n“WWW")


def test_a_first_quote_so_short_that_its_name_is_seen_needs_no_names_above() -> None:
    assert _quotes_by("Ina Brandt", "Tomas Rehn", chars=70).startswith("“WWW")


def test_quotes_by_nobody_that_is_known_have_no_names_above() -> None:
    assert _quotes_by(None, chars=200).startswith("“WWW")


def test_of_many_names_above_the_quotes_the_last_are_counted() -> None:
    names = [f"{letter}{'a' * 19}" for letter in "ABCDE"]
    assert _quotes_by(*names, chars=100).startswith(" · ".join(names[:3]) + " +2\n")
    assert _quotes_by("W" * 90, "B", chars=100).startswith("W" * 90 + " +1\n")


def test_points_over_one_message_go_on_in_a_second() -> None:
    messages = digest_messages(_view(points=7, repeat=70))
    assert len(messages) == 2
    assert all(message.body.units <= MAX_UNITS for message in messages)
    assert "Who said what" in messages[-1].body.text


def test_a_quote_that_a_point_holds_is_not_listed_again() -> None:
    view = _view(points=1, quotes=1)
    point = view.digest.points[0].sentence.text
    quote = Quote(text=point[:10], parts=(Span(0, 10),))
    digest = Digest(points=view.digest.points, quotes=(quote,), language="en", words=100)
    shown = View(article=view.article, digest=digest, length=Length.NORMAL, strings=view.strings)
    assert "Who said what" not in digest_messages(shown)[0].body.text


def test_all_quotes_come_in_pages_that_fit() -> None:
    pages = quote_pages(_view(quotes=60))
    assert len(pages) > 1
    assert pages[0].text.startswith("Ferry\n❝ Who said what · 1 of ")
    assert all(page.units <= MAX_UNITS and len(page.marks) <= 100 for page in pages)
    together = "\n".join(page.text for page in pages)
    assert all(f"We waited {n} years" in together for n in range(60))


@pytest.mark.parametrize(
    ("length", "shown"), [(Length.SHORT, 2), (Length.NORMAL, 4), (Length.LONG, 6)]
)
def test_a_longer_digest_shows_more_quotes(length: Length, shown: int) -> None:
    (message,) = digest_messages(replace(_view(quotes=20), length=length))
    assert message.body.text.count("We waited") == shown


def test_a_page_of_quotes_has_no_more_marks_than_a_screen_of_lines() -> None:
    pages = quote_pages(_view(quotes=60))
    headings = 3  # the title, its link and the line below it
    assert max(len(page.marks) for page in pages) <= 60 + headings
    assert max(page.units for page in pages) <= 1300


def test_what_is_also_said_is_listed_on_pages_of_its_own_without_marks() -> None:
    view = _view(quotes=1)
    point = view.digest.points[0].sentence
    said = replace(
        view.digest.quotes[0], text=point.text, parts=(point.span,), form=QuoteForm.INDIRECT
    )
    digest = replace(view.digest, reported=(said,))
    (page,) = reported_pages(replace(view, digest=digest))
    assert page.text == f"Ferry\n❝ Also said\n• {point.text}\n— Ina Brandt, head of the line"
    (message,) = digest_messages(replace(view, digest=digest))
    assert "Also said" not in message.body.text
    pages = reported_pages(replace(view, digest=replace(digest, reported=(said,) * 60)))
    assert f"Also said · 2 of {len(pages)}" in pages[1].text


def test_a_single_page_of_quotes_has_no_number() -> None:
    (page,) = quote_pages(_view(quotes=2))
    assert page.text.startswith("Ferry\n❝ Who said what\n")


def test_a_title_is_cut_only_when_it_is_too_long() -> None:
    for length, shown in ((250, "w" * 250), (251, "w" * 249 + "…")):
        view = _view()
        (message,) = digest_messages(
            replace(view, digest=replace(view.digest, title="w" * length))
        )
        assert message.body.text.split("\n")[0] == shown


def test_an_unattributed_fragment_says_so() -> None:
    view = _view(quotes=0)
    quote = Quote(text="stands here", parts=(Span(8, 19),))
    digest = Digest(points=(), quotes=(quote,), language="en", words=100)
    shown = View(article=view.article, digest=digest, length=Length.NORMAL, strings=view.strings)
    assert "“… stands here”\n— speaker not clear from the text" in quote_pages(shown)[0].text


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("ar", "قال: «سنبدأ العمل غدا».", "«سنبدأ العمل غدا»"),
        ("ja", "知事は「橋は閉まる」と言った。", "「橋は閉まる」"),
        ("ar", 'قال: "سنبدأ العمل غدا".', "«سنبدأ العمل غدا»"),
        ("sw", 'Alisema: "Tutaanza kesho".', "“Tutaanza kesho”"),
        ("de", "Sie sagte: «Wir warten.»", "„Wir warten.“"),
    ],
)
def test_a_quotation_stands_in_the_marks_of_its_language(
    language: str, text: str, shown: str
) -> None:
    start = text.index(shown[1:-1])
    quote = Quote(text=shown[1:-1], parts=(Span(start, start + len(shown) - 2),))
    digest = Digest(points=(), quotes=(quote,), language=language, words=100)
    article = Article(text=text, language=language)
    view = View(article=article, digest=digest, length=Length.NORMAL, strings=strings_for("en"))
    assert quote_pages(view)[0].text.split("\n")[1] == shown


def test_notes_are_said_in_words() -> None:
    view = _view()
    digest = Digest(
        points=view.digest.points, quotes=(), language="xx", words=9,
        notes=frozenset({Note.LANGUAGE_UNKNOWN}),
    )  # fmt: skip
    shown = View(article=view.article, digest=digest, length=Length.NORMAL, strings=view.strings)
    assert "no rules for this language" in digest_messages(shown)[0].body.text


def test_signs_that_turn_or_hide_text_are_dropped() -> None:
    assert one_line("a\u202eb\u200bc\x07d\n e") == "abcd e"
    assert one_line("👨\u200d👩\u200d👧 نمی\u200cخواهم") == "👨\u200d👩\u200d👧 نمی\u200cخواهم"


def test_a_beginning_that_is_free_says_how_long_it_is() -> None:
    view = _view()
    (message,) = digest_messages(
        replace(view, digest=replace(view.digest, notes=frozenset({Note.TEASER})))
    )
    assert (
        "Only the beginning of that article is free to read (714 words), "
        "and this digest covers no more than that.\n\n• Point 0"
    ) in message.body.text


def test_a_quote_that_a_point_has_already_is_listed_under_the_button_only() -> None:
    view = _view(quotes=2)
    point = view.digest.points[0].sentence.span
    first, second = view.digest.quotes
    goes_on = replace(first, parts=(Span(point.start, point.end - 1), *first.parts))
    digest = replace(view.digest, quotes=(goes_on, second))
    (message,) = digest_messages(replace(view, digest=digest))
    assert "We waited 0 years" not in message.body.text
    assert "We waited 1 years" in message.body.text
    (page,) = quote_pages(replace(view, digest=digest))
    assert "We waited 0 years" in page.text


def test_bullets_under_a_forwarded_post_lead_nowhere_and_its_title_leads_to_it() -> None:
    (message,) = digest_messages(_view(url="https://t.me/ferries/7"))
    links = [m.url for m in message.body.marks if m.kind is MarkKind.LINK]
    assert links == ["https://t.me/ferries/7"]


def _with_items(*names: str, url: str | None = _URL) -> View:
    """A view whose first point has a label, with these items' names as its outline."""
    view = _view(url=url, quotes=1)
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
    assert links["Dry the sail"] == f"{_URL}#:~:text=Dry%20the%20sail"
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


def _in(language: str) -> str:
    """The pages of quotes of an article in a language, whose quotes end with a full stop."""
    view = _view(quotes=1)
    (quote,) = view.digest.quotes
    digest = replace(view.digest, quotes=(replace(quote, text="Мы ждали."),))
    article = replace(view.article, language=language)
    (shown,) = quote_pages(replace(view, article=article, digest=digest))
    return next(line for line in shown.text.split("\n") if "ждали" in line)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ru", "«Мы ждали»."),
        ("uk", "«Мы ждали»."),
        ("fr", "«\u202fМы ждали.\u202f»"),
        ("en", "“Мы ждали.”"),
    ],
)
def test_quotation_marks_stand_as_the_language_has_them(language: str, expected: str) -> None:
    assert _in(language) == expected


def _shows_all(view: View) -> bool:
    """Whether all quotes stand in the message with the buttons, as its buttons are told."""
    told: list[bool] = []

    def make_buttons(all_shown: bool) -> tuple[()]:
        told.append(all_shown)
        return ()

    digest_messages(view, make_buttons)
    (all_shown,) = told
    return all_shown


@pytest.mark.parametrize(("quotes", "expected"), [(1, True), (4, True), (5, False)])
def test_whether_all_quotes_are_shown_is_known(quotes: int, expected: bool) -> None:
    assert _shows_all(_view(quotes=quotes)) == expected
    assert not _shows_all(replace(_view(quotes=quotes), quotes=False))


def test_quotes_that_long_points_push_out_are_not_taken_for_shown() -> None:
    view = _view(points=4, repeat=81, quotes=4)
    (message,) = digest_messages(view)
    assert "We waited" not in message.body.text
    assert not _shows_all(view)


def test_quotes_in_a_further_message_are_not_taken_for_shown() -> None:
    """When a button is pressed, only the first message is replaced."""
    view = _view(points=7, repeat=70)
    *_, last = digest_messages(view)
    assert "We waited 1 years" in last.body.text
    assert not _shows_all(view)


def test_long_quotes_that_fit_are_known_to_be_shown() -> None:
    view = _view(quotes=2)
    long = tuple(replace(one, text="We waited. " * 60) for one in view.digest.quotes)
    assert _shows_all(replace(view, digest=replace(view.digest, quotes=long)))


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
    view = _view(points=3, quotes=0)
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
    (message,) = digest_messages(replace(_view(points=1, quotes=0), sequel=_sequel()))
    assert message.body.text.endswith(
        "\n\n↪ This story was digested here before: Boat bought · first.example\n\n"
        "• Point 0 stands here and goes on."
    )


def test_a_full_width_colon_has_no_space_behind_it() -> None:
    view = replace(_view(points=1, quotes=0), sequel=_sequel(), strings=strings_for("zh"))
    (message,) = digest_messages(view)
    assert "：Boat bought · first.example" in message.body.text


def test_where_all_is_new_nothing_follows_but_quotes() -> None:
    view = _view(points=1, quotes=1)
    sequel = _sequel(view.digest.points[0].sentence.span)
    (message,) = digest_messages(replace(view, sequel=sequel))
    assert "goes on" not in message.body.text.partition("• Point 0 stands here and goes on.")[2]
    assert "• Point 0 stands here and goes on.\n\n❝ Who said what\n" in message.body.text


def test_a_quotation_within_what_is_new_is_not_listed_again() -> None:
    view = _view(points=1, quotes=1)
    (part,) = view.digest.quotes[0].parts
    (message,) = digest_messages(replace(view, sequel=_sequel(Span(part.start - 1, part.end + 1))))
    assert "❝ Who said what" not in message.body.text


def test_whom_the_chat_wants_to_hear_is_named_and_quoted_first() -> None:
    view = _view(quotes=9)
    *others, last = view.digest.quotes
    ola = replace(last, speaker=Speaker(name="Ola  Lind"))
    digest = replace(view.digest, quotes=(*others, ola))
    (message,) = digest_messages(replace(view, digest=digest, wanted=(ola,)))
    assert message.body.text.split("\n")[2] == "🔔 Quoted: Ola Lind"
    assert "\n“We waited 8 years”\n— Ola Lind\n\n“We waited 0 years”" in message.body.text
