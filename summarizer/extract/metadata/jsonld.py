"""JSON-LD: what a page says of itself to search engines, as JSON in a script (schema.org)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

JsonObject: TypeAlias = "dict[str, object]"

#: schema.org's types of articles that sites use.
_ARTICLE = re.compile(r"\w*Article|\w*Report|\w*BlogPosting|\w*Review|Recipe|HowTo")
#: The beginning of a comment or CDATA section that hides a script from old browsers.
_OPENS = re.compile(r"\s*+(?:<!--|(?://\s*+)?<!\[CDATA\[)")
_MAX_DEPTH = 12
_MAX_OBJECTS = 2000


def objects_on(tree: HtmlElement) -> list[JsonObject]:
    """Return the objects that the page's scripts hold, in order, up to `_MAX_OBJECTS` of them."""
    return list(_objects(tree))


def article_object(objects: list[JsonObject]) -> JsonObject:
    """Return the one of `objects` that describes the page's article; an empty one if none does.

    An author that is only a reference to another object ("@id") is replaced by that object.
    """
    best: JsonObject = {}
    for found in objects:
        if not any(_ARTICLE.fullmatch(name) for name in types_of(found)):
            continue
        # Teasers of other articles carry less than the article itself does.
        if len(found) > len(best) or ("articleBody" in found and "articleBody" not in best):
            best = found
    author = best.get("author")
    if isinstance(author, dict) and not author.get("name"):
        named = (one for one in objects if one.get("@id") == author.get("@id") and one.get("name"))
        best = {**best, "author": next(named, author)}
    return best


def types_of(found: JsonObject) -> tuple[str, ...]:
    """Return an object's types without their addresses: "NewsArticle"."""
    kinds = found.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return tuple(str(kind).rsplit("/", 1)[-1] for kind in listed if kind)


def _objects(tree: HtmlElement) -> Iterator[JsonObject]:
    seen = 0
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        stack: list[tuple[object, int]] = [(_parsed(script.text), 0)]
        while stack and seen < _MAX_OBJECTS:
            value, depth = stack.pop()
            if depth > _MAX_DEPTH:
                continue
            if isinstance(value, list):
                stack.extend((one, depth + 1) for one in reversed(value))
            elif isinstance(value, dict):
                seen += 1
                yield value
                parts = [value.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage")]
                stack.extend((one, depth + 1) for one in reversed(parts))


def _parsed(source: str) -> object:
    # Some sites leave comment or CDATA marks, line breaks in strings, a semicolon at the end.
    if opening := _OPENS.match(source):
        source = source[opening.end() :]
    source = source.rstrip().removesuffix("-->")
    if source.endswith("]]>"):
        source = source[:-3].rstrip().removesuffix("//")
    try:
        return json.loads(source.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def names_of(value: object) -> list[str]:
    """Return the names in an author property: a string, an object, or a list of them."""
    if isinstance(value, list):
        return [name for one in value[:20] for name in names_of(one)]
    if isinstance(value, dict):
        return names_of(value.get("name"))
    return [value] if isinstance(value, str) and value.strip() else []


def text_of(value: object) -> str:
    """Return a property that should be text, or of a list the first; "" if it is no text."""
    if isinstance(value, list) and value:
        value = value[0]
    return value.strip() if isinstance(value, str) else ""
