"""Where sentences end: the cases of tests/cases/sentences, layout, extremes and speed."""

from __future__ import annotations

import time
from typing import NamedTuple

import pytest

from summarizer.model import Article, Block, BlockKind, Span
from summarizer.sentences import sentences_of, split_sentences
from summarizer.sentences.punkt import tokenizer
from tests.conftest import ROOT
from tests.records import records_in

CASES = ROOT / "tests/cases/sentences"


class Case(NamedTuple):
    language: str
    text: str
    sentences: list[str]
    fails: bool


def cases() -> list[Case]:
    found = []
    for language, lines, fails in records_in(CASES):
        text, *wanted = (unescaped(line) for line in lines)
        sentences = [line.removeprefix("| ") for line in wanted]
        found.append(Case(language, text, sentences, fails))
    return found


def unescaped(line: str) -> str:
    return line.replace("\\n", "\n").replace("\\_", "\xa0")


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, language=language)]


@pytest.mark.parametrize(
    "case",
    [pytest.param(case, marks=[pytest.mark.xfail] if case.fails else []) for case in cases()],
    ids=lambda case: f"{case.language}: {case.text[:40]}",
)
def test_a_text_falls_into_the_sentences_of_its_case(case: Case):
    assert case.sentences == split(case.text, case.language)


def test_there_are_about_a_hundred_cases_in_eight_languages_or_more():
    found = cases()
    assert len(found) >= 100
    assert len({case.language for case in found}) >= 8


PLAIN = (
    "The ferry to Skerry Island was late on Monday. Nobody knew why. Was it the engine? It was "
    "not. Mr. Rehn said so! J. K. Brandt, who runs the line, had left by 5 p.m. to see the dock. "
    "About 3.5 million crowns were spent. The crew (all of it) stayed. Dr. Lind came at noon. "
    'She had no answer. "We wait," she said. The U.S. Coast Guard sent a boat. It turned back.'
)


def test_plain_prose_is_split_as_nltk_would_with_the_same_parameters():
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    ours = tokenizer("en").params
    theirs = PunktParameters()
    theirs.abbrev_types = set(ours.abbrev_types)
    theirs.collocations = set(ours.collocations)
    theirs.sent_starters = set(ours.sent_starters)
    theirs.ortho_context.update(ours.ortho_context)
    nltk = PunktSentenceTokenizer(theirs).tokenize(PLAIN)

    assert nltk == split(PLAIN)
    assert len(nltk) == 13


def test_a_heading_is_a_sentence_of_its_own_block():
    text = "The second boat\nIt sails in June. Fares stay."
    article = Article(
        text=text,
        blocks=(
            Block(span=Span(0, 15), kind=BlockKind.HEADING),
            Block(span=Span(16, len(text))),
        ),
    )
    found = sentences_of(article)
    assert [s.text for s in found] == ["The second boat", "It sails in June.", "Fares stay."]
    assert [sentence.block for sentence in found] == [0, 1, 1]
    assert [sentence.index for sentence in found] == [0, 1, 2]
    assert [s.text for s in found] == [s.span.of(text) for s in found]


def test_nothing_comes_of_nothing():
    assert split_sentences("") == ()
    assert split_sentences(" \n\t \u2029 ") == ()


def test_a_language_that_nobody_knows_is_split_all_the_same():
    assert split("Aa bb. Cc dd!", "xx") == ["Aa bb.", "Cc dd!"]


def test_a_text_without_full_stops_is_cut_where_it_reads_best():
    text = "; ".join(["a clause that goes on and on, and on"] * 200)
    pieces = split(text)
    assert max(map(len, pieces)) <= 2_000
    assert all(piece.endswith(";") for piece in pieces[:-1])
    assert text.replace(" ", "") == "".join(pieces).replace(" ", "")


def test_a_giant_word_stays_one_sentence():
    assert (Span(0, 2_000_000),) == split_sentences("x" * 2_000_000)


