"""The command line: what it makes of its inputs, and how it behaves as a program of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pytest

from summarizer.__main__ import main
from tests.builders import ARTICLE
from tests.conftest import ROOT
from tests.documents import BODY, TITLE, samples, zipped
from tests.summarizer.stories.test_same import FERRY, OUTLET


class Done(NamedTuple):
    """What came of a call."""

    returncode: int
    stdout: bytes
    stderr: bytes


Run = Callable[..., Done]


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command, called: `run("--json", "-", stdin=b"…")`."""
    monkeypatch.setenv("COLUMNS", "80")

    def called(*arguments: str, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=BytesIO(stdin)))
        try:
            status = main(arguments)
        except SystemExit as end:
            status = end.code
        return Done(status, *capsysbinary.readouterr())

    return called


@pytest.fixture
def path(tmp_path: Path) -> str:
    (tmp_path / "ferry.txt").write_text(ARTICLE, encoding="utf-8")
    return str(tmp_path / "ferry.txt")


def test_plain_output_is_made_for_reading(run: Run, path: str) -> None:
    done = run(path)
    lines = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert lines[0] == "Ferry to Skerry Island gets a second boat"
    assert max(map(len, lines)) <= 80
    assert any(line.startswith("• ") for line in lines)
    assert "    — Ina Brandt, managing director of Skerry Lines" in lines


def test_json_has_every_span_exact_in_its_text(run: Run, path: str) -> None:
    done = run("--json", "--with-text", path)
    digest = json.loads(done.stdout)
    text = digest["text"]
    assert [text[p["start"] : p["end"]] for p in digest["points"]] == [
        p["text"] for p in digest["points"]
    ]
    for quote in digest["quotes"]:
        assert " […] ".join(text[p["start"] : p["end"]] for p in quote["parts"]) == quote["text"]
    assert {q["speaker"]["name"] for q in digest["quotes"]} == {"Ina Brandt", "Tomas Rehn"}


def test_what_is_said_without_marks_is_printed_only_if_it_is_asked_for(
    run: Run, path: str
) -> None:
    Path(path).write_text(ARTICLE + "\n\nIna Brandt said that the fare will not rise.\n", "utf-8")
    lines = ["Also said", "  Ina Brandt said that the fare will not rise."]
    asked = run("--reported", path).stdout.decode().splitlines()
    assert [line for line in asked if line in lines] == lines
    assert not set(lines) & set(run(path).stdout.decode().splitlines())
    entry = json.loads(run("--json", path).stdout)["reported"][-1]
    assert (entry["text"], entry["form"]) == (lines[1].strip(), "indirect")


def test_several_inputs_give_a_line_each(run: Run, path: str) -> None:
    done = run("--json", path, "-", stdin=ARTICLE.encode())
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first == second


def test_standard_input_may_be_html(run: Run) -> None:
    paragraphs = ARTICLE.split("\n\n")
    page = f"<html><title>{paragraphs[0]}</title><article><h1>{paragraphs[0]}</h1>"
    page += "".join(f"<p>{p}</p>" for p in paragraphs[1:]) + "</article></html>"
    done = run("--json", "-", stdin=page.encode())
    assert json.loads(done.stdout)["title"] == paragraphs[0]


@pytest.mark.parametrize("kind", samples())
def test_a_file_of_any_kind_is_read_under_any_name(run: Run, kind: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(samples()[kind])
    done = run("--json", "--with-text", str(tmp_path / "file"), "-", stdin=samples()[kind])
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first == second
    assert first["title"] == TITLE
    assert first["text"] == BODY
    for point in first["points"]:
        assert BODY[point["start"] : point["end"]] == point["text"]
    assert {q["speaker"]["name"] for q in first["quotes"]} == {"Ina Brandt", "Tomas Rehn"}


@pytest.mark.parametrize(
    ("stdin", "expected"),
    [
        (b"", "error: There is no text in that."),
        (b"Just three words", "error: This is short already (3 words)"),
        (bytes(range(256)) * 50, "error: "),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "error: That is an image"),
        (b"x" * 2_000_000, "error: "),
        (zipped({"a.txt": ARTICLE}), "error: That is an archive"),
        (b"%PDF-1.7\nbroken", "error: That file is damaged"),
    ],
)
def test_what_cannot_be_digested_is_one_line_and_status_1(
    run: Run, stdin: bytes, expected: str
) -> None:
    done = run("-", stdin=stdin)
    said = done.stderr.decode()
    assert (done.returncode, done.stdout, said.count("\n")) == (1, b"", 1)
    assert said.startswith(expected)


