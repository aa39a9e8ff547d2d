"""Whole articles, from reading to digest, against what a careful person expects of each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer import Article, digest, find_quotes, read_html, read_text
from summarizer.errors import TextTooShort
from summarizer.options import DigestOptions, Length
from summarizer.words import count_words
from tests.conftest import ROOT

FOLDER = ROOT / "tests/cases/articles"
ARTICLES = sorted(p for p in FOLDER.iterdir() if p.suffix in {".txt", ".html"})

#: What the engine is known to get wrong, so that nothing else goes wrong unseen.
_GAPS: dict[str, Any] = json.loads((FOLDER / "gaps.json").read_text(encoding="utf-8"))

every_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)


def _expected(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return value


def _read(path: Path) -> Article:
    if path.suffix == ".html":
        return read_html(path.read_bytes())
    return read_text(path.read_text(encoding="utf-8"))


@every_article
def test_what_stands_round_the_text_is_read_and_removed(path: Path) -> None:
    article, expected = _read(path), _expected(path)
    published = article.published.date().isoformat() if article.published else None
    assert article.title == expected["title"]
    assert article.language == expected["language"]
    assert published == expected["published"]
    assert article.site == expected["site"]
    assert sorted(article.authors) == sorted(expected["authors"])
    assert [line for line in expected["furniture"] if line in article.text] == []
    assert article.title not in article.text.split("\n\n")


@every_article
def test_quotes_are_found_with_their_speakers(path: Path) -> None:
    article, expected = _read(path), _expected(path)
    quotes = find_quotes(article.text, language=article.language)
    wrong = []
    for want in expected["quotes"]:
        found = [q for q in quotes if any(want["text"] in p.of(article.text) for p in q.parts)]
        if not found:
            wrong.append(("missing", want["text"]))
            continue
        speaker = found[0].speaker
        if (speaker.name if speaker else None) != want["speaker"]:
            wrong.append((want["text"], speaker.name if speaker else "nobody"))
        elif (
            want["role_contains"]
            and want["role_contains"].lower() not in ((speaker and speaker.role) or "").lower()
        ):
            wrong.append((want["text"], f"role {speaker and speaker.role}"))
    listed = {quote.text.strip(" ,.;:!?") for quote in quotes}
    wrong += [("no quote", words) for words in expected["not_quotes"] if words in listed]
    known = _GAPS["quotes"].get(path.stem, [])
    assert [what for what in wrong if what[0] not in known and what[1] not in known] == []


@every_article
@pytest.mark.parametrize("length", list(Length))
def test_the_digest_is_verbatim_whole_and_short(path: Path, length: Length) -> None:
    article, expected = _read(path), _expected(path)
    try:
        made = digest(article, DigestOptions(length=length))
    except TextTooShort:
        assert len(article.text.split()) < 90
        return
    texts = [point.sentence.text for point in made.points]
    assert 1 <= len(texts) <= length.points
    assert [text for text in texts if text not in article.text] == []
    spans = [point.sentence.span for point in made.points]
    assert spans == sorted(spans)
    assert [(t, u) for t in texts for u in expected.get("not_points", []) if u in t] == []
    if len(texts) > 1:
        assert 3 * sum(map(count_words, texts)) <= count_words(article.text) + 3


@every_article
def test_the_digest_tells_what_happened(path: Path) -> None:
    article, expected = _read(path), _expected(path)
    if not expected.get("key_facts"):
        pytest.skip("too short to be digested")
    if path.stem in _GAPS["facts"]:
        pytest.xfail("a known gap: see gaps.json")
    made = digest(article)
    said = " ".join(point.sentence.text for point in made.points)
    assert any(fact in said for fact in expected["key_facts"])
