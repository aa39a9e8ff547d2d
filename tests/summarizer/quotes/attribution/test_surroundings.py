"""surroundings: what stands right before and behind a quotation, and how it ends."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.context import Ending, Follow, Lead, QuotationContext


def last_context(text: str, speech: Speech = EN) -> QuotationContext:
    return describe_contexts(survey_text(text, speech))[-1]


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("“Yes.”", Lead.PARAGRAPH_START),
        ("Ada left. “Yes.”", Lead.SENTENCE_START),
        ("“No” “yes.”", Lead.QUOTATION),
        ("Ada: “Yes.”", Lead.COLON),
        ("Ada said, “Yes.”", Lead.COMMA),
        ("Ada — “yes”", Lead.DASH),
        ("Ada said that “yes”.", Lead.THAT),
        ("It was the “yes”.", Lead.DETERMINER),
        ("It ended with “yes”.", Lead.PREPOSITION),
        ("Ada said “yes”.", Lead.SAY),
        ("Ada called “yes”.", Lead.EXPRESS),
        ("Ada wore “yes”.", Lead.WORD),
    ],
)
def test_the_word_before_leads_into_a_quotation(text: str, lead: Lead):
    assert lead is last_context(text).lead


def test_a_dash_leads_as_the_language_has_it():
    assert last_context("„Tak” – powiedział Nowak – „nie”.", PL).lead is Lead.COMMA
    assert last_context("ROMA – «Serve tempo».", IT).lead is Lead.PARAGRAPH_START
    assert last_context("«Sì» – «Serve tempo».", IT).lead is not Lead.PARAGRAPH_START


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("“Yes,” she said.", Ending.COMMA),
        ("“Yes”, she said.", Ending.COMMA),
        ("“Yes.”", Ending.STOP),
        ("“Yes?” she said.", Ending.QUESTION),
        ("“Yes—”", Ending.DASH),
        ("It was “yes” then.", Ending.NONE),
        ("“Yes", Ending.OPEN),
    ],
)
def test_a_quotation_ends_with_a_sign(text: str, ending: Ending):
    assert ending is last_context(text).ending


@pytest.mark.parametrize(
    ("text", "follow"),
    [
        ("“Yes.”", Follow.END),
        ("“Yes,” said Ada.", Follow.SPEECH_VERB),
        ("“Yes,” she said.", Follow.PRONOUN),
        ("“Yes,” Moreno said.", Follow.NAME),
        ("“Yes,” the mayor said.", Follow.DETERMINER),
        ("“Yes,” officials said.", Follow.WORD),
        ("It was “yes”.", Follow.STOP),
        ("It was “yes”; then not.", Follow.SIGN),
    ],
)
def test_a_word_follows_a_quotation(text: str, follow: Follow):
    assert follow is last_context(text).follow


def test_small_words_before_a_verb_are_skipped_where_it_comes_first():
    assert last_context("«Sì», ha poi detto Lund.", IT).follow is Follow.SPEECH_VERB


def test_a_full_stop_behind_the_mark_may_belong_to_the_quotation():
    context = last_context("Он сказал: «Мост стоит».", RU)
    assert (context.ending, context.follow) == (Ending.STOP, Follow.END)
    context = last_context("Ada said: “The bridge stands”.")
    assert (context.ending, context.follow) == (Ending.NONE, Follow.STOP)
