"""hyphens: words that were cut at the end of a line, whole again."""

from __future__ import annotations

import pytest

from summarizer.files.pdf.hyphens import Hyphens, plain


def joined(*lines: str, known: str = "") -> str:
    return Hyphens([known]).joined(lines)


@pytest.mark.parametrize("mark", ["\x02", "-", "‐"])
def test_a_word_that_the_document_has_elsewhere_is_whole(mark: str) -> None:
    assert joined(f"the har{mark}", "bour", known="Harbour") == "the harbour"


def test_a_word_that_it_has_with_a_hyphen_keeps_that() -> None:
    assert joined("a well-", "kept boat", known="well-kept") == "a well-kept boat"


def test_a_soft_hyphen_is_never_the_words_own() -> None:
    assert joined("a well\xad", "kept boat", known="well-kept") == "a wellkept boat"


def test_an_unknown_word_is_whole() -> None:
    assert joined("the har-", "bour") == "the harbour"


@pytest.mark.parametrize("after", ["Lund came", "2021"])
def test_before_a_capital_or_a_figure_the_hyphen_stays(after: str) -> None:
    assert joined("Moreno-", after) == f"Moreno-{after}"


def test_a_dash_after_a_space_is_one() -> None:
    assert joined("the boat -", "and the pier") == "the boat - and the pier"
    assert joined("the boat \x02", "and the pier") == "the boat - and the pier"


def test_lines_without_a_hyphen_are_joined_by_a_space() -> None:
    assert joined("the boat", "and the pier") == "the boat and the pier"
    assert joined() == ""


def test_a_mark_within_a_line_is_a_hyphen() -> None:
    assert joined("a well\x02kept boat") == "a well-kept boat"


def test_ligatures_are_letters() -> None:
    assert plain("ofﬁce, aﬄuent, ﬆop") == "office, affluent, stop"
    assert joined("the of-", "ﬁce", known="oﬃce") == "the office"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("a well-", "known boat"),
        ("a self-", "taught cook"),
        ("the state-of-the-", "art pump"),
        ("a rule-", "based plan"),
        ("some twenty-", "three boats"),
    ],
)
def test_a_compound_keeps_its_hyphen_though_the_document_has_it_only_once(
    above: str, below: str
) -> None:
    assert joined(above, below) == above + below


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("a price-", "determining rule"),
        ("the award-", "winning cook"),
        ("a water-", "damaged wall"),
        ("a Kell-", "trained cook"),
        ("a newly-", "built pier"),
    ],
)
def test_two_known_words_that_make_no_known_word_keep_their_hyphen(above: str, below: str) -> None:
    assert joined(above, below, known="Kell") == above + below


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("an under-", "standing cook"),
        ("the news-", "paper"),
        ("the con-", "tests"),
        ("the pro-", "tested rule"),
        ("it is dis-", "course"),
        ("a per-", "son"),
        # not in a list of words from old newspapers
        ("the web-", "site"),
        ("a smart-", "phone"),
        ("it was with-", "drawn"),
    ],
)
def test_a_known_word_is_no_compound_though_its_parts_are_words(above: str, below: str) -> None:
    assert joined(above, below) == above[:-1] + below


def test_words_are_put_together_without_a_hyphen_in_other_languages() -> None:
    lines = ["the price-", "determining rule"]
    assert Hyphens([], language="de").joined(lines) == "the pricedetermining rule"


@pytest.mark.parametrize(
    ("above", "below"),
    [("an un-", "known boat"), ("the Inter-", "related ones"), ("till-then-un-", "known boats")],
)
def test_a_prefix_makes_no_compound_unless_the_document_has_it_with_a_hyphen(
    above: str, below: str
) -> None:
    assert joined(above, below) == above[:-1] + below
    parted = f"{above}{below}"
    assert joined(above, below, known=parted) == parted


@pytest.mark.parametrize(("above", "below"), [("we all-", "ow it"), ("an ex-", "ample")])
def test_a_syllable_that_is_a_word_too_makes_no_compound(above: str, below: str) -> None:
    assert joined(above, below) == above[:-1] + below
