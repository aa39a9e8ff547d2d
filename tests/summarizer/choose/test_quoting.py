"""quoting: which sentences hold a quotation, and whether all of it."""

from __future__ import annotations

import pytest

from summarizer.choose.quoting import Quoted, quoting
from summarizer.model import Sentence, Span


def of(*texts: str, gap: str = " ") -> list[Quoted]:
    text = gap.join(texts)
    sentences, at = [], 0
    for index, one in enumerate(texts):
        start = text.index(one, at)
        at = start + len(one)
        sentences.append(Sentence(index=index, block=0, span=Span(start, at), text=one))
    return list(quoting(text, tuple(sentences)))


def test_a_sentence_without_marks_has_nothing_to_do_with_them() -> None:
    assert of("The boat is here.") == [Quoted()]


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("“We waited,” said Ina.", "  said Ina."),
        ('"We waited," said Ina.', "  said Ina."),
        ("„Wir warten“, sagte Ina.", " , sagte Ina."),
        ("»Vi venter,« sagde Ina.", "  sagde Ina."),
        ("«Nous attendons», dit Ina.", " , dit Ina."),
    ],
)
def test_what_stands_outside_the_marks_is_told(text: str, outside: str) -> None:
    (found,) = of(text)
    assert (found.torn, found.bare) == (False, False)
    assert found.outside.split() == outside.split()


@pytest.mark.parametrize("text", ["“We waited long.”", "“We waited,” Ina.", '"We waited."'])
def test_a_quotation_beside_less_than_two_words_is_bare(text: str) -> None:
    assert of(text)[0].bare


def test_both_halves_of_a_quotation_are_torn_and_what_is_between_them_too() -> None:
    found = of("“We waited.", "It was long.", "Then it came,” said Ina Brandt.", "It is here.")
    assert [one.torn for one in found] == [True, True, True, False]
    assert [one.outside for one in found[:2]] == ["", ""]
    assert found[2].outside.split() == ["said", "Ina", "Brandt."]


def test_a_quotation_ends_with_its_paragraph() -> None:
    found = of("“We waited.", "It is here.", gap="\n\n")
    assert [one.torn for one in found] == [True, False]


def test_a_mark_of_inches_tears_a_sentence() -> None:
    assert of('It is 5" long.')[0].torn
