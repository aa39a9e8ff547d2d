"""names: where they begin and end, their titles, and what they are of."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.grammar import Gender
from summarizer.quotes import find_quotes
from summarizer.quotes.mentions.names import find_names
from summarizer.quotes.reading.read import read
from summarizer.quotes.values.mention import EntityType


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yesterday Ada Moreno came.", ["Ada Moreno"]),
        ("Said Ada Moreno Jr. when she came: no.", ["Ada Moreno"]),
        ("It was Secretary of State Ada Moreno who came.", ["Ada Moreno"]),
        ("It was Texas Senator Ada Moreno who came.", ["Ada Moreno"]),
        ("The University of Leith is old.", ["University of Leith"]),
        ("It was Ada Moreno. Democrat Ada Moreno came.", ["Ada Moreno", "Ada Moreno"]),
        ("They met Ada I. Moreno, and I. It was so.", ["Ada I. Moreno"]),
        ("So I’ve seen, and We’ll see Ada.", ["Ada"]),
        ("We saw D’Arcy there, and met Ada O’Connor.", ["D’Arcy", "Ada O’Connor"]),
        ("MAYOR OPENS THE NEW BRIDGE TODAY Ada came.", ["Ada"]),
        ("It was Mrs May who came.", ["May"]),
        ("We saw Ada Long. Then Long came, and Long said so.", ["Ada Long", "Long", "Long"]),
        ("We saw Ada Long. Long says so.", ["Ada Long", "Long"]),
        ("We saw Ada Long. Long ago it was.", ["Ada Long"]),
        ("We saw Ada May in May, and the May sun.", ["Ada May"]),
    ],
)
def test_a_name_ends_where_its_words_do(text: str, names: list[str]):
    assert [name.text for name in find_names(read(text, EN))] == names


def test_a_noun_with_a_capital_is_no_name_in_german():
    names = find_names(read("Gestern sagte Gesche Lund, die Brücke steht.", DE))
    assert [name.text for name in names] == ["Gesche Lund"]


@pytest.mark.parametrize(
    ("text", "entity_type", "gender"),
    [
        ("It was Mrs. Moreno.", EntityType.PERSON, Gender.SHE),
        ("It was Peter Lund.", EntityType.PERSON, Gender.HE),
        ("It was Leith University.", EntityType.ORGANISATION, Gender.UNKNOWN),
        ("It was the ZVB.", EntityType.ORGANISATION, Gender.UNKNOWN),
        ("It was France.", EntityType.PLACE, Gender.UNKNOWN),
        ("It was Hrolf.", EntityType.UNKNOWN, Gender.UNKNOWN),
    ],
)
def test_a_name_tells_what_it_is_of(text: str, entity_type: EntityType, gender: Gender):
    (name,) = find_names(read(text, EN))
    assert (name.entity_type, name.gender) == (entity_type, gender)


def test_a_capital_that_may_come_from_the_sentence_leaves_a_name_uncertain():
    first, second = find_names(read("Marrow came. It was Hrolf.", EN))
    assert (first.uncertain, second.uncertain) == (True, False)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("“We listen first,” says Co-Founder, Stephanie Lund.", "Stephanie Lund", "Co-Founder"),
        (
            "“We never close,” says Leith Moving's Vice President, Ivan Moreno. They are busy.",
            "Ivan Moreno",
            "Leith Moving's Vice President",
        ),
        ("“We are proud,” said the President, Ada Moreno.", "Ada Moreno", "President"),
    ],
)
def test_an_office_with_a_capital_is_the_role_of_the_name_behind_its_comma(
    text: str, name: str, role: str
) -> None:
    speakers = [quote.speaker for quote in find_quotes(text)]
    assert [(name, role)] == [(one.name, one.role) for one in speakers if one]
