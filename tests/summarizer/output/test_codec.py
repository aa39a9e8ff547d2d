"""JSON: its form to the letter, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

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
from summarizer.output.codec import (
    article_from_json,
    article_to_json,
    digest_to_json,
    story_to_json,
)
from summarizer.story_model import (
    Citation,
    CitedQuote,
    Difference,
    DifferenceKind,
    SharedLine,
    Story,
    StoryQuote,
    StorySource,
    Variant,
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


@pytest.mark.parametrize(
    "line",
    ["", "{}", "[]", "null", '{"version": 99}', '{"version": 1}', "[" * 100_000],
    ids=lambda line: line[:20],
)
def test_what_is_no_article_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        article_from_json(line)


@pytest.mark.parametrize("blocks", [[], [[0, 5, "paragraph", 0]]])
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", 5), ("text", None), ("text", ["One."]), ("language", None), ("title", 5),
        ("url", []), ("site", {}), ("authors", [5]), ("authors", 5), ("published", 5),
    ],
)  # fmt: skip
def test_an_article_with_a_field_of_another_type_is_refused(
    field: str, value: object, blocks: list[list[object]]
) -> None:
    kept = json.loads(article_to_json(_ARTICLE)) | {"blocks": blocks, field: value}
    with pytest.raises(ValueError, match=r"^not an article: "):
        article_from_json(json.dumps(kept))


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


def _cite(article: int, start: int, text: str) -> Citation:
    return Citation(article=article, text=text, span=Span(start, start + len(text)))


def test_a_story_is_one_line_with_every_place() -> None:
    speaker = Speaker(name="Ann Lee", role="mayor")
    quote = Quote(text="We did", parts=(Span(9, 15),), speaker=speaker)
    variant = Variant(
        value=_cite(1, 0, "14 people"), sentence=_cite(1, 0, "14 people came."), articles=(1,),
        newest=True,
    )  # fmt: skip
    story = Story(
        sources=(
            StorySource(title="T", site="a.example", words=9, genre=Genre.NEWS),
            StorySource(words=8, genre=Genre.NEWS, copy_of=0, published=_ARTICLE.published),
        ),
        lead=0,
        language="en",
        shared=(SharedLine(best=_cite(0, 1, "Été."), others=(_cite(1, 2, "Oui."),), sources=2),),
        differences=(Difference(kind=DifferenceKind.FIGURE, variants=(variant,)),),
        single=(_cite(1, 20, "Non."),),
        quotes=(
            StoryQuote(longest=CitedQuote(article=0, quote=quote), speaker=speaker),
            StoryQuote(
                longest=CitedQuote(article=0, quote=quote),
                others=(CitedQuote(article=1, quote=quote),),
            ),
        ),
    )
    line = story_to_json(story)
    assert "\n" not in line
    said = {"article": 0, "text": "We did", "parts": [{"start": 9, "end": 15}]}
    assert json.loads(line) == {
        "version": 1,
        "title": "T",
        "lead": 0,
        "language": "en",
        "sources": [
            {"title": "T", "url": None, "site": "a.example", "authors": [], "published": None,
             "genre": "news", "words": 9, "copy_of": None},
            {"title": None, "url": None, "site": None, "authors": [],
             "published": "2021-04-18T05:05:00+00:00", "genre": "news", "words": 8, "copy_of": 0},
        ],
        "shared": [
            {"article": 0, "text": "Été.", "start": 1, "end": 5,
             "others": [{"article": 1, "text": "Oui.", "start": 2, "end": 6}], "sources": 2},
        ],
        "differences": [
            {"kind": "figure", "variants": [
                {"value": {"article": 1, "text": "14 people", "start": 0, "end": 9},
                 "sentence": {"article": 1, "text": "14 people came.", "start": 0, "end": 15},
                 "articles": [1], "newest": True},
            ]},
        ],
        "single": [{"article": 1, "text": "Non.", "start": 20, "end": 24}],
        "quotes": [
            {"speaker": {"name": "Ann Lee", "role": "mayor", "mention": None}, **said,
             "others": []},
            {"speaker": None, **said, "others": [{**said, "article": 1}]},
        ],
    }  # fmt: skip
