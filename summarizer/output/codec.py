"""Digest → JSON, Story → JSON and Article ↔ JSON, version 1.

The command line prints digests and stories in this form; stores of articles keep them in it.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from summarizer.model import Article, Block, BlockKind, Note, Span

if TYPE_CHECKING:
    from summarizer.model import Digest, Passage, Point, Quote, Speaker
    from summarizer.story_model import Citation, CitedQuote, Story, StorySource, Variant

VERSION = 1

_BATCH = 1000


def digest_to_json(digest: Digest, *, text: str | None = None) -> str:
    """Return `digest` as one line of JSON, with the article's `text` in it where it is given.

    Indirect speech is in a list of its own, "reported", whose entries are like those of "quotes"
    but have the form "indirect". So programs that read only "quotes" never meet that form.
    """
    value: dict[str, Any] = {
        "version": VERSION,
        **_metadata(digest),
        "genre": digest.genre,
        "words": digest.words,
        "points": [_point(point) for point in digest.points],
        "outline": [_passage(entry) for entry in digest.outline],
        "quotes": [_quote(quote) for quote in digest.quotes],
        "reported": [_quote(quote) for quote in digest.reported],
        "notes": sorted(digest.notes),
    }
    if text is not None:
        value["text"] = text
    return json.dumps(value, ensure_ascii=False)


def story_to_json(story: Story) -> str:
    """Return `story` as one line of JSON.

    "lead", "article", "articles" and "copy_of" refer to articles by their index in the outermost
    list "sources". The "sources" of a shared line is a count.
    """
    value: dict[str, Any] = {
        "version": VERSION,
        "title": story.title,
        "lead": story.lead,
        "language": story.language,
        "sources": [_source(source) for source in story.sources],
        "shared": [
            {
                **_citation(line.best),
                "others": [_citation(other) for other in line.others],
                "sources": line.sources,
            }
            for line in story.shared
        ],
        "differences": [
            {"kind": one.kind, "variants": [_variant(variant) for variant in one.variants]}
            for one in story.differences
        ],
        "single": [_citation(citation) for citation in story.single],
        "quotes": [
            {
                "speaker": _speaker(quote.speaker) if quote.speaker else None,
                **_cited_quote(quote.longest),
                "others": [_cited_quote(other) for other in quote.others],
            }
            for quote in story.quotes
        ],
    }
    return json.dumps(value, ensure_ascii=False)


def article_to_json(article: Article) -> str:
    """Return `article` as one line of JSON that `article_from_json` reads back."""
    value = {
        "version": VERSION,
        **_metadata(article),
        "text": article.text,
        "notes": sorted(article.notes),
    }
    # No other thread runs during a call of `json.dumps`. One for all of 60,000 blocks takes 40 ms.
    batches = range(0, len(article.blocks), _BATCH)
    blocks = ", ".join(_blocks(article.blocks[at : at + _BATCH]) for at in batches)
    return f'{json.dumps(value, ensure_ascii=False)[:-1]}, "blocks": [{blocks}]}}'


def _blocks(blocks: tuple[Block, ...]) -> str:
    """Return `blocks` as a JSON list without its brackets."""
    return json.dumps([[b.span.start, b.span.end, b.kind, b.level] for b in blocks])[1:-1]


def article_from_json(line: str) -> Article:
    """Return the article that `article_to_json` wrote.

    Raises `ValueError` when the line is no JSON, is of another version, lacks a field, or has a
    value that is no string, span, kind, note or date where there should be one. It is not checked
    that the spans lie in the text, nor that "authors" and "notes" are lists.
    """
    try:
        value = json.loads(line)
        if value["version"] != VERSION:
            raise ValueError(f"an article of version {value['version']}, not {VERSION}")
        published = value["published"]
        return Article(
            text=_string(value["text"]),
            blocks=tuple(
                Block(span=Span(start, end), kind=BlockKind(kind), level=sum(level))
                # blocks kept by an earlier release have no level: the sum of nothing is 0
                for start, end, kind, *level in value["blocks"]
            ),
            language=_string(value["language"]),
            title=_string_or_none(value["title"]),
            url=_string_or_none(value["url"]),
            site=_string_or_none(value["site"]),
            authors=tuple(map(_string, value["authors"])),
            published=datetime.fromisoformat(published) if published else None,
            notes=frozenset(Note(note) for note in value["notes"]),
        )
    except (KeyError, RecursionError, TypeError) as problem:
        raise ValueError(f"not an article: {type(problem).__name__}") from problem


def _string(value: object) -> str:
    """Return `value`. Raises `TypeError` when it is no string."""
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value


def _string_or_none(value: object) -> str | None:
    return None if value is None else _string(value)


def _metadata(value: Article | Digest) -> dict[str, Any]:
    return {**_origin(value), "language": value.language}


def _origin(value: Article | Digest | StorySource) -> dict[str, Any]:
    return {
        "title": value.title,
        "url": value.url,
        "site": value.site,
        "authors": list(value.authors),
        "published": value.published.isoformat() if value.published else None,
    }


def _source(source: StorySource) -> dict[str, Any]:
    counted = {"genre": source.genre, "words": source.words, "copy_of": source.copy_of}
    return {**_origin(source), **counted}


def _citation(citation: Citation) -> dict[str, Any]:
    return {"article": citation.article, **_passage(citation)}


def _variant(variant: Variant) -> dict[str, Any]:
    return {
        "value": _citation(variant.value),
        "sentence": _citation(variant.sentence),
        "articles": list(variant.articles),
        "newest": variant.newest,
    }


def _cited_quote(cited: CitedQuote) -> dict[str, Any]:
    quote = _quote(cited.quote)
    return {"article": cited.article, "text": quote["text"], "parts": quote["parts"]}


def _point(point: Point) -> dict[str, Any]:
    return {
        "text": point.sentence.text,
        "start": point.sentence.span.start,
        "end": point.sentence.span.end,
        "score": round(point.score, 4),
        "why": [{"feature": r.feature, "weight": round(r.weight, 4)} for r in point.why],
        "label": _passage(point.label) if point.label else None,
    }


def _passage(passage: Passage | Citation) -> dict[str, Any]:
    return {"text": passage.text, "start": passage.span.start, "end": passage.span.end}


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "text": quote.text,
        "parts": [{"start": part.start, "end": part.end} for part in quote.parts],
        "speaker": _speaker(quote.speaker) if quote.speaker else None,
        "form": quote.form,
        "confidence": round(quote.confidence, 3),
    }


def _speaker(speaker: Speaker) -> dict[str, Any]:
    mention = speaker.mention
    return {
        "name": speaker.name,
        "role": speaker.role,
        "mention": {"start": mention.start, "end": mention.end} if mention else None,
    }
