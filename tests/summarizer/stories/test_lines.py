"""The lines of a story."""

from __future__ import annotations

from dataclasses import replace

from summarizer.model import Genre
from summarizer.stories.account import Account, account_of
from summarizer.stories.lines import Lines
from summarizer.stories.matching import Matches, Place
from summarizer.story_model import SharedLine
from tests.told_stories import articles_of


def shared(accounts: list[Account], *outdated: Place) -> tuple[SharedLine, ...]:
    return Lines(accounts, [0, 1], Matches(accounts), outdated).shared(7)


def accounts() -> list[Account]:
    articles = articles_of("bakery-verdict", ["agency", "morning"])
    return [account_of(at, article) for at, article in enumerate(articles)]


def test_what_two_sources_report_is_a_line() -> None:
    assert any("1.4 million" in line.best.text for line in shared(accounts()))


def test_what_an_opinion_says_is_no_report() -> None:
    first, second = accounts()
    assert shared([first, replace(second, genre=Genre.OPINION)]) == ()


def test_an_outdated_sentence_stands_for_nothing() -> None:
    given = accounts()
    lines = shared(given)
    places = [Place(line.best.article, at) for line in lines for at in _at(given, line)]
    assert lines
    assert {line.best for line in shared(given, *places)}.isdisjoint(line.best for line in lines)


def test_copies_are_one_source() -> None:
    given = accounts()
    assert Lines(given, [0, 0], Matches(given), ()).shared(7) == ()


def test_a_bare_attribution_is_no_line() -> None:
    given = accounts()
    matches = Matches(given)
    *_, line = Lines(given, [0, 1], matches, ()).single(7, [])
    own = given[line.article]
    (at,) = (one.index for one in own.sentences if one.span == line.span)
    bare = [*own.stems[:at], frozenset({"polic", "say"}), *own.stems[at + 1 :]]
    given[line.article] = replace(own, stems=bare)
    assert line not in Lines(given, [0, 1], matches, ()).single(7, [])


def _at(given: list[Account], line: SharedLine) -> list[int]:
    sentences = given[line.best.article].sentences
    return [one.index for one in sentences if one.span == line.best.span]
