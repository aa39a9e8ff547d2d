"""Jobs and their results ↔ text for the queue; the queue's name holds the format's version."""

from __future__ import annotations

import base64
import json
import zlib
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

import bot.errors  # noqa: F401  # its errors are found as subclasses
from bot.chat.digests.edition import Edition, Outlet
from bot.chat.digests.sequel import News
from bot.chat.digests.story import ToldStory
from bot.work.edition_stories import SharedArticle
from bot.work.jobs import Brief
from summarizer.errors import SummarizerError
from summarizer.feeds import Feed
from summarizer.model import Article, Digest, Source, Span
from summarizer.options import DigestOptions, Length

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The version of the format in which jobs are sent. Raise it when a worker of the version before
#: could not read the new format. A field with a default may be added or removed without that.
VERSION = 1

#: The versions that a worker can read. The version before stays here for one release, so that
#: operators can replace the workers first and then the bots.
READABLE = (VERSION,)

#: For each kind of job, the types of its arguments and of its result. A result is one value in a
#: tuple: pydantic does not defer the build of a bare dataclass. A source is sent as its fields.
_FORMS: dict[str, tuple[Any, Any]] = {
    "read": (tuple[dict[str, str | None]], tuple[Article]),
    "brief": (tuple[Article, Length], tuple[Brief]),
    "read_brief": (tuple[dict[str, str | None], Length], tuple[tuple[Article, Brief]]),
    "digest": (tuple[Article, DigestOptions], tuple[Digest]),
    "edit": (tuple[tuple[SharedArticle, ...], float], tuple[Edition]),
    "find_stories": (tuple[tuple[Article, ...]], tuple[tuple[tuple[int, ...], ...]]),
    "tell_story": (tuple[tuple[Article, ...], Length], tuple[ToldStory | None]),
    "find_news": (tuple[Article, tuple[Article, ...]], tuple[News | None]),
    "read_feed": (tuple[dict[str, str | None]], tuple[Feed]),
}

#: zlib's level. At this level an article takes 0.1 ms, and becomes a third as long.
_LEVEL = 1


class BadPayload(Exception):
    """A payload from the queue is damaged, or written by another version."""


def job_to_text(kind: str, arguments: tuple[object, ...]) -> str:
    """Return the arguments of a job of `kind` as text."""
    first = arguments[0]
    if isinstance(first, Source):
        arguments = (_fields(first), *arguments[1:])
    return _pack(_adapter(kind, 0).dump_json(arguments))


def job_from_text(kind: str, text: str) -> tuple[Any, ...]:
    """Return the arguments that `job_to_text` was given. Raises `BadPayload`."""
    if kind not in _FORMS:
        raise BadPayload(f"no such kind of job: {kind[:20]}")
    arguments: tuple[Any, ...] = _read(_adapter(kind, 0), _unpack(text))
    if isinstance(arguments[0], dict):
        return (_source(arguments[0]), *arguments[1:])
    return arguments


def json_of(text: str) -> str:
    """Return a job's arguments as JSON, for a person to read. Raises `BadPayload`."""
    return _unpack(text).decode(errors="replace")


def result_to_text(kind: str, result: object) -> str:
    """Return the result of a job of `kind` as text."""
    return _pack(b'{"made":' + _adapter(kind, 1).dump_json((result,)) + b"}")


def refusal_to_text(refusal: SummarizerError) -> str:
    """Return a refusal, in place of a result, as text."""
    value = {"code": refusal.code, "detail": refusal.detail, "params": refusal.params}
    return _pack(json.dumps({"refused": value}).encode())


def failure_to_text(kind: str) -> str:
    """Return an unexpected failure as text; `kind` is the name of the exception."""
    return _pack(json.dumps({"broke": kind}).encode())


def result_from_text(kind: str, text: str) -> Any:
    """Return the result of a job of `kind`.

    Raises the `SummarizerError` of a refusal, `RuntimeError` for an unexpected failure of the
    worker, and `BadPayload` for a text that cannot be read.
    """
    body = _unpack(text)
    if body.startswith(b'{"made":'):
        return _read(_adapter(kind, 1), body[len(b'{"made":') : -1])[0]
    raise _problem_in(body)


def _problem_in(body: bytes) -> Exception:
    """Return the refusal or the failure that `body` stands for. Raises `BadPayload`."""
    try:
        value = json.loads(body)
        if "refused" not in value:
            return RuntimeError(value["broke"])
        refused = value["refused"]
        found = next((e for e in _errors() if e.code == refused["code"]), None)
        if found is None:
            raise BadPayload("an error of another version")
        return found(refused["detail"], **refused["params"])
    except (KeyError, RecursionError, TypeError, ValueError) as problem:
        raise BadPayload(type(problem).__name__) from problem


def _fields(source: Source) -> dict[str, str | None]:
    return {
        # Latin-1 has a character for each byte, so that a page stays readable and compresses well
        "body": source.body.decode("latin-1"),
        "media_type": source.media_type,
        "charset": source.charset,
        "url": source.url,
    }


def _source(fields: dict[str, str | None]) -> Source:
    try:
        body = (fields.get("body") or "").encode("latin-1")
    except UnicodeEncodeError as problem:
        raise BadPayload(type(problem).__name__) from problem
    return Source(
        body=body,
        media_type=fields.get("media_type") or "",
        charset=fields.get("charset"),
        url=fields.get("url"),
    )


@cache
def _adapter(kind: str, which: int) -> TypeAdapter[Any]:
    adapter: TypeAdapter[Any] = TypeAdapter(_FORMS[kind][which], config={"defer_build": True})
    # the engine's modules import these names for the type checker only
    known = {"datetime": datetime, "Digest": Digest, "Article": Article, "Outlet": Outlet,
             "Span": Span}  # fmt: skip
    adapter.rebuild(_types_namespace=known)
    return adapter


def _read(adapter: TypeAdapter[Any], body: bytes) -> Any:
    try:
        return adapter.validate_json(body)
    except ValidationError as problem:  # its message would quote what somebody sent
        raise BadPayload(f"{problem.error_count()} faults") from None


def _pack(body: bytes) -> str:
    return base64.b64encode(zlib.compress(body, _LEVEL)).decode("ascii")


def _unpack(text: str) -> bytes:
    try:
        return zlib.decompress(base64.b64decode(text))
    except (ValueError, zlib.error) as problem:
        raise BadPayload(type(problem).__name__) from problem


def _errors(kind: type[SummarizerError] = SummarizerError) -> Iterator[type[SummarizerError]]:
    yield kind
    for one in kind.__subclasses__():
        yield from _errors(one)
