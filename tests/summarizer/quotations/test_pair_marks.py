"""Pairing quotation marks."""

import pytest

from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs


def stretches(text):
    return [text[q.start : q.end] for q in pair_marks(text, split_paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“One,” he said. “Two.”", ["One,", "Two."]),
        ('"One," he said. "Two."', ["One,", "Two."]),
        ("``One,'' he said. ``Two.''", ["One,", "Two."]),
        ("''One,'' he said. ''Two.''", ["One,", "Two."]),
        ("«One», he said. «Two.»", ["One", "Two."]),
        ("« One », he said.", [" One "]),
        ("»Eins«, sagte er.", ["Eins"]),
        ("„Eins“, sagte er. „Zwei.”", ["Eins", "Zwei."]),
        ("‘One,’ he said. ‘Two.’", ["One,", "Two."]),
        ("'One,' he said. 'Two.'", ["One,", "Two."]),
        ("‘‘One,’’ he said. ‘‘Two.’’", ["One,", "Two."]),
        ("‘‘40 came,’’ he said. ‘‘Two.’’", ["40 came,", "Two."]),
        ("‹One›, he said.", ["One"]),
        ("「一。」と言った。", ["一。"]),
        ("他说：「一『二』三。」", ["一『二』三。"]),
        ("《一》和『二』", ["二"]),
    ],
)
def test_every_kind_of_mark_is_paired(text, found):
    assert found == stretches(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]),
        ("“He called it “a joke” again,” she said.", ["He called it “a joke” again,"]),
        ('“He said "no" to me,” she said.', ['He said "no" to me,']),
    ],
)
def test_only_the_outermost_marks_count(text, found):
    assert found == stretches(text)


@pytest.mark.parametrize(
    "text",
    [
        "It isn’t the dogs’ fault.",
        "It isn't the dogs' fault, y'know.",
        "Rock ’n’ roll in the ’90s.",
        "The '90s weren't kind to 'em.",
        "A board of 6' 2\" is long.",
    ],
)
def test_apostrophes_and_inches_open_nothing(text):
    assert stretches(text) == []


def test_a_number_opens_single_marks_in_a_script_without_apostrophes():
    assert stretches("मंत्री बोले, ‘24 घंटे में नाव आएगी।’") == ["24 घंटे में नाव आएगी।"]


def test_a_possessive_does_not_close_single_marks():
    assert stretches("‘The dogs’ bowls are gone,’ she said.") == ["The dogs’ bowls are gone,"]


def test_a_paragraph_left_open_ends_with_the_paragraph():
    text = "She said: “One.\n\n“Two.”\n\nThree."
    found = pair_marks(text, split_paragraphs(text))
    assert [(text[q.start : q.end], q.closed) for q in found] == [("One.", False), ("Two.", True)]


@pytest.mark.parametrize("marks", ["''", "‘’"])
def test_speech_of_several_paragraphs_may_have_single_marks(marks):
    opening, closing = marks
    text = (
        f"She said: {opening}The boats{closing} crews wait.\n\n"
        f"{opening}They don{closing}t complain.\n\n"
        f"{opening}They go home.{closing}\n\n"
        f"{closing}Tis quiet now."
    )
    found = pair_marks(text, split_paragraphs(text))
    assert [text[one.start : one.end] for one in found] == [
        f"The boats{closing} crews wait.",
        f"They don{closing}t complain.",
        "They go home.",
    ]
    assert [one.closed for one in found] == [False, False, True]


@pytest.mark.parametrize(
    "text",
    [
        "She likes rock 'n roll and fish.\n\n'They go home,' she said.",
        "In the '20s she went.\n\n'They go home,' she said.",
        "She said: 'The boats wait.\n\n'Tis quiet now.\n\n'They go home,' she said.",
        "She said: 'The boats wait.\n\n“They go home,” she said.",
        "‘We need more boats’, said the mayor.\n\n‘They go home’, said the chair.",
        "She said: ‘It is for the sailors’. She left.\n\n‘They go home,’ said the chair.",
        "‘Sailors’ is the song that she likes best.\n\n‘They go home,’ said the chair.",
        "‘Ask all the sailors’ Ann Avery said.\n\n‘They go home,’ said the chair.",
    ],
)
def test_a_single_mark_stays_open_only_before_another(text):
    assert all(one.closed for one in pair_marks(text, split_paragraphs(text)))


def test_a_wrong_closer_still_closes():
    assert stretches("“One,“ he said. “Two.“") == ["One,", "Two."]


def test_marks_turned_the_wrong_way_still_open():
    assert stretches("He says, ”One.”") == ["One."]


@pytest.mark.parametrize("prefix", ["بـ", "ب", "و", "لـ", "ف"])
def test_a_small_word_of_arabic_may_touch_the_opening_mark(prefix):
    assert stretches(f"نصح {prefix}«الصبر» اليوم.") == ["الصبر"]


def test_an_odd_straight_mark_takes_nothing_else_with_it():
    assert stretches('A 6" board. "Two," he said.') == ["Two,"]


def test_the_attributes_of_a_tag_are_no_quotations():
    assert stretches('<post author="ada" date="May">') == []


def test_wrapped_lines_are_one_paragraph():
    text = "“One and\ntwo,” she said.\n\nThree."
    assert len(split_paragraphs(text)) == 2
    assert stretches(text) == ["One and\ntwo,"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("‘‘Twas cold,’ she said. ‘We went.’", ["‘Twas cold,", "We went."]),
        ("‘‘Twas cold,’ she said. ‘It was my parents’’.", ["‘Twas cold,", "It was my parents"]),
        ("‘It was my parents’’, he said. ‘I left.’", ["It was my parents", "I left."]),
        ("‘They are the boys’’ he told us.", ["They are the boys"]),
    ],
)
def test_two_single_marks_that_make_no_pair_stand_for_themselves(text, found):
    assert found == stretches(text)
