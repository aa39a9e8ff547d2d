"""Messages in which an article and the bot's words run in different directions.

The invisible signs are shown by names: <R> and <L> for the marks, [ and ] for the isolates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from bot.chat.digests.edition import Edition, EditionStory, Line, Outlet, Saying, edition_messages
from bot.chat.digests.render import digest_messages
from bot.chat.digests.story import ToldLine, ToldSaying, ToldStory, name_apart, story_messages
from bot.chat.digests.view import View
from bot.chat.formatting.richtext import MarkKind, RichText
from bot.chat.memory.recall import found_message, quotes_message
from bot.chat.memory.recall_keyboards import Kind, ask
from bot.chat.memory.remembered import Remembered, RememberedPoint, RememberedQuote, Said
from bot.chat.schedule.schedule import QuietHours
from bot.chat.settings.edition_panel import say_quiet
from bot.chat.strings import strings_for
from summarizer.errors import FetchTimedOut
from summarizer.model import (
    Article,
    Digest,
    Passage,
    Point,
    Quote,
    Sentence,
    Span,
    Speaker,
)
from summarizer.options import Length
from summarizer.search_terms import seek

_SIGNS = {"\u200e": "<L>", "\u200f": "<R>", "\u2066": "[", "\u2068": "[", "\u2069": "]",
          "\u00a0": " "}  # fmt: skip


def _show(body: RichText) -> str:
    return "".join(_SIGNS.get(character, character) for character in body.text)


@dataclass(frozen=True, kw_only=True)
class _Words:
    """What an article says, each line of which mixes both directions where it can."""

    language: str
    title: str
    author: str
    points: tuple[str, ...]
    label: str
    quote: str
    name: str
    role: str


_ARABIC = _Words(
    language="ar",
    title="Google تفتح مكتبًا في الميناء",
    author="سلمى حداد",
    points=("Google ستوظف 40 شخصًا.", "يفتح المكتب في مايو."),
    label="Pixel 9",
    quote="Google شريك قديم لنا",
    name="Maren Holt",
    role="مديرة الميناء",
)

_ENGLISH = _Words(
    language="en",
    title="الجزيرة opens an office at the harbour",
    author="Ann Lee",
    points=("الجزيرة will hire 40 people.", "The office opens in May."),
    label="المرفأ",
    quote="الجزيرة is an old friend of ours",
    name="سلمى حداد",
    role="head of the harbour",
)


def _view(words: _Words, spoken: str) -> View:
    text = " ".join((*words.points, words.quote, words.label))

    def span(part: str) -> Span:
        return Span(text.index(part), text.index(part) + len(part))

    label = Passage(text=words.label, span=span(words.label))
    points = tuple(
        Point(
            sentence=Sentence(index=n, block=0, span=span(one), text=one),
            score=1.0,
            label=label if n else None,
        )
        for n, one in enumerate(words.points)
    )
    quote = Quote(
        text=words.quote,
        parts=(span(words.quote),),
        speaker=Speaker(name=words.name, role=words.role),
    )
    shown = Digest(
        points=points, quotes=(quote,), outline=(label,), language=words.language, words=412,
        title=words.title, site="news.example", authors=(words.author,),
        published=datetime(2026, 5, 3, tzinfo=UTC),
    )  # fmt: skip
    article = Article(text=text, title=words.title, language=words.language)
    return View(article=article, digest=shown, length=Length.NORMAL, strings=strings_for(spoken))


@pytest.mark.parametrize(
    ("words", "spoken", "expected"),
    [
        (
            _ARABIC, "ar",
            ("<R>Google تفتح مكتبًا في الميناء\n"
            "<R>[news.example] · سلمى حداد · 3 مايو 2026 · 412 كلمة، دقيقتان ← 5 ثوانٍ\n\n"
            "• <R>Google ستوظف 40 شخصًا.\n"
            "• <R>Pixel 9 — يفتح المكتب في مايو.\n\n"
            "في النص: [Pixel 9]\n\n"
            "❝ من قال ماذا\n"
            "«<R>Google شريك قديم لنا»\n"
            "— <R>[Maren Holt]، مديرة الميناء"),
        ),
        (
            _ARABIC, "fa",
            ("<R>Google تفتح مكتبًا في الميناء\n"
            "<R>[news.example] · سلمى حداد · ۱۳ اردیبهشت ۱۴۰۵ · ۴۱۲ واژه، ۲ دقیقه ← ۵ ثانیه\n\n"
            "• <R>Google ستوظف 40 شخصًا.\n"
            "• <R>Pixel 9 — يفتح المكتب في مايو.\n\n"
            "در این متن: [Pixel 9]\n\n"
            "❝ چه کسی چه گفت\n"
            "«<R>Google شريك قديم لنا»\n"
            "— <R>[Maren Holt]، مديرة الميناء"),
        ),
        (
            _ARABIC, "en",
            ("<R>Google تفتح مكتبًا في الميناء\n"
            "news.example · [سلمى حداد] · 3 May 2026 · 412 words, 2 min → 5 s\n\n"
            "• <R>Google ستوظف 40 شخصًا.\n"
            "• <R>Pixel 9 — يفتح المكتب في مايو.\n\n"
            "In it: Pixel 9\n\n"
            "❝ Who said what\n"
            "«<R>Google شريك قديم لنا»\n"
            "— <R>[Maren Holt]، مديرة الميناء"),
        ),
        (
            _ENGLISH, "ar",
            ("<L>الجزيرة opens an office at the harbour\n"
            "<R>[news.example] · [Ann Lee] · 3 مايو 2026 · 412 كلمة، دقيقتان ← 5 ثوانٍ\n\n"
            "• <L>الجزيرة will hire 40 people.\n"
            "• <L>المرفأ — The office opens in May.\n\n"
            "في النص: المرفأ\n\n"
            "❝ من قال ماذا\n"
            "“<L>الجزيرة is an old friend of ours”\n"
            "— <L>[سلمى حداد], head of the harbour"),
        ),
    ],
)  # fmt: skip
def test_each_line_of_a_digest_runs_as_its_own_language_does(
    words: _Words, spoken: str, expected: str
) -> None:
    (message,) = digest_messages(_view(words, spoken))
    assert _show(message.body) == expected


def test_a_line_of_one_direction_has_no_invisible_signs() -> None:
    plain = replace(
        _ENGLISH, title="An office", points=("It will hire 40 people.", "It opens in May."),
        label="Harbour", quote="We are old friends", name="Maren Holt",
    )  # fmt: skip
    (message,) = digest_messages(_view(plain, "en"))
    assert "<" not in _show(message.body)
    assert "[" not in _show(message.body)


def test_the_names_stay_bold_and_the_links_stay_on_their_words() -> None:
    (message,) = digest_messages(_view(_ARABIC, "ar"))
    text = message.body.text
    bold = [text[m.start : m.end] for m in message.body.marks if m.kind is MarkKind.BOLD]
    assert bold == ["\u200fGoogle تفتح مكتبًا في الميناء", "Pixel 9", "❝ من قال ماذا", "Maren Holt"]


_REMEMBERED = Remembered(
    digest_id="abc", chat_id=-5, language="ar", title=_ARABIC.title, page="p",
    site="news.example", made_at=1_780_000_000.0,
    points=(RememberedPoint(text=_ARABIC.points[0], start=0, end=9),),
    quotes=(
        RememberedQuote(text=_ARABIC.quote, parts=((0, 9),), name=_ARABIC.name, role=_ARABIC.role),
    ),
)  # fmt: skip


def test_what_is_remembered_runs_as_its_language_does() -> None:
    english, arabic = strings_for("en"), strings_for("ar")
    said = [Said(quote=_REMEMBERED.quotes[0], digest=_REMEMBERED)]
    page = quotes_message(said, ask(Kind.QUOTES, "Holt", arabic), arabic, more=False)
    assert _show(page.body) == (
        "❝ من قال ماذا · [Holt]\n\n"
        "«<R>Google شريك قديم لنا»\n"
        "— <R>[Maren Holt]، مديرة الميناء\n"
        "<R>Google تفتح مكتبًا في الميناء · [28 مايو 2026]"
    )
    sought = seek("شخصًا", languages=("ar",))
    found = found_message(
        [_REMEMBERED], sought, ask(Kind.FIND, "شخصًا", english), english, more=False
    )
    assert _show(found.body) == (
        "Digests with: [شخصًا]\n\n"
        "<R>Google تفتح مكتبًا في الميناء\n"
        "news.example · 28 May 2026\n"
        "• <R>Google ستوظف 40 شخصًا."
    )


def test_each_story_of_an_edition_runs_as_its_language_does() -> None:
    def story(words: _Words) -> EditionStory:
        return EditionStory(
            title=words.title, outlets=(Outlet(site="news.example", url=None),), sharers=2,
            language=words.language,
            lines=(Line(text=words.points[0], url=None, label=words.label),),
            saying=Saying(text=words.quote, speaker=words.name, role=words.role, url=None),
        )  # fmt: skip

    both = Edition(stories=(story(_ARABIC), story(_ENGLISH)))
    day = datetime(2026, 5, 3, tzinfo=UTC)
    (message,) = edition_messages(both, strings_for("fa"), day)
    assert _show(message.body) == (
        "📰 خبرنامه یکشنبه ۱۳ اردیبهشت\n\n"
        "<R>Google تفتح مكتبًا في الميناء\n"
        "<R>[news.example] · ۲ نفر فرستادند\n"
        "• <R>Pixel 9 — Google ستوظف 40 شخصًا.\n"
        "«<R>Google شريك قديم لنا» — [Maren Holt]، مديرة الميناء\n\n"
        "<L>الجزيرة opens an office at the harbour\n"
        "<R>[news.example] · ۲ نفر فرستادند\n"
        "• <L>المرفأ — الجزيرة will hire 40 people.\n"
        "“<L>الجزيرة is an old friend of ours” — [سلمى حداد], head of the harbour"
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "22:00–7:00"), ("ar", "<R>22:00–7:00"), ("fa", "<R>۲۲:۰۰–۷:۰۰")],
)
def test_hours_run_from_the_first_to_the_last(language: str, expected: str) -> None:
    quiet = QuietHours(start=22 * 60, end=7 * 60)
    assert _show(RichText(say_quiet(quiet, strings_for(language)))) == expected


@pytest.mark.parametrize(
    ("language", "key", "params", "expected"),
    [
        ("en", "follow-ended", {"title": "الجزيرة"}, "No longer followed: [الجزيرة]"),
        ("ar", "find-heading", {"words": "bell tower"}, "ملخصات فيها: [bell tower]"),
        ("ar", "inline-reading-title", {"site": "a.org"}, "ما زلت أقرأ [a.org]"),
        ("fa", "edition-zone-unknown", {"name": "12:75"},
         "منطقه‌ای زمانی به نام «[12:75]» نمی‌شناسم."),
        ("fa", "more-links", {"limit": 3, "count": 12},
         "از ۱۲ لینک، ۳ لینک اول را خواندم. بقیه را جداگانه بفرستید."),
        ("ar", "auto-off", {}, "من الآن لا أتكلم إلا عند الطلب."),
    ],
)  # fmt: skip
def test_what_a_sentence_fills_in_is_isolated_where_it_is_foreign(
    language: str, key: str, params: dict[str, str | int], expected: str
) -> None:
    assert _show(RichText(strings_for(language)(key, **params))) == expected


def test_a_refusal_runs_as_its_language_does() -> None:
    refusal = FetchTimedOut(site="news.example", seconds=20)
    assert _show(RichText(strings_for("fa").error(refusal))) == (
        "<R>[news.example] تا ۲۰ ثانیه جواب نداد. یک دقیقه دیگر دوباره امتحان کنید."
    )


def test_the_name_of_the_bot_stays_one_with_its_sign() -> None:
    assert "@nutgraf_bot" in strings_for("ar")("help-groups", bot="nutgraf_bot")


@pytest.mark.parametrize(
    ("words", "spoken", "expected"),
    [
        (
            _ARABIC, "ar",
            ("<R>Google تفتح مكتبًا في الميناء\n"
            "مقالان · [a.example] · المرفأ\n\n"
            "في أكثر من مقال\n"
            "• <R>Google ستوظف 40 شخصًا. — [a.example] · المرفأ\n\n"
            "روايات مختلفة\n"
            "• يفتح المكتب في مايو. — [a.example] · الأحدث\n"
            "• <R>Google ستوظف 40 شخصًا. — المرفأ\n\n"
            "❝ من قال ماذا\n"
            "«<R>Google شريك قديم لنا» — [a.example]\n"
            "— <R>[Maren Holt]، مديرة الميناء"),
        ),
        (
            _ENGLISH, "ar",
            ("<L>الجزيرة opens an office at the harbour\n"
            "مقالان · [a.example] · المرفأ\n\n"
            "في أكثر من مقال\n"
            "• <L>الجزيرة will hire 40 people. — a.example · [المرفأ]\n\n"
            "روايات مختلفة\n"
            "• The office opens in May. — a.example · [الأحدث]\n"
            "• <L>الجزيرة will hire 40 people. — [المرفأ]\n\n"
            "❝ من قال ماذا\n"
            "“<L>الجزيرة is an old friend of ours” — a.example\n"
            "— <L>[سلمى حداد], head of the harbour"),
        ),
    ],
)  # fmt: skip
def test_a_story_keeps_the_direction_of_each_line(
    words: _Words, spoken: str, expected: str
) -> None:
    latin, arabic = Outlet(site="a.example", url=None), Outlet(site="المرفأ", url=None)
    first, second = words.points
    story = ToldStory(
        members=(0, 1), title=words.title, url=None, language=words.language,
        outlets=(latin, arabic), copy_of=(None, None),
        shared=(ToldLine(text=first, outlets=(latin, arabic)),),
        differences=((
            ToldLine(text=second, outlets=(latin,), newest=True),
            ToldLine(text=first, outlets=(arabic,)),
        ),),
        single=(),
        sayings=(
            ToldSaying(text=words.quote, outlets=(latin,), speaker=words.name, role=words.role),
        ),
    )  # fmt: skip
    (message,) = story_messages(story, strings_for(spoken))
    assert _show(message.body) == expected


def test_what_is_apart_from_a_story_keeps_its_direction() -> None:
    titles = [(words.title, Outlet(site="a.example", url=None)) for words in (_ARABIC, _ENGLISH)]
    assert _show(name_apart(titles, strings_for("ar"))).split("\n")[1:] == [
        "• <R>Google تفتح مكتبًا في الميناء · [a.example]",
        "• الجزيرة opens an office at the harbour · [a.example]",
    ]
