"""own_marks: marks that end a sentence in one script only."""

from __future__ import annotations

import pytest

from summarizer.sentences.own_marks import split_at_own_marks


def parted(text: str) -> list[str]:
    return [text[a:b] for a, b in split_at_own_marks(text, (0, len(text)))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("هل هو هنا؟ نعم هو هنا", 2), ("وہ یہاں ہے۔ وہ وہاں ہے", 2),
        ("Նա այստեղ է։ Նա այնտեղ է", 2), ("Նա այստեղ է: Նա այնտեղ է", 2),
        ("እሱ እዚህ ነው። እሱ እዚያ ነው", 2), ("သူဒီမှာ။သူဟိုမှာ", 2),
        ("ទីនេះ។ទីនោះ", 2),
        # no mark of these scripts, and a colon that is one
        ("Is it here? It is", 1), ("Note: The pier", 1), ("Նա ասաց: այո", 1),
        # these scripts set a space
        ("هنا؟نعم", 1),
        # an ellipsis; the marks behind a label
        ("وہ رکا۔۔۔ پھر چلا", 1), ("کیا؟ وہ گیا۔۔ پھر", 3),
        ("မှတ်ချက်။ ။ ဆိုင်ပိတ်သည်", 1), ("သူဒီမှာ။။ သူဟိုမှာ", 1),
        # a colon behind a number
        ("Ժամը 18:00: Մի՛ ուշացեք", 2), ("Ժամը 18: 00", 1), ("From 18:00: The pier", 1),
    ],
)  # fmt: skip
def test_a_mark_ends_a_sentence_in_its_script(text: str, count: int) -> None:
    assert len(parted(text)) == count


def test_a_closing_mark_belongs_to_what_it_closes() -> None:
    assert parted("«هل هو هنا؟» نعم") == ["«هل هو هنا؟»", "نعم"]
    assert parted("“သူဒီမှာ။”သူ") == ["“သူဒီမှာ။”သူ"]
    assert parted("”آؤ گے؟“ وہ چپ") == ["”آؤ گے؟“", "وہ چپ"]
    assert parted("’’وہ گیا۔‘‘ وہ چپ") == ["’’وہ گیا۔‘‘", "وہ چپ"]
    assert parted("وہ گیا۔ “آؤ” وہ") == ["وہ گیا۔", "“آؤ” وہ"]


def test_several_marks_end_one_sentence_and_the_last_ends_nothing() -> None:
    assert parted("هنا؟؟ نعم؟") == ["هنا؟؟", "نعم؟"]


def test_only_the_piece_is_looked_at() -> None:
    text = "هنا؟ نعم؟ لا"
    assert list(split_at_own_marks(text, (5, 9))) == [(5, 9)]
