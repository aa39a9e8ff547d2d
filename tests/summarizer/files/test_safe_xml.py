"""safe_xml: nothing is expanded, nothing fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import DamagedFile
from summarizer.files.safe_xml import Handler, parse


class Words(Handler):
    def __init__(self) -> None:
        self.said: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.said.append(f"<{tag} {attributes}>")

    def data(self, text: str) -> None:
        self.said.append(text)


def test_names_lose_their_prefix() -> None:
    words = Words()
    parse(b'<w:p xmlns:w="urn:w" w:a="1">x &amp; y</w:p>', words)
    assert words.said == ["<p {'w': 'urn:w', 'a': '1'}>", "x & y"]


def test_entities_that_multiply_are_refused() -> None:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "boom">{lines}]><a b="&e11;">&e11;</a>'
    for encoding in ("utf-8", "utf-16"):
        words = Words()
        with pytest.raises(DamagedFile):
            parse(bomb.encode(encoding), words)
        assert words.said == []


def test_a_file_named_by_an_entity_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    for definition in (
        f'<!ENTITY x SYSTEM "{secret.as_uri()}">',
        f'<!ENTITY % x SYSTEM "{secret.as_uri()}"> %x;',
    ):
        words = Words()
        with pytest.raises(DamagedFile):
            parse(f"<!DOCTYPE a [{definition}]><a>&x;</a>".encode(), words)
        assert "secret" not in "".join(words.said)


def test_a_document_type_elsewhere_is_left_there() -> None:
    words = Words()
    parse(b'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a>x</a>', words)
    assert words.said == ["<a {}>", "x"]


@pytest.mark.parametrize(
    "xml", [b"", b"<a>", b"<a></b>", b"\x00\xff", b'<?xml encoding="x"?><a/>']
)
def test_what_is_no_xml_is_damaged(xml: bytes) -> None:
    with pytest.raises(DamagedFile):
        parse(xml, Words())


def test_depth_costs_nothing() -> None:
    words = Words()
    parse(b"<a>" * 100_000 + b"x" + b"</a>" * 100_000, words)
    assert words.said[-1] == "x"