def test_one_bad_input_does_not_stop_the_others(run: Run, path: str) -> None:
    done = run("--json", "no-such-file.txt", path)
    assert (done.returncode, done.stdout.count(b"\n")) == (1, 1)
    assert done.stderr.decode() == (
        "error: cannot read no-such-file.txt: no such file or directory\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [[], ["--length", "huge", "x"], ["--points", "0", "x"], ["--language", "eng", "x"]],
)
def test_wrong_usage_is_status_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert b"usage: python -m summarizer" in done.stderr


def test_points_and_language_are_taken_at_their_word(run: Run, path: str) -> None:
    digest = json.loads(run("--json", "--points", "3", "--language", "de", path).stdout)
    assert (len(digest["points"]), digest["language"]) == (3, "de")


def test_a_private_address_is_not_opened(run: Run) -> None:
    done = run("http://127.0.0.1:9/x")
    assert done.returncode == 1
    assert "127.0.0.1 is not a public address" in done.stderr.decode()


def test_a_link_that_is_not_of_the_web_is_refused(run: Run) -> None:
    done = run("ftp://example.org/x")
    assert (done.returncode, done.stderr.decode()) == (
        1,
        "error: That is not a web address that I can open. Send one that starts with https://.\n",
    )


@pytest.mark.parametrize(
    "streams",
    ["{run} {path} >&-", "{run} - <&-", "PYTHONIOENCODING=ascii PYTHONUTF8=0 {run} {path}"],
)
def test_odd_streams_end_without_a_traceback(path: str, streams: str) -> None:
    command = streams.format(run=f'"{sys.executable}" -m summarizer', path=f'"{path}"')
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, timeout=30, check=False
    )
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(("argument", "status"), [("-", 0), ("nothing", 1), ("--nothing", 2)])
def test_its_exit_code_is_its_status(argument: str, status: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "summarizer", argument],
        cwd=ROOT, input=ARTICLE.encode(), capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    assert (done.returncode, bool(done.stdout)) == (status, status == 0)
    assert b"Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_failure_of_ours(path: str) -> None:
    done = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m summarizer --json "{path}" | head -c 1'],
        cwd=ROOT, capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == (b"{", b"")


@pytest.fixture
def reports(tmp_path: Path) -> list[str]:
    """Two reports on one event, as files."""
    paths = []
    for at, text in enumerate((FERRY, OUTLET)):
        path = tmp_path / f"{at}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return paths


def test_several_inputs_are_told_as_one_story(run: Run, reports: list[str]) -> None:
    done = run("--story", *reports)
    lines = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert lines[0] == "2 articles: article 1 · article 2"
    assert "    — Ina Brandt, mayor · article 1 · article 2" in lines


def test_a_story_is_one_object_of_json(run: Run, reports: list[str]) -> None:
    (line,) = run("--story", "--json", *reports).stdout.splitlines()
    assert [len(json.loads(line)[key]) for key in ("sources", "quotes")] == [2, 1]


def test_what_is_no_story_or_cannot_be_read_is_said(
    run: Run, reports: list[str], path: str
) -> None:
    other = run("--story", *reports, path)
    assert (other.returncode, other.stdout) == (1, b"")
    assert other.stderr.decode().startswith("error: Those articles do not tell the same story")
    missing = run("--story", *reports, "missing.txt")
    assert (missing.returncode, missing.stdout) == (1, b"")
    assert missing.stderr.decode().startswith("error: cannot read missing.txt")
