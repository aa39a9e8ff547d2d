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
        (
            "RUIZ: “It has never leaked in eleven years.”\n\nNOAA: “It leaks whenever it rains.”",
            ["RUIZ", "NOAA"],
        ),
        ("RUIZ: “It has never leaked in eleven years.”", []),
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


LONG = "It has never leaked in eleven years, and nobody here has ever had to mend it."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Ines Okafor, plumber\n\n“{LONG}”", ["Ines Okafor"]),
        (f"Ines Okafor, Master Plumber of Leith:\n\n“{LONG}”", ["Ines Okafor"]),
        (f"Ines Okafor, Master Plumber\n\n“{LONG}”", ["Ines Okafor"]),
        (f"“{LONG}”\n\nInes Okafor, Managing Partner, Leith Pipes", ["Ines Okafor"]),
        (f"Customer Review | “{LONG}” – Ines O. (Read all)", ["Ines O"]),
        (f"“{LONG}” –– Ines Okafor, plumber", ["Ines Okafor"]),
        # a row of quotations and lines: each line signs what stands before it
        (
            f"“{LONG}”\n\nInes Okafor, plumber\n\n“{LONG} So it is.”\n\nTomas Rehn, builder",
            ["Ines Okafor", "Tomas Rehn"],
        ),
        (
            f"Ines Okafor, plumber\n\n“{LONG}”\n\nTomas Rehn, builder\n\n“{LONG} So it is.”",
            ["Ines Okafor", "Tomas Rehn"],
        ),
        # a line that tells more than name and role
        (f"Ines Okafor, plumber, mended it.\n\n“{LONG}”", []),
        (f"Ines Okafor mends pipes\n\n“{LONG}”", []),
    ],
)
def test_a_line_of_name_and_role_signs_the_quotation_beside_it(
    text: str, names: list[str]
) -> None:
    assert names == [name for name in signed(text) if name]


def test_a_line_with_a_colon_leads_on_and_not_back() -> None:
    text = f"“{LONG}”\n\nInes Okafor, plumber:\n\n“{LONG} So it is.”"
    assert signed(text)[-1] == "Ines Okafor"


def test_the_line_before_all_prose_has_the_writer_and_signs_nothing() -> None:
    text = f"Ines Okafor, plumber\n\n“{LONG}”\n\n{PAGE}"
    assert [quote.speaker for quote in find_quotes(text)] == [None] or not find_quotes(text)


def test_a_line_that_goes_on_for_long_is_no_signature() -> None:
    said = "“It has never leaked in eleven years.”\n— Ines Okafor"
    assert signed(f"{said} {'and so on ' * 7}today") == ["Ines Okafor"]
    assert signed(f"{said} {'and so on ' * 8}today") == []
