"""repairs: what Punkt gets wrong, put right."""

from __future__ import annotations

import pytest

from summarizer.languages.others import end_rules_of
from summarizer.sentences.repairs import repair


def repaired(*pieces: str, language: str = "en", gap: str = " ") -> list[str]:
    """The sentences that come of these pieces with a space between them."""
    spans, at = [], 0
    for piece in pieces:
        spans.append((at, at + len(piece)))
        at += len(piece) + len(gap)
    text = gap.join(pieces)
    return [text[a:b] for a, b in repair(text, spans, end_rules_of(language))]


@pytest.mark.parametrize(
    ("pieces", "sentences"),
    [
        # a closing mark and the number of a note belong to what they close
        (("It sails.", "” He left."), ["It sails. ”", "He left."]),
        (("It sails.", "[12] He left."), ["It sails. [12]", "He left."]),
        (("It sails.", "[1234] He left."), ["It sails.", "[1234] He left."]),
        # “ and ‘ close only what „ or ‚ opened
        (("„Es geht.", "“ Er kam."), ["„Es geht. “", "Er kam."]),
        (("Es geht.", "“ Er kam."), ["Es geht.", "“ Er kam."]),
        # or, in Urdu, ” or ’’ at the start of a word
        (("”وہ گیا!", "“ ہم رکے۔"), ["”وہ گیا! “", "ہم رکے۔"]),
        (("’’وہ گیا!", "‘‘ ہم رکے۔"), ["’’وہ گیا! ‘‘", "ہم رکے۔"]),
        (("It’’ sails.", "“ It ran."), ["It’’ sails.", "“ It ran."]),
        # a number in brackets goes on behind "et al."
        (("It is by Rehn et al.", "[7] and Lunt."), ["It is by Rehn et al. [7] and Lunt."]),
        # what goes on in lower case, or behind a mark
        (("It sails!", "he cried."), ["It sails! he cried."]),
        (("It sails!", ", he cried."), ["It sails! , he cried."]),
        (("He left.", "iPhone sales rose."), ["He left.", "iPhone sales rose."]),
        (("He left.", "– and came back."), ["He left. – and came back."]),
        # the mark of an item is no sentence
        (("1.", "The boat."), ["1. The boat."]),
        (("(b)", "The boat."), ["(b) The boat."]),
        (("1234.", "The boat."), ["1234.", "The boat."]),
        (("၁။", "သူဒီမှာ။"), ["၁။ သူဒီမှာ။"]),
        (("12۔", "وہ گیا۔"), ["12۔ وہ گیا۔"]),
        # Urdu's ellipsis
        (("وہ گیا۔۔۔", "پھر رکا۔"), ["وہ گیا۔۔۔ پھر رکا۔"]),
        # names with a mark
        (("He works at Yahoo!", "Japan today."), ["He works at Yahoo! Japan today."]),
        (("He works at Yahoo!", "The boat left."), ["He works at Yahoo!", "The boat left."]),
        (("He works at Whizz!", "Inc. today."), ["He works at Whizz! Inc. today."]),
        (("He cried whizz!", "Inc. today."), ["He cried whizz!", "Inc. today."]),
        # who asked
        (("“Who?”", "Ms. Hale asked."), ["“Who?” Ms. Hale asked."]),
        (("“Who?”", "Ms. Hale left."), ["“Who?”", "Ms. Hale left."]),
        # an abbreviation
        (("He saw Dr.", "Lee."), ["He saw Dr. Lee."]),
        # an end that was missed, and a space that was
        (("It helps, vitamin C. It does.",), ["It helps, vitamin C.", "It does."]),
        (("It was the end.The boat left.",), ["It was the end.", "The boat left."]),
        (("It was to.The boat left.",), ["It was to.The boat left."]),
        # marks of other scripts
        (("هل هو هنا؟ نعم هو هنا",), ["هل هو هنا؟", "نعم هو هنا"]),
    ],
)
def test_a_fault_of_punkts_is_mended(pieces: tuple[str, ...], sentences: list[str]) -> None:
    assert sentences == repaired(*pieces)


def test_what_stands_on_another_line_goes_on_only_in_lower_case() -> None:
    assert repaired("He saw Dr.", "Lee.", gap="\n") == ["He saw Dr.", "Lee."]
    assert repaired("He saw", "the boat.", gap="\n") == ["He saw\nthe boat."]


@pytest.mark.parametrize(("far", "count"), [(1_990, 1), (2_010, 2)])
def test_a_low_mark_is_looked_for_in_two_thousand_characters(far: int, count: int) -> None:
    text = "„" + "x" * (far - 2) + "."
    assert len(repaired(text, "“")) == count
