"""context: how a quotation stands in its sentence and paragraph."""

from __future__ import annotations

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.context import QuotationContext, VerbForm


def contexts(text: str) -> list[QuotationContext]:
    return describe_contexts(survey_text(text, EN))


def test_a_quotation_of_marks_alone_has_no_context():
    assert [context.number for context in contexts("“…” he said. “Yes.” “”")] == [0, 1]
    assert contexts("“”") == []


def test_a_quotation_may_be_alone_in_its_sentence_or_its_paragraph():
    found = contexts("“Yes.” Ada left. “No.”\n\n“Well.”\n\nAda said “so”.")
    assert [one.alone_in_sentence for one in found] == [True, True, True, False]
    assert [one.alone_in_paragraph for one in found] == [False, False, True, False]


def test_quotations_of_a_paragraph_are_counted_up_to_two():
    assert [one.nth for one in contexts("“A,” “b,” “c,” “d.”\n\n“E.”")] == [0, 1, 2, 2, 0]


def test_a_paragraph_left_open_is_carried_over():
    assert [one.carried_over for one in contexts("“One.\n\n“Two.”\n\n“Three.”")] == [
        False,
        True,
        False,
    ]


def test_the_verb_of_a_tag_stands_before_a_quotation_or_behind_it():
    found = contexts("Ada said: “One.”\n\n“Two,” Ada Moreno added.\n\nSaying “three”.\n\n“Four.”")
    forms = [one.tag_verb_form for one in found]
    assert forms == [VerbForm.FINITE, VerbForm.FINITE, VerbForm.PARTICIPLE, VerbForm.NONE]
    assert [one.tag_verb is None for one in found] == [False, False, False, True]


def test_those_who_are_named_in_a_quotation_are_told():
    (context,) = contexts("Ada Moreno said: “I met Peter Lund there.”")
    assert len(context.named_inside) == 1
