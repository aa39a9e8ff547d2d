"""given_names: whether men or women bear a name, in all its cases."""

from __future__ import annotations

from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.words.given_names import load_given_names


def test_a_given_name_is_known_in_every_case():
    given = load_given_names(RU)
    assert "иваном" in given
    assert given.tell_gender("иваном") == "he"
    assert given.tell_gender("марией") == "she"
    assert given.is_oblique("иваном")
    assert not given.is_oblique("иван")
    assert not given.is_oblique("мост")


def test_a_form_that_two_given_names_share_tells_no_gender_behind_a_preposition():
    given = load_given_names(RU)
    assert given.tell_gender("александра") == "she"
    assert given.tell_gender("александра", governed=True) == ""


def test_a_given_name_may_be_a_mans_here_and_a_womans_elsewhere():
    assert load_given_names(PL).tell_gender("karol") == "he"
    assert load_given_names(EN).tell_gender("karol") == "she"


def test_a_small_word_is_no_given_name_where_it_opens_sentences():
    assert "pero" in load_given_names(EN)
    assert "pero" not in load_given_names(ES)


def test_a_language_knows_its_own_names_and_no_words_as_names():
    given = load_given_names(DE)
    assert [given.tell_gender(name) for name in ("volker", "antje")] == ["he", "she"]
    assert "volker" not in load_given_names(ES)
    assert [word for word in ("tod", "tor", "von", "mai") if word in given] == []
