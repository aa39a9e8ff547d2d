"""Who signs a quotation, on a page that is full of words in marks that nobody says."""

from __future__ import annotations

import pytest

from summarizer.quotes import find_quotes

#: What stands in marks here is no speech, so that little else on the page is taken for it.
PAGE = "\n\n".join(
    f"Press the key that is marked “{key}” and hold it until the lamp of the boiler goes out,"
    " then open the valve by a quarter and read the gauge that stands below the pipe on the wall."
    for key in ("Start", "Reset", "Mode", "Timer", "Heat", "Hold")
)


def signed(text: str) -> list[str | None]:
    quotes = find_quotes(f"{PAGE}\n\n{text}\n\nTurn the key.")
    return [quote.speaker.name if quote.speaker else None for quote in quotes]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“It has never leaked in eleven years.” — Ines Okafor, plumber", ["Ines Okafor"]),
        ("“It has never leaked in eleven years.”\n— Ines Okafor, plumber", ["Ines Okafor"]),
        ("“It has never leaked in eleven years.”\n\n–Ines Okafor", ["Ines Okafor"]),
        ("Ines Okafor: “It has never leaked in eleven years.”", ["Ines Okafor"]),
        ("“Never leaks.” — Ines Okafor", []),
        ("“It has never leaked in eleven years.” — Valve Works", []),
        ("“It has never leaked in eleven years.” Ines Okafor", []),
        ("See Ines Okafor: “It has never leaked in eleven years.”", []),
        ("A key “It has never leaked in eleven years.” — Ines Okafor", []),
    ],
)
def test_a_name_behind_a_dash_or_before_a_colon_signs_whole_sentences(
    text: str, names: list[str]
) -> None:
    assert names == signed(text)


def test_a_line_that_goes_on_for_long_is_no_signature() -> None:
    said = "“It has never leaked in eleven years.”\n— Ines Okafor"
    assert signed(f"{said} {'and so on ' * 7}today") == ["Ines Okafor"]
    assert signed(f"{said} {'and so on ' * 8}today") == []
