"""Jobs and their results ↔ text that goes through the queue, whose name has the version."""

from __future__ import annotations

import base64
import json
import zlib
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

import bot.errors  # noqa: F401  # its errors are found as subclasses
from bot.work.jobs import Brief
from summarizer.errors import SummarizerError
from summarizer.model import Article, Digest, Source
from summarizer.options import DigestOptions, Length

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Of what is sent now. A new one is for what a worker of the version before could not read:
#: fields that have a default may come and go without.
VERSION = 1

#: What a worker can read. The one before stays here for a release, so that workers can be
#: replaced first and bots after them.
READABLE = (VERSION,)

#: What each kind of job takes and gives: one value, in a tuple since pydantic builds no dataclass
#: by itself later than it is asked. A source is sent as its fields.
_FORMS: dict[str, tuple[Any, Any]] = {
    "read": (tuple[dict[str, str | None]], tuple[Article]),
    "brief": (tuple[Article, Length], tuple[Brief]),
    "read_brief": (tuple[dict[str, str | None], Length], tuple[tuple[Article, Brief]]),
    "digest": (tuple[Article, DigestOptions], tuple[Digest]),
}

#: Text of an article is a third as long after that, and it takes 0.1 ms.
_LEVEL = 1


class BadPayload(Exception):
    """What came through the queue is damaged, or of another version."""


def job_to_text(kind: str, arguments: tuple[object, ...]) -> str:
    """Return what a job of `kind` works on, as text."""
    first = arguments[0]
    if isinstance(first, Source):
        arguments = (_fields(first), *arguments[1:])
    return _pack(_adapter(kind, 0).dump_json(arguments))


def job_from_text(kind: str, text: str) -> tuple[Any, ...]:
    """Return what `job_to_text` was given. Raises `BadPayload`."""
    if kind not in _FORMS:
        raise BadPayload(f"no such kind of job: {kind[:20]}")
    arguments: tuple[Any, ...] = _read(_adapter(kind, 0), _unpack(text))
    if isinstance(arguments[0], dict):
        return (_source(arguments[0]), *arguments[1:])
    return arguments


def json_of(text: str) -> str:
    """Return what a job works on as it was sent, for a person to read. Raises `BadPayload`."""
    return _unpack(text).decode(errors="replace")


def result_to_text(kind: str, result: object) -> str:
    """Return what a job of `kind` made, as text."""
    return _pack(b'{"made":' + _adapter(kind, 1).dump_json((result,)) + b"}")


def refusal_to_text(refusal: SummarizerError) -> str:
    """Return why a job made nothing, as text."""
    value = {"code": refusal.code, "detail": refusal.detail, "params": refusal.params}
    return _pack(json.dumps({"refused": value}).encode())


def failure_to_text(kind: str) -> str:
    """Return, as text, that something broke: the name of the error, which nobody foresaw."""
    return _pack(json.dumps({"broke": kind}).encode())


def result_from_text(kind: str, text: str) -> Any:
    """Return what a job made.

    Raises the `SummarizerError` that it was refused for, `BadPayload`, and `RuntimeError` when
    something broke.
    """
    body = _unpack(text)
    if body.startswith(b'{"made":'):
        return _read(_adapter(kind, 1), body[len(b'{"made":') : -1])[0]
    value = json.loads(body)
    if "refused" in value:
        refused = value["refused"]
        found = next((e for e in _errors() if e.code == refused["code"]), None)
        if found is None:
            raise BadPayload("an error of another version")
        raise found(refused["detail"], **refused["params"])
    raise RuntimeError(value.get("broke"))


def _fields(source: Source) -> dict[str, str | None]:
    return {
        # Latin-1, a character for each byte: a page stays readable and compresses well
        "body": source.body.decode("latin-1"),
        "media_type": source.media_type,
        "charset": source.charset,
        "url": source.url,
    }


def _source(fields: dict[str, str | None]) -> Source:
    return Source(
        body=(fields.get("body") or "").encode("latin-1"),
        media_type=fields.get("media_type") or "",
        charset=fields.get("charset"),
        url=fields.get("url"),
    )


@cache
def _adapter(kind: str, which: int) -> TypeAdapter[Any]:
    adapter: TypeAdapter[Any] = TypeAdapter(_FORMS[kind][which], config={"defer_build": True})
    # the engine's modules import it for the type checker only
    adapter.rebuild(_types_namespace={"datetime": datetime, "Digest": Digest})
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
