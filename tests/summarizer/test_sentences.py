"""Where sentences end: the cases of tests/cases/sentences, layout, extremes and speed."""

from __future__ import annotations

import string
from itertools import product
from pkgutil import iter_modules
from typing import NamedTuple

import pytest

from summarizer.languages import ends as ends_of_languages
from summarizer.model import Article, Block, BlockKind, Span
from summarizer.sentences import sentences_of, split_sentences
from summarizer.sentences.punkt import tokenizer
from tests.conftest import ROOT
from tests.cpu_time import is_linear
from tests.records import records_in

CASES = ROOT / "tests/cases/sentences"
PAIRS = ROOT / "tests/cases/sentence_pairs"

#: The languages that have rules only for where sentences end.
ENDS = tuple(sorted(file.name for file in iter_modules(ends_of_languages.__path__)))

#: The languages of the bot's words, and those with rules for speakers.
OURS = (
    "ar", "de", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "nl", "pl", "pt", "ru", "sv", "tr",
    "uk", "uz", "zh",
)  # fmt: skip


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


def ends(language: str) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Return the ends of sentences in the hard pairs of `language`, wanted and found."""
    wanted, found = set(), set()
    for number, line in enumerate((PAIRS / f"{language}.txt").read_text("utf-8").splitlines()):
        if not line or line.startswith("#"):
            continue
        *before, last = line.split(" | ")
        at = -1
        for sentence in before:
            at += len(sentence) + 1
            wanted.add((number, at))
        text = " ".join([*before, last])
        found |= {(number, span.end) for span in split_sentences(text, language=language)}
        found.discard((number, len(text)))
    return wanted, found


@pytest.mark.parametrize("language", OURS + ENDS)
def test_a_language_of_ours_has_a_hundred_hard_pairs_of_both_kinds(language: str):
    lines = (PAIRS / f"{language}.txt").read_text("utf-8").splitlines()
    pairs = [line for line in lines if line and not line.startswith("#")]
    assert len(pairs) >= 100
    assert 50 <= sum(" | " in line for line in pairs) < 100


@pytest.mark.parametrize("language", sorted(path.stem for path in PAIRS.glob("??.txt")))
def test_hard_pairs_are_split_and_left_whole(language: str):
    wanted, found = ends(language)
    f1 = 2 * len(wanted & found) / (len(wanted) + len(found))
    assert f1 >= 0.98, (wanted - found, found - wanted)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Buch von {}. {}. Marlow ist da."),
        ("en", "The book by {}. {}. Marlow is out."),
        ("es", "El libro de {}. {}. Marlow salió."),
        ("fr", "Le livre de {}. {}. Marlow est sorti."),
        ("it", "Il libro di {}. {}. Marlow è uscito."),
        ("nl", "Het boek van {}. {}. Marlow is er."),
        ("pl", "Książka {}. {}. Marlow jest dobra."),
        ("pt", "O livro de {}. {}. Marlow saiu."),
        ("sv", "Boken av {}. {}. Marlow är ute."),
        ("sk", "Kniha od {}. {}. Marlow je tu."),
        ("tr", "Kitap {}. {}. Marlow tarafından yazıldı."),
    ],
)
def test_no_two_initials_are_cut_from_their_name(language: str, text: str):
    letters = product(string.ascii_uppercase, repeat=2)
    cut = [pair for pair in letters if len(split(text.format(*pair), language)) > 1]
    assert cut == []


@pytest.mark.parametrize("language", ["ru", "uk", "bg", "el"])
def test_no_two_initials_are_cut_in_other_alphabets(language: str):
    alphabet = "ΑΒΓΔΕΗΙΚΛΜΝΟΠΡΣΤ" if language == "el" else "АБВГДЕЖЗИКЛМНОПРСТУФЮЯ"
    name = "Νάκος" if language == "el" else "Марлоу"
    letters = product(alphabet, repeat=2)
    texts = (f"{name} {a}. {b}. {name} {name.lower()}." for a, b in letters)
    assert [text for text in texts if len(split(text, language)) > 1] == []


@pytest.mark.parametrize(
    "text",
    [
        "1. One way 2. Two ways 3. Three",
        "1) One way 2) Two ways 3) Three",
        "⁃1. A b ⁃2. C d ⁃3. E",
    ],
)
def test_a_numbered_list_on_one_line_falls_into_its_items(text: str):
    assert len(split(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "a. The rope b. The bucket c. The knife",
        "a) rope b) bucket c) knife",
        "a) rope,\nb) bucket\nc) knife",
    ],
)
def test_a_lettered_list_falls_into_its_items(text: str):
    assert len(split(text)) == 3


def test_the_first_letter_of_a_list_does_not_run_into_the_line_above():
    assert split("Bring this:\na) a rope\nb) a bucket") == [
        "Bring this:",
        "a) a rope",
        "b) a bucket",
    ]


@pytest.mark.parametrize("text", ["Das ist, d. h. es war, gut.", "a. Lunt came b) here"])
def test_letters_out_of_order_are_no_list(text: str):
    assert split(text, "de") == [text]


def test_numbers_out_of_order_are_no_list():
    assert split("1) One of 7) Two") == ["1) One of 7) Two"]


@pytest.mark.parametrize("opening", ["「", "“", "《"])
def test_a_mark_that_is_never_closed_keeps_nothing_together(opening: str):
    assert len(split(f"今天{opening}下雨。明天晴。后天也晴。", "zh")) == 3


def test_a_line_that_is_broken_within_japanese_words_goes_on():
    assert split("これは父の\n家です。", "ja") == ["これは父の\n家です。"]


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

    def split_so_many(characters: int) -> None:
        split_sentences(unit * (characters // len(unit)))

    split_so_many(1_000)
    assert is_linear(split_so_many, 20_000, 80_000, times=12, floor_s=0.05)


@pytest.mark.parametrize("unit", ["船は明日出ると港長は言った。", "船は出る.", "「出る。」"])
def test_a_script_without_spaces_takes_no_longer(unit: str):

    def split_so_many(characters: int) -> None:
        split_sentences(unit * (characters // len(unit)), language="ja")

    split_so_many(1_000)
    assert is_linear(split_so_many, 10_000, 40_000, times=12, floor_s=0.05)


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
