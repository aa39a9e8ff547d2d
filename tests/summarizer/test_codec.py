"""JSON: its form to the letter, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer.codec import article_from_json, article_to_json, digest_to_json
from summarizer.model import (
    Article,
    Block,
    BlockKind,
    Digest,
    Genre,
    Note,
    Passage,
    Point,
    Quote,
    QuoteForm,
    Reason,
    Sentence,
    Span,
    Speaker,
    join_blocks,
)

_ARTICLE = Article(
    text="Heading\n\nÉté 😀.",
    blocks=(
        Block(span=Span(0, 7), kind=BlockKind.HEADING, level=2),
        Block(span=Span(9, 15)),
    ),
    language="fr",
    title="T",
    url="https://example.org/a",
    site="example.org",
    authors=("A", "B"),
    published=datetime(2021, 4, 18, 5, 5, tzinfo=UTC),
    notes=frozenset({Note.TRUNCATED}),
)


def test_an_article_comes_back_as_it_was() -> None:
    assert article_from_json(article_to_json(_ARTICLE)) == _ARTICLE


@pytest.mark.parametrize("count", [0, 1, 1_000, 1_001])
def test_an_article_of_many_lines_does_too(count: int) -> None:
    lines, blocks = join_blocks((f"Line {n}.", BlockKind.LIST_ITEM, 0) for n in range(count))
    article = replace(_ARTICLE, text=lines, blocks=blocks)
    assert article_from_json(article_to_json(article)) == article


def test_an_article_kept_by_an_earlier_release_is_read() -> None:
    value = json.loads(article_to_json(_ARTICLE))
    value["blocks"] = [block[:3] for block in value["blocks"]]
    assert [(b.kind, b.level) for b in article_from_json(json.dumps(value)).blocks] == [
        (BlockKind.HEADING, 0),
        (BlockKind.PARAGRAPH, 0),
    ]


@pytest.mark.parametrize("line", ["", "{}", "[]", "null", '{"version": 99}', '{"version": 1}'])
def test_what_is_no_article_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        article_from_json(line)


def test_a_digest_has_exactly_the_promised_form() -> None:
    text = "Ina said “yes” twice."
    digest = Digest(
        points=(
            Point(
                sentence=Sentence(index=0, block=0, span=Span(0, 21), text=text),
                score=1.23456,
                why=(Reason(feature="position", weight=0.5),),
                label=Passage(text="Ina", span=Span(0, 3)),
            ),
        ),
        quotes=(
            Quote(
                text="yes",
                parts=(Span(10, 13),),
                speaker=Speaker(name="Ina", role="owner", mention=Span(0, 3), cue="said"),
                confidence=0.98765,
            ),
            Quote(text="yes", parts=(Span(10, 13),)),
        ),
        reported=(Quote(text=text, parts=(Span(0, 21),), form=QuoteForm.INDIRECT),),
        language="en",
        words=4,
        genre=Genre.NEWS,
        outline=(Passage(text="Ina", span=Span(0, 3)),),
        title="T",
        notes=frozenset({Note.LANGUAGE_GUESSED}),
    )
    line = digest_to_json(digest, text=text)
    assert "\n" not in line
    assert json.loads(line) == {
        "version": 1,
        "title": "T",
        "url": None,
        "site": None,
        "authors": [],
        "published": None,
        "language": "en",
        "genre": "news",
        "words": 4,
        "points": [
            {
                "text": text,
                "start": 0,
                "end": 21,
                "score": 1.2346,
                "why": [{"feature": "position", "weight": 0.5}],
                "label": {"text": "Ina", "start": 0, "end": 3},
            }
        ],
        "outline": [{"text": "Ina", "start": 0, "end": 3}],
        "quotes": [
            {
                "text": "yes",
                "parts": [{"start": 10, "end": 13}],
                "speaker": {"name": "Ina", "role": "owner", "mention": {"start": 0, "end": 3}},
                "form": "direct",
                "confidence": 0.988,
            },
            {
                "text": "yes",
                "parts": [{"start": 10, "end": 13}],
                "speaker": None,
                "form": "direct",
                "confidence": 0.0,
            },
        ],
        "reported": [
            {
                "text": text,
                "parts": [{"start": 0, "end": 21}],
                "speaker": None,
                "form": "indirect",
                "confidence": 0.0,
            },
        ],
        "notes": ["language_guessed"],
        "text": text,
    }
    assert "text" not in json.loads(digest_to_json(digest))
