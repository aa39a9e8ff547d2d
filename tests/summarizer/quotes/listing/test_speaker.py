"""Who speaks, as a digest shows it."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes


def shown(text: str) -> tuple[str, str | None]:
    (quote,) = find_quotes(text)
    assert quote.speaker is not None
    return quote.speaker.name, quote.speaker.role


@pytest.mark.parametrize(
    ("verb", "names"),
    [
        ("Ana Ruiz and Peter Lund said", "Ana Ruiz and Peter Lund"),
        ("said Ana Ruiz and Peter Lund", "Ana Ruiz and Peter Lund"),
        ("said Ana Ruiz, Peter Lund and Omar Hadi", "Ana Ruiz, Peter Lund and Omar Hadi"),
    ],
)
def test_names_that_share_a_verb_are_given_together(verb: str, names: str):
    assert shown(f"“We have lost a very good friend,” {verb}.") == (names, None)


def test_a_name_without_a_share_in_the_verb_is_left_out():
    text = "Ana Ruiz and Peter Lund met. “We have lost a very good friend,” Ruiz said."
    assert shown(text) == ("Ana Ruiz", None)


def test_those_who_speak_together_are_named_in_full_where_surnames_stand():
    text = (
        "Ana Ruiz, a baker, wrote to Peter Lund, a welder.\n\n"
        "“We have lost a very good friend,” Ruiz and Lund said in a letter."
    )
    assert shown(text) == ("Ana Ruiz and Peter Lund", None)


def test_a_german_case_is_not_shown():
    (quote,) = find_quotes(
        "„Dazu äußern wir uns heute nicht“, hieß es aus dem Ministerium.", language="de"
    )
    assert quote.speaker is not None
    assert quote.speaker.name == "Ministerium"
