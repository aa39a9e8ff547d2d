"""offices: where a name begins behind an office in capitals."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.id import SPEECH as ID
from summarizer.quotes.mentions.names import find_names
from summarizer.quotes.reading.read import read


def names(text: str) -> list[tuple[str, str]]:
    return [(one.title, one.text) for one in find_names(read(text, ID))]


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Kepala Dinas Kesehatan Wanasari Ratna Dewi", "Kepala Dinas Kesehatan Wanasari", None),
        ("Deputi Riset dan Inovasi Ratna Dewi", "Deputi Riset dan Inovasi", None),
        ("Sekretaris Daerah I Made Wirawan", "Sekretaris Daerah", "I Made Wirawan"),
        ("Menteri Agama Kusnandar Ratna", "Menteri Agama", "Kusnandar Ratna"),
        ("Mayjen TNI Zevanya", "Mayjen TNI", "Zevanya"),
        ("Pak Zevanya", "Pak", "Zevanya"),
    ],
)
def test_a_name_begins_with_a_given_name_or_behind_a_rank(
    text: str, title: str, name: str | None
) -> None:
    assert names(f"Kemarin {text} datang.") == [(title, name or "Ratna Dewi")]


@pytest.mark.parametrize("office", ["Bupati Wanasari", "Kapuspenkum Wanasari"])
@pytest.mark.parametrize("beside", ["kata Zevanya kemarin.", "Zevanya mengatakan hal itu."])
def test_a_name_begins_with_the_word_that_stands_alone_beside_a_verb(
    office: str, beside: str
) -> None:
    text = f"Kemarin {office} Zevanya Kundala datang. {beside}"
    assert names(text)[0][1] == "Zevanya Kundala"


def test_nothing_is_a_name_if_nothing_tells_where_it_begins() -> None:
    assert names("Kemarin Kepala Dinas Kesehatan Wanasari Kundala datang.") == []


@pytest.mark.parametrize("body", ["Ketua Unud", "Direktur Lembaga Lestari"])
def test_an_office_before_a_comma_and_a_name_ends_with_its_body(body: str) -> None:
    assert names(f"Kemarin {body}, Ratna Dewi, datang. Unud mengatakan hal itu.")[0] == (
        "",
        "Ratna Dewi",
    )
