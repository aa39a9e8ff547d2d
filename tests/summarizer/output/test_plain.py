"""A digest as plain text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer import DigestOptions, digest, read_text
from summarizer.model import Digest, Passage, Point, Quote, Sentence, Span, Speaker
from summarizer.options import Length
from summarizer.output.plain import plain

SAID = "“The ferry will be late on {day},” the harbour master Ana Ruiz said on the quay.\n\n"
DAYS = ["Monday", "Tuesday", "Friday", "Saturday", "Sunday", "some other day"]


@pytest.mark.parametrize(
    ("said", "ending"),
    [(3, "— Ana Ruiz"), (4, "… and 1 more quote: --json lists every one"),
     (5, "… and 2 more quotes: --json lists every one")],
)  # fmt: skip
def test_quotes_that_are_not_shown_are_counted(said: int, ending: str) -> None:
    text = "".join(SAID.format(day=day) for day in DAYS[:said])
    made = digest(read_text(text), DigestOptions(points=1))
    assert len(made.quotes) == said
    assert plain(made, length=Length.SHORT).endswith(ending)


def _labelled(text: str) -> Digest:
    sentence = Sentence(index=0, block=0, span=Span(0, len(text)), text=text)
    label = Passage(text="Suntar  Run", span=Span(0, 11))
    names = [Passage(text=name, span=Span(0, 1)) for name in ("Oil", "Dry", "Mend")]
    return Digest(
        points=(Point(sentence=sentence, score=1.0, label=label),),
        quotes=(),
        language="en",
        words=99,
        outline=tuple(names),
    )


def test_a_label_stands_before_its_point_and_the_outline_below():
    made = plain(_labelled("It lasts for forty hours."), length=Length.SHORT)
    assert made.endswith("• Suntar Run — It lasts for forty hours.\n\nIn it: Oil · Dry · Mend")


def test_a_label_is_bold_where_there_are_colours_even_over_two_lines():
    made = plain(_labelled("It lasts."), length=Length.SHORT, width=9, colour=True)
    assert "• \x1b[1mSuntar\n  Run\x1b[0m —" in made


def test_a_role_is_told_once():
    speaker = Speaker(name="Ana Ruiz", role="harbour master", mention=Span(0, 1), cue="said")
    quotes = [Quote(text=day, parts=(Span(0, 1),), speaker=speaker) for day in DAYS[:2]]
    made = plain(replace(_labelled("It lasts."), quotes=tuple(quotes)), length=Length.NORMAL)
    assert made.endswith("“Monday”\n    — Ana Ruiz, harbour master\n  “Tuesday”\n    — Ana Ruiz")


def test_what_is_also_said_is_listed_only_if_it_is_asked_for():
    text = SAID.format(day="Monday") + "Ruiz said that the second boat will be late, too.\n\n"
    made = digest(read_text(text), DigestOptions(points=1))
    assert "Also said" not in plain(made, length=Length.SHORT)
    asked = plain(made, length=Length.SHORT, reported=True)
    assert asked.endswith(
        "\n\nAlso said\n  Ruiz said that the second boat will be late, too.\n    — Ana Ruiz"
    )
    assert plain(replace(made, reported=()), length=Length.SHORT, reported=True) == plain(
        made, length=Length.SHORT
    )
