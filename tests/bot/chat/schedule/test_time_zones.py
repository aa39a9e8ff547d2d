"""Time zones by what people call them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.schedule.time_zones import (
    _cities,
    find_zones,
    like_zones,
    likely_zones,
    name_zone,
    zone_of,
)
from bot.chat.strings import languages, strings_for

_NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "language", "zone"),
    [
        ("Berlin", "en", "Europe/Berlin"),
        ("  berlin ", "en", "Europe/Berlin"),
        ("Berlin, Germany", "en", "Europe/Berlin"),
        ("Europe/Berlin", "en", "Europe/Berlin"),
        ("Берлин", "en", "Europe/Berlin"),
        ("Deutschland", "de", "Europe/Berlin"),
        ("Allemagne", "fr", "Europe/Berlin"),
        ("München", "de", "Europe/Berlin"),
        ("munchen", "de", "Europe/Berlin"),
        ("Munich", "en", "Europe/Berlin"),
        ("Mailand", "de", "Europe/Rome"),
        ("New York", "en", "America/New_York"),
        ("нью-йорк", "ru", "America/New_York"),
        ("NYC", "en", "America/New_York"),
        ("Mumbai", "en", "Asia/Kolkata"),
        ("Calcutta", "en", "Asia/Kolkata"),
        ("Київ", "uk", "Europe/Kyiv"),
        ("Surabaya", "id", "Asia/Jakarta"),
        ("Bali", "id", "Asia/Makassar"),
        ("मुंबई", "hi", "Asia/Kolkata"),
        ("भारत", "hi", "Asia/Kolkata"),
        ("北京", "zh", "Asia/Shanghai"),
        ("大阪", "ja", "Asia/Tokyo"),
        ("Киев", "ru", "Europe/Kyiv"),
        ("Львів", "uk", "Europe/Kyiv"),
        ("Питер", "ru", "Europe/Moscow"),
        ("São Paulo", "pt", "America/Sao_Paulo"),
        ("sao paulo", "en", "America/Sao_Paulo"),
        ("Rio", "pt", "America/Sao_Paulo"),
        ("UK", "en", "Europe/London"),
        ("MEZ", "de", "Europe/Berlin"),
        ("EST", "en", "America/New_York"),
        ("pdt", "en", "America/Los_Angeles"),
        ("+2", "en", "UTC+02:00"),
        ("UTC+5:30", "en", "UTC+05:30"),
        ("gmt -3", "en", "UTC-03:00"),
        ("−3:30", "en", "UTC-03:30"),
        ("+0545", "en", "UTC+05:45"),
        ("+14", "en", "UTC+14:00"),
        ("UTC", "en", "UTC"),
        ("+0", "en", "UTC"),
    ],
)
def test_a_place_or_an_offset_has_its_zone(text: str, language: str, zone: str) -> None:
    assert find_zones(text, language) == (zone,)


def test_a_country_with_several_clocks_has_several_zones_the_populous_first() -> None:
    assert find_zones("Spain", "en") == ("Europe/Madrid", "Atlantic/Canary")
    assert find_zones("USA", "en")[:3] == (
        "America/New_York", "America/Chicago", "America/Los_Angeles",
    )  # fmt: skip
    assert find_zones("CST", "en") == ("America/Chicago", "Asia/Shanghai")
    assert find_zones("Россия", "ru")[0] == "Europe/Moscow"


@pytest.mark.parametrize("text", ["+15", "-13", "+2:75", "", "xyzzy", "../etc/passwd", "+" * 900])
def test_what_is_no_place_has_none(text: str) -> None:
    assert find_zones(text, "en") == ()


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Brelin", "Europe/Berlin"),
        ("New Yrok", "America/New_York"),
        ("Lisboon", "Europe/Lisbon"),
        ("मुम्बई", "Asia/Kolkata"),
        ("Frankfurt am Main", "Europe/Berlin"),
    ],
)
def test_for_a_misspelled_place_the_likest_is_offered(text: str, zone: str) -> None:
    assert like_zones(text, "en")[0] == zone


def test_for_what_is_like_nothing_nothing_is_offered() -> None:
    assert like_zones("xyzzyx", "en") == like_zones("ab", "en") == ()


@given(st.text(max_size=100), st.sampled_from(sorted(languages())))
def test_whatever_is_found_is_kept_and_named(text: str, language: str) -> None:
    for zone in (*find_zones(text, language), *like_zones(text, language)):
        assert zone_of(zone)
        assert name_zone(zone, language)


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_likely_zone_is_found_by_its_name(language: str) -> None:
    zones = likely_zones(strings_for(language))
    assert zones
    assert [find_zones(name_zone(zone, language), language)[0] for zone in zones] == list(zones)


def test_every_city_is_in_a_zone() -> None:
    assert [zone for zone, _ in _cities() if zone_of(zone) is None] == []
    names = [name for _, names in _cities() for name in names]
    assert len(names) > 250
    assert all(names)


def test_an_offset_is_that_far_from_utc() -> None:
    zone = zone_of("UTC-03:30")
    assert zone
    assert _NOON.astimezone(zone).utcoffset() == -timedelta(hours=3, minutes=30)


@pytest.mark.parametrize(
    "name", [None, "", "Nowhere/City", "../x", "UTC+99", "UTCx", "/etc", "\0"]
)
def test_a_name_that_is_no_zone_has_none(name: str | None) -> None:
    assert zone_of(name) is None
