"""Shared articles become stories: merged, weighed, told in their own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from bot.chat.digests.edition import MOST_TOLD
from bot.work.edition_stories import _MOST_CHARS, SharedArticle, _best_saying, edit, headlines
from summarizer.extract import read_html
from summarizer.model import Article, Note, Quote, QuoteForm, Span, Speaker
from summarizer.text import read_text
from tests.builders import ARTICLE, TITLE
from tests.told_stories import FOLDER, read_article

_NOW = datetime(2026, 11, 30, 18, tzinfo=UTC)
_numbers = count(1)


def _shared(article: Article, *, sharers: int = 1, hours_ago: float = 1.0) -> SharedArticle:
    return SharedArticle(
        article=article,
        sharers=tuple(next(_numbers) for _ in range(sharers)),
        shared_at=(_NOW - timedelta(hours=hours_ago)).timestamp(),
    )


def _ferry(**more: object) -> Article:
    return replace(read_text(ARTICLE), url="https://a.org/1", site="a.org", **more)


def _theft() -> list[Article]:
    folder = FOLDER / "museum-theft"
    return [read_article(folder / f"{name}.txt") for name in ("agency", "capital", "harbour")]


def test_one_article_is_told_by_two_points_and_its_best_quotation() -> None:
    (story,) = edit([_shared(_ferry())], _NOW.timestamp()).stories
    assert (story.title, story.sharers, len(story.lines)) == (TITLE, 1, 2)
    assert all(line.text in ARTICLE for line in story.lines)
    assert all(
        line.url and line.url.startswith("https://a.org/1#:~:text=") for line in story.lines
    )
    assert story.saying
    assert story.saying.speaker in {"Ina Brandt", "Tomas Rehn"}
    assert story.saying.text.split(" […] ")[0] in ARTICLE
    assert not any(story.saying.text in line.text for line in story.lines)


def test_articles_on_one_event_are_one_story_with_all_their_outlets() -> None:
    theft = _theft()
    shared = [_shared(theft[0], sharers=2), _shared(_ferry()), *map(_shared, theft[1:])]
    first, second = edit(shared, _NOW.timestamp()).stories
    assert sorted(one.site for one in first.outlets) == sorted(a.site or "" for a in theft)
    assert first.title in {article.title for article in theft}
    assert first.outlets[0].url in {a.url for a in theft if a.title == first.title}
    assert (first.sharers, len(first.lines)) == (4, 2)
    texts = "\n".join(article.text for article in theft)
    assert all(line.text in texts for line in first.lines)
    assert len({line.text for line in first.lines}) == 2
    assert second.title == TITLE


def test_one_person_who_shared_two_articles_on_an_event_counts_once() -> None:
    shared = [replace(_shared(article), sharers=(7,)) for article in _theft()]
    (story,) = edit(shared, _NOW.timestamp()).stories
    assert story.sharers == 1


def _order(*shared: SharedArticle) -> list[str]:
    return [story.title for story in edit(shared, _NOW.timestamp()).stories]


def _pair(**more: object) -> tuple[Article, Article]:
    theft = replace(_theft()[0], published=None, title="Theft")
    return replace(_ferry(title="Ferry"), **more), theft  # type: ignore[arg-type]


def test_what_more_people_shared_comes_first() -> None:
    ferry, theft = _pair()
    assert _order(_shared(theft), _shared(ferry, sharers=2))[0] == "Ferry"
    assert _order(_shared(ferry), _shared(theft, sharers=2))[0] == "Theft"


def test_of_two_the_newer_comes_first_by_when_it_was_published_or_else_shared() -> None:
    ferry, theft = _pair()
    assert _order(_shared(theft, hours_ago=40), _shared(ferry))[0] == "Ferry"
    assert _order(_shared(ferry, hours_ago=40), _shared(theft))[0] == "Theft"
    long_ago = replace(ferry, published=datetime(2019, 1, 1, tzinfo=UTC))
    assert _order(_shared(long_ago), _shared(theft, hours_ago=40))[0] == "Theft"


def test_what_many_outlets_report_comes_before_what_is_new_but_after_what_two_shared() -> None:
    agency, capital = (
        replace(_shared(replace(one, published=None), hours_ago=30), sharers=(7,))
        for one in _theft()[:2]
    )
    ferry = _ferry(title="Ferry")
    assert _order(_shared(ferry), agency, capital)[1:] == ["Ferry"]
    assert _order(agency, capital, _shared(ferry, sharers=2))[0] == "Ferry"


_TOPICS = ("rope", "wool", "salt", "tin")


def _about(topic: str, number: int) -> Article:
    """An article on a topic, like no other in all else."""
    own = [f"{word}{number}x" for word in ("ald", "bor", "cim", "dun", "eft", "fos")]
    text = "\n\n".join(
        f"The {topic} of {name} is not for {own[at - 1]} or {own[at - 2]} but for {own[at - 3]}, "
        f"who sells more {topic} than {name} does, and {own[at - 4]} has all the {topic} of old."
        for at, name in enumerate(own)
    )
    return Article(text=text, title=f"{topic} {number}", language="en")


def test_what_others_are_about_comes_first_and_general_words_are_no_topic() -> None:
    bread = [_shared(_about("bread", number), hours_ago=20) for number in range(4)]
    assert _order(_shared(_about("glass", 9)), *bread)[-1] == "glass 9"
    mixed = [_shared(_about(one, n), hours_ago=20) for n, one in enumerate(_TOPICS)]
    odd = replace(_ferry(title="Ferry"), published=None)
    assert _order(*mixed, _shared(odd))[0] == "Ferry"


def test_the_first_stories_are_told_and_the_others_named() -> None:
    shared = []
    for number in range(MOST_TOLD + 4):
        text = "\n\n".join(
            f"Station {number}{letter} of line {number} opened its {letter * 7}{number} hall and "
            f"counted {number * 31 + 7} guests of {letter * 5}{number} on its first day."
            for letter in "qwzxkvjbpm"
        )
        shared.append(_shared(Article(text=text, title=f"N{number}", language="en")))
    stories = edit(shared, _NOW.timestamp()).stories
    assert [bool(one.lines) for one in stories] == [True] * MOST_TOLD + [False] * 4


def test_what_is_too_long_together_is_named_only() -> None:
    long = replace(_ferry(title="Long"), text=ARTICLE + "x" * _MOST_CHARS)
    (story,) = edit([_shared(long)], _NOW.timestamp()).stories
    assert (story.title, story.lines, story.saying) == ("Long", (), None)


def test_what_is_too_short_is_told_by_its_first_sentences() -> None:
    text = "The pier is closed. It opens on Friday. The mail comes by boat until then."
    note = Article(text=text, title="Pier closed", url="https://a.org/2", language="en")
    (story,) = edit([_shared(note)], _NOW.timestamp()).stories
    assert [line.text for line in story.lines] == ["The pier is closed.", "It opens on Friday."]
    assert story.lines[0].url
    assert story.title == "Pier closed"


def test_an_outlet_that_shows_only_the_beginning_is_marked() -> None:
    closed = _ferry(notes=frozenset({Note.TEASER}))
    (story,) = edit([_shared(closed)], _NOW.timestamp()).stories
    assert story.outlets[0].is_closed
    (story,) = edit([_shared(_ferry())], _NOW.timestamp()).stories
    assert not story.outlets[0].is_closed


@pytest.mark.parametrize("text", ["Too short.", "?", "Ein Satz."])
def test_what_cannot_be_digested_is_named_only(text: str) -> None:
    (story,) = edit([_shared(Article(text=text))], _NOW.timestamp()).stories
    assert (story.title, story.lines) == (text, ())


def test_headlines_alone_are_in_the_order_of_who_shared_them_and_when() -> None:
    ferry, theft = _pair()
    edition = headlines([_shared(theft), _shared(ferry, hours_ago=0.5)])
    assert [story.title for story in edition.stories] == ["Ferry", "Theft"]
    assert {story.lines for story in edition.stories} == {()}


def test_of_nothing_there_is_nothing() -> None:
    assert edit([], _NOW.timestamp()).stories == ()


def test_a_line_does_not_say_the_headline_again() -> None:
    first = "The boat from the north sails to Skerry five times a day from June."
    article = Article(text=f"{first}\n\n{ARTICLE.partition(chr(10) * 2)[2]}", title=None)
    (story,) = edit([_shared(replace(article, title=first))], _NOW.timestamp()).stories
    assert story.lines
    assert first not in [line.text for line in story.lines]


def test_a_slogan_is_no_quotation_to_be_told() -> None:
    text = (
        ARTICLE.partition("\n\n")[2]
        .replace(
            "People here have waited long enough for a crossing that they can count on", "Go now"
        )
        .replace("We will believe it when we see it at the pier", "At last")
        .replace("But it is good news, and I have told my daughter so", "Good")
    )
    (story,) = edit([_shared(Article(text=text, title="Ferry"))], _NOW.timestamp()).stories
    assert story.lines
    assert story.saying is None


_FERRIES = ("Brisa 9", "Tern 24", "Old Gannet", "Nordkap", "Kittiwake")


def _list_of(*names: str) -> Article:
    body = "".join(
        f"<h2>{n}. {name}</h2><p>The {name} is a ferry of {n * 7} metres that sails in all "
        f"weather. It has room for {n * 40} people and {n * 3} cars, and a deck from which one "
        f"sees the whole sound. Its crew of {n + 4} is known for good coffee, and the crossing "
        f"takes {n * 9} minutes when the wind is fair.</p>"
        for n, name in enumerate(names, 1)
    )
    title = "The 5 best ferries of the sound"
    start = "We sailed on every ferry of the sound this summer and chose five of them. "
    return read_html(
        f"<html lang=en><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        f"<p>{start * 2}</p>{body}</article></body></html>",
        url="https://a.org/1",
    )


def test_a_list_is_told_by_its_items_and_one_sentence_at_most() -> None:
    (story,) = edit([_shared(_list_of(*_FERRIES))], _NOW.timestamp()).stories
    assert tuple(item.text for item in story.items) == _FERRIES
    assert story.items[0].url
    assert story.items[0].url.startswith("https://a.org/1#:~:text=")
    assert len(story.lines) <= 1
    assert not any(line.label for line in story.lines)


def test_items_with_long_names_are_not_told() -> None:
    long = [f"The {name}, which sails from the old pier in the north" for name in _FERRIES]
    (story,) = edit([_shared(_list_of(*long))], _NOW.timestamp()).stories
    assert story.items == ()
    assert len(story.lines) == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [("the singer", "We go home now"), ("Ina Brandt", "We go (home now"),
     ("Ina Brandt", "We go [home now")],
)  # fmt: skip
def test_a_quotation_that_cannot_stand_alone_is_not_told(name: str, words: str) -> None:
    def told(name: str, words: str) -> bool:
        quote = Quote(text=words, parts=(Span(0, 5),), form=QuoteForm.DIRECT, confidence=1.0)
        speaker = Speaker(name=name, mention=Span(0, 5))
        article = Article(text="We go home now, all of us.")
        return bool(_best_saying(iter([(article, quote, speaker)]), {}))

    assert told("Ina Brandt", "We go home (now)")
    assert not told(name, words)
