"""find_quotes: from a text to quotations with speakers."""

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.model import QuoteForm
from summarizer.quotes import find_quotes
from summarizer.quotes.find import decide_quotes
from summarizer.quotes.survey import survey_text


def test_spans_lie_in_the_text():
    text = "“We waited,” the mayor, Ines Okafor, said, “and we never gave up hope.”"
    (quote,) = find_quotes(text)
    assert quote.text == " […] ".join(part.of(text) for part in quote.parts)
    assert [p.of(text) for p in quote.parts] == ["We waited", "and we never gave up hope."]


def test_a_speaker_keeps_the_words_that_name_it_and_the_verb():
    text = "Ines Okafor came. “We waited eleven years,” she said."
    (quote,) = find_quotes(text)
    assert quote.speaker.mention.of(text) == "she"
    assert quote.speaker.cue == "said"
    assert QuoteForm.DIRECT is quote.form


def test_nobody_is_named_where_nobody_can_be():
    text = "“We waited eleven long years for this bridge to come.”"
    assert [quote.speaker for quote in find_quotes(text)] == [None]


def test_an_unknown_language_gets_its_longer_quotations_without_speakers():
    text = "“Oni atendis dek unu jarojn por ĝi,” diris Ines. “Jes.”"
    found = find_quotes(text, language="eo")
    assert [(q.text, q.speaker) for q in found] == [("Oni atendis dek unu jarojn por ĝi", None)]


def test_a_text_without_quotations_has_none():
    assert find_quotes("") == ()
    assert find_quotes("“”") == ()
    assert find_quotes("Nobody said a word.") == ()


def test_names_in_other_scripts_pass_through():
    text = "“We waited eleven years for this,” said Мария Орлова."
    assert [quote.speaker.name for quote in find_quotes(text)] == ["Мария Орлова"]


def test_a_long_name_in_capitals_is_no_speaker_of_a_title():
    text = "Mayor Opens Long Bridge To Islands\n\nShe cut a ribbon by the old “Sea Gate” inn."
    assert find_quotes(text) == ()


@pytest.mark.parametrize(
    ("beside", "speech", "named"),
    [
        ("", EN, True),
        (40 * "The old bridge stood. ", EN, False),
        (40 * "The old bridge stood. ", FR, True),
    ],
)
def test_on_a_page_with_little_speech_a_speaker_must_be_surer(
    beside: str, speech: Speech, named: bool
):
    """Half sure is enough in news, and in languages whose weights know no other pages."""
    tables = {"speaker": {}, "pronoun": {}, "speech": {"closed:True": 9.0}, "confidence": {}}
    survey = survey_text(f"{beside}“Il est à nous”, dit Ada Moreno.", speech)
    (quote,) = decide_quotes(survey, tables)
    assert quote.confidence == 0.5
    assert named == (quote.speaker is not None)
