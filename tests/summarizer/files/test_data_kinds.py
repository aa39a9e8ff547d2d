"""data_kinds: feeds and data files told from texts."""

from __future__ import annotations

import pytest

from summarizer.errors import MediaKind
from summarizer.files.data_kinds import data_kind


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', MediaKind.FEED),
        (b'<?xml version="1.0"?>\n<!-- hi -->\n<feed xmlns="a">', MediaKind.FEED),
        (b'<rdf:RDF xmlns:rdf="a">', MediaKind.FEED),
        (b"<opml version='2.0'>", MediaKind.FEED),
        (b'{"version": "https://jsonfeed.org/version/1", "items": []}', MediaKind.FEED),
        (b'{"title": "Ferry", "body": "It sails."}', MediaKind.DATA),
        (b'[{"a": 1}]', MediaKind.DATA),
        (b'{"a": 1}\n{"a": 2}\n', MediaKind.DATA),
        (b"name,place,day\n" * 6, MediaKind.DATA),
        (b"name;place;day\n" * 6, MediaKind.DATA),
        (b"name;place;day\nAnn;Sawl;3\nBob;Rill;4\n", MediaKind.DATA),
        (b"name\tshare\npeat\t0.3\nmoss\t0.1\n", MediaKind.DATA),
        (b'title,body\n"Ferry","It sails, they say."\n"Bus","It runs."\n', MediaKind.DATA),
        (b"name;place;day\nAnn;Sawl;3\n", None),
        (b"name;place;day\nAnn;Sawl\nBob;Rill;4\n", None),
        (b"Ferry, bus\nIt sails, they say.\nIt runs, they say.\n", None),
        (b"Ferry\nIt sails.\nIt runs.\n", None),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", MediaKind.DATA),
        (b"BEGIN:VCARD\nFN:Ann Lee\n", MediaKind.DATA),
        (b"; here\n[ferry]\nhost=here\nport = 80\n\n[bus]\nhost=there\n", MediaKind.DATA),
        (b'name = "a"\ndays = [\n  "may",\n]\n[[bus]]\nport = 80\n', MediaKind.DATA),
        (b"[Music]\nE = mc2\nIt sails.\nIt runs = good.\n", None),
        (b"[ferry]\nhost=here\nport=80\n", None),
        (b"host=here\nport=80\nuser=ann\n", None),
        (b"2024-06-03 10:00:00,123 INFO ferry - it sails\n" * 5, MediaKind.DATA),
        (b"Jun  3 10:00:00 here kernel: WARNING: it sails\n" * 5, MediaKind.DATA),
        (b"2024-06-03 10:00:00,123 INFO ferry - it sails\n" * 4, None),
        (b"2024-06-03 10:00:00 - Ann: It sails.\n" * 5, None),
        (b"[" * 100_000, None),
        (b'It sails, he said,"as ever.\n\nIt runs, too.\n\nIt waits.\n', None),
        (b"[Editor's note: this was written in May.]", None),
        (b"{He} came, saw and left.", None),
        (b"One, two, three.\nFour, five.\nSix.\nSeven, eight.\nNine.", None),
        (b"<!doctype html><html><p>About <rss> and feeds", None),
        (b"\xef\xbb\xbf <rss>", MediaKind.FEED),
        (b"<rssfeed>", None),
        (b"\xef\xbb\xbf[1, 2]", MediaKind.DATA),
        (b'{"a": 1}\n{"a": 2', None),
        (b"name\tplace\tday\n" * 6, MediaKind.DATA),
        (b"- title: Ferry\n  text: It sails.\n- title: Bus\n  text: It runs.\n", MediaKind.DATA),
        (b"---\n# towns\nsawl:\n  head: Ann\n  size: 4\nrill:\n  size: 3\n", MediaKind.DATA),
        (b"text: |\n  It sails.\n  It runs.\na: 1\nb: 2\nc: it\n  goes on\n", MediaKind.DATA),
        (b"name: ferry\nport: 80\nhost: here\nuser: ann\n", MediaKind.DATA),
        (b"name: ferry\nport: 80\nhost: here\n", None),
        (b"Ann: Hi.\nBob: Ho.\nCarl: Hey.\nDora: Yes.\n", None),
        (b"ann: Hi.\nbob: Ho.\nann: Hey.\nbob: Yes.\n", None),
        (b"# Cars\n- Price: 20\n- Length: 4\n- Width: 2\n- Weight: 3\n", None),
        (b"---\ntitle: Ferry\ndate: may\nby: ann\ntags: a\n---\nIt sails.\n", None),
        (b"- a: one of the two\n- b: it is not so long\n- c: as it was then\n- d: 4\n", None),
        (b"serves: 4\ntime: 10\nlevel: easy\nsalt: no\nPeel the roots.\n", None),
    ],
)
def test_the_first_bytes_tell(body: bytes, kind: MediaKind | None) -> None:
    assert kind == data_kind(body)


@pytest.mark.parametrize(
    ("rows", "columns", "is_table"), [(5, 3, True), (4, 3, False), (5, 2, False)]
)
def test_a_table_has_five_rows_and_three_columns(rows: int, columns: int, is_table: bool) -> None:
    body = (",".join(["Ann"] * columns) + "\n").encode() * rows
    assert (data_kind(body) is MediaKind.DATA) == is_table


@pytest.mark.parametrize(("row", "is_table"), [(20, False), (21, True)])
def test_twenty_rows_must_be_as_wide(row: int, is_table: bool) -> None:
    rows = ["a,b,c"] * 30
    rows[row - 1] = "a,b"
    assert (data_kind("\n".join(rows).encode()) is MediaKind.DATA) == is_table


def test_a_table_is_told_by_its_first_64_kib() -> None:
    wide = b'"' + b"x" * 16_000 + b'",b,c\n'
    assert data_kind(wide * 5) is None
    assert data_kind(wide * 4 + b"a,b,c\n" * 99) is MediaKind.DATA


def test_json_of_more_than_20_mib_is_not_parsed() -> None:
    most = 20 * 1024 * 1024
    body = b"[1" + b" " * (most - 3) + b"]"
    assert data_kind(body) is MediaKind.DATA
    assert data_kind(body + b" ") is None
