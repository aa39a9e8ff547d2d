"""abbreviations: whose a full stop is."""

from __future__ import annotations

import pytest

from summarizer.languages.others import end_rules_of
from summarizer.sentences.abbreviations import (
    ends_at,
    is_abbreviated,
    last_token,
    starts_sentence,
)


def goes_on(held: str, piece: str, language: str = "en") -> bool:
    text = f"{held} {piece}"
    spans = (0, len(held)), (len(held) + 1, len(text))
    return is_abbreviated(text, *spans, end_rules_of(language))


def ends(held: str, rest: str, language: str = "en") -> bool:
    """Tell whether a sentence ends behind `held`, where Punkt saw no end."""
    text = f"{held} {rest}"
    start = len(held) + 1
    after = start, start + len(rest.split(maxsplit=1)[0].rstrip(".,"))
    return ends_at(text, 0, len(held), after, end_rules_of(language))


@pytest.mark.parametrize(
    ("held", "piece", "language", "expected"),
    [
        ("He saw Dr.", "Lee there.", "en", True), ("Boats etc.", "The boat left.", "en", False),
        ("See No.", "5 of it.", "en", True), ("He said no.", "It left.", "en", False),
        ("It is by J.", "K. Rehn.", "en", True), ("It is by J. K.", "Rehn.", "en", True),
        ("It is vitamin C.", "It helps.", "en", False),
        ("He met Ann B.", "Rehn there.", "en", True),
        ("Wait...", "Then go.", "en", False), ("It left", "Then.", "en", False),
        ("Er kam am 5.", "Mai an.", "de", True), ("He came on 5.", "May came.", "en", False),
        ("Es ist z. B.", "Eis da.", "de", True), ("He works at Acme Inc.", "Ann.", "en", True),
        ("He works at Acme Inc.", "Analysts said so.", "en", False),
        ("He came at 5 p.m.", "Monday came.", "en", True),
        ("Rehn et al.", "(2018) wrote it.", "en", True),
        ("Rehn et al.", "(2018) to zistil.", "sk", True),
        # things that go by a letter
        ("Vitamín C.", "Pomáha dobre.", "sk", False), ("Plan B.", "Nobody left.", "en", False),
        ("Ona má Hepatitis B.", "Rehn odišiel.", "sk", False),
        ("Ona je Anna B.", "Rehn tam.", "sk", True),
        # the end of a long number, and an ordinal
        ("Tel. 555 000 00.", "Linka hrá.", "sk", False),
        ("Prišiel 12.", "Pluk Rehn stojí.", "sk", True),
        ("Je to 555 00.", "Pluk Rehn stojí.", "sk", False),
        # letters by their names, and the same words alone
        ("یہ پی۔ٹی۔آئی۔", "کا جلسہ", "ur", True), ("یہ پی۔", "ٹی۔ آئی۔", "ur", True),
        ("یہ پی۔ٹی۔", "جیتی۔", "ur", True), ("یہ پی۔", "جیتی۔", "ur", False),
        ("وہ آئی۔", "سب خوش", "ur", False), ("وہ گیا۔ جی۔", "سب خوش", "ur", False),
        ("وہ گئی۔ آئی۔", "وہ گیا۔", "ur", False), ("وہ ایم۔", "خان ہے", "ur", True),
        ("وہ ق۔", "م۔ ہے", "ur", True),
        ("At 4 p.m.", "Rehn walked in.", "en", True),
        ("On 5 May at 4 p.m.", "Rehn walked in.", "en", True),
        ("In May he left at 4 p.m.", "Traders went home.", "en", False),
        ("He left at 4 p.m.", "Traders went home.", "en", False),
        ("През 1998 г.", "Градът още помни.", "bg", True),
        ("На 3 май 1998 г.", "Колев напусна.", "bg", True),
        ("Това стана през 1998 г.", "Градът още помни.", "bg", False),
        ("De er 20.", "Tolv er nye.", "da", False),
        ("Zemřel Karel IV.", "Otec vlasti.", "cs", True),
        ("Narodil se 3. 5.", "1902 v Praze.", "cs", True),
        ("Es war am 20.", "Tag so.", "de", True), ("Det var den 3. okt.", "2014 her.", "da", True),
        ("Rehn et al.", "(2018) ce.", "xx", True),
    ],
)  # fmt: skip
def test_a_full_stop_is_an_abbreviations_if_what_follows_goes_on(
    held: str, piece: str, language: str, expected: bool
) -> None:
    assert goes_on(held, piece, language) == expected


@pytest.mark.parametrize(
    ("held", "rest", "expected"),
    [
        ("It was USB-C.", "Ann left.", True), ("It was so..", "Ann left.", True),
        ("It was so....", "Ann left.", True), ("It was so...", "Ann left.", False),
        ("It was so...", "The boat left.", True), ("He came at 5 p.m.", "The boat left.", True),
        ("The final of the CAN.", "Asked about it, he left.", True),
        ("The final of the CAN.", "DOHA was hot.", False),
        ("It is by J.", "K. Rehn.", False), ("He left.", "and so on", False),
        ("He is for PLAN B.", "Rehn left.", True), ("She is in the EU.", "The boat left.", True),
        ("It is by J.R.", "The boat left.", False), ("He saw DR.", "The boat left.", False),
        ("It is vitamin C.", "It helps.", True), ("It is by J. C.", "Will.", False),
    ],
)  # fmt: skip
def test_an_end_that_punkt_missed_is_seen_by_what_stands_around_it(
    held: str, rest: str, expected: bool
) -> None:
    assert ends(held, rest) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("The", True), ("He", True), ("the", False), ("Ann", False)]
)
def test_a_function_word_with_a_capital_must_begin_a_sentence(word: str, expected: bool) -> None:
    assert starts_sentence(word, end_rules_of("en")) == expected


def test_the_last_token_is_the_word_or_thirty_characters_of_it() -> None:
    assert last_token("He saw (Dr.", 0, 11) == "Dr."
    assert last_token("x" * 40 + ".", 0, 41) == "x" * 29 + "."
    assert last_token("saw Dr.", 5, 7) == "r."
    assert last_token("saw ", 0, 4) == ""
