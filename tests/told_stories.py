"""The invented stories of tests/cases/stories, as articles."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from summarizer import Article
from summarizer.text import read_text

FOLDER = Path(__file__).parent / "cases" / "stories"
SLUGS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


@cache
def read_article(path: Path, *, language: str = "en") -> Article:
    """Return the article of a file: lines of metadata, a blank line, the text."""
    head, _, text = path.read_text("utf-8").partition("\n\n")
    known = dict(line.split(": ", 1) for line in head.splitlines())
    return Article(
        text=read_text(text, language=language).text,
        language=language,
        title=known["title"],
        site=known["site"],
        url=f"https://{known['site']}/{path.parent.name}",
        published=datetime.fromisoformat(known["published"]),
    )


@cache
def expected_of(slug: str) -> dict[str, Any]:
    """Return what a careful reader expects of a story."""
    value: dict[str, Any] = json.loads((FOLDER / slug / "expected.json").read_text("utf-8"))
    return value


def articles_of(slug: str, names: list[str]) -> list[Article]:
    """Return the articles of a story by the names of their files."""
    language = expected_of(slug).get("language", "en")
    return [read_article(FOLDER / slug / f"{name}.txt", language=language) for name in names]