def test_a_giant_word_in_a_text_without_full_stops_is_cut_off_at_its_spaces():
    assert split("a" * 3000 + " " + "b" * 3000) == ["a" * 3000, "b" * 3000]


def test_a_cry_is_given_to_nobody_in_a_language_without_rules():
    assert split("“Aa bb?” Cc Dd said.", "xx") == ["“Aa bb?”", "Cc Dd said."]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Who was here?” Ștefan Ćirić asked on Monday.", "en"),
        ("„Kto tu był?” Łucja Ślęzak zapytała wczoraj.", "pl"),
        ("«Хто тут був?» Ґалина Єва запитала вчора.", "uk"),
    ],
)
def test_who_asked_belongs_to_the_question_whatever_letter_a_name_begins_with(
    text: str, language: str
):
    assert [text] == split(text, language)


def test_a_space_forgotten_after_any_lower_case_letter_is_seen():
    text = "Wtedy przyszła miłość.Potem odpłynął statek."
    assert split(text, "pl") == ["Wtedy przyszła miłość.", "Potem odpłynął statek."]


def test_marks_in_disorder_are_not_lost():
    assert "".join(split("«B“»!« «", "fr")).replace(" ", "") == "«B“»!««"


def test_an_opening_mark_at_the_very_end_is_not_lost():
    assert split("Il part. «", "fr") == ["Il part.", "«"]


def test_a_label_in_a_list_does_not_run_into_the_next_line():
    assert split("- Note:\nThe pier is old.") == ["- Note:", "The pier is old."]


HOSTILE = {
    "one giant word": "x",
    "short lines": "Word\n",
    "no full stop": "word and ",
    "full stops alone": ".",
    "abbreviations": "Mr. ",
    "initials": "A. ",
    "straight quotes": '" ',
    "closing quotes": "”",
    "brackets": "(.",
    "ellipses": "… ",
    "bullets": "• a ",
    "footnotes": "a.[1]",
    "commas at line ends": "- x,\n",
    "numbers": "1. ",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_four_times_the_text_takes_less_than_sixteen_times_as_long(unit: str):
    """Anything quadratic takes sixteen times as long; the margin is for a busy machine."""
    few, many = (unit * (n // len(unit)) for n in (40_000, 160_000))
    split_sentences(few)
    assert timed(many) < 12 * max(timed(few), 0.004)


@pytest.mark.parametrize("unit", ["船は明日出ると港長は言った。", "船は出る.", "「出る。」"])
def test_a_script_without_spaces_takes_no_longer(unit: str):
    few, many = (unit * (n // len(unit)) for n in (10_000, 40_000))
    split_sentences(few, language="ja")
    assert timed(many, "ja") < 12 * max(timed(few, "ja"), 0.004)


def test_a_long_text_without_a_space_is_cut_at_its_sentences_alone():
    said = [
        "船は明日出る。",
        "町長は「出ない」と話した。",
        "なぜか！？",
        "1.5倍になった。",
        "誰も知らない…",
    ]
    text = [said[n * n % 5] for n in range(600)]
    assert split("".join(text), "ja") == text


def timed(text: str, language: str = "en") -> float:
    """The least of three processor times, which is the least disturbed."""
    least = float("inf")
    for _ in range(3):
        began = time.process_time()
        split_sentences(text, language=language)
        least = min(least, time.process_time() - began)
    return least


@pytest.mark.parametrize(
    "kind", [BlockKind.HEADING, BlockKind.CODE, BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW]
)
def test_what_is_no_prose_is_one_whatever_marks_stand_in_it(kind: BlockKind) -> None:
    text = "It ran. Then it stopped! Why?"
    article = Article(text=text, blocks=(Block(span=Span(0, len(text)), kind=kind),))
    assert [sentence.text for sentence in sentences_of(article)] == [text]


def test_a_block_of_spaces_has_no_sentence() -> None:
    article = Article(text="   ", blocks=(Block(span=Span(0, 3), kind=BlockKind.CODE),))
    assert sentences_of(article) == ()
