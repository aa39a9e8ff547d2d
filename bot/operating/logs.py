"""Sets up logging: events with fields, without secrets and without texts of messages."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping
    from types import TracebackType
    from typing import Any

    from bot.config import Config

#: A Bot API token: the bot's id, a colon, 35 characters. It is part of the addresses that httpx
#: logs.
_TOKEN = re.compile(r"\b(bot)?\d{1,20}:[\w-]{20,}")
#: A link. It may be private, or the address of a database with the password in it.
_LINK = re.compile(r"\b[a-z][a-z0-9+.-]{1,30}://[^\s'\"<>]+", re.IGNORECASE)

#: How many exceptions of a chain are logged at most, and how many of a group.
_MOST_CAUSES = 5

#: Characters that could break a line in two, colour a terminal, or reverse the text after them.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def set_up_logging(config: Config) -> None:
    """Send all logging to standard error in the form that `config` asks for."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.PositionalArgumentsFormatter(),
    ]
    render: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if config.log_format == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                name_failure,
                cut_quotations,
                hide_secrets,
                show_controls,
                render,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(config.log_level)
    # at INFO these log every call of the Bot API and every long poll; the addresses hold the token
    for chatty in (
        "httpx", "httpcore", "telegram", "aiosqlite", "apscheduler", "asyncio", "alembic",
    ):  # fmt: skip
        logging.getLogger(chatty).setLevel(logging.WARNING)
    # at WARNING taskiq quotes a job that it cannot read, with the text that somebody sent
    logging.getLogger("taskiq").setLevel(logging.ERROR)
    # these quote whole updates that they cannot read, with all that people wrote
    for quoting in ("telegram.ext.ExtBot", "telegram.request.BaseRequest"):
        logging.getLogger(quoting).setLevel(logging.CRITICAL + 1)
    # htmldate quotes a page that it cannot read; this program notices the failure anyway
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def log_crash(
    kind: type[BaseException], error: BaseException, _where: TracebackType | None
) -> None:
    """Log the exception that ends the program; it replaces Python's `sys.excepthook`."""
    structlog.get_logger().critical("bot.crashed", error=kind.__name__, exc_info=error)


def name_failure(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Replace an exception by its traceback and its type.

    Its message is left out: it may hold a link, or the text that somebody sent.
    """
    given = event.pop("exc_info", None)
    if not given:
        return event
    error = given[1] if isinstance(given, tuple) else given
    if not isinstance(error, BaseException):
        error = sys.exc_info()[1]
    if error:
        event["exception"] = "\n".join(_describe_failure(error))
    return event


def _describe_failure(error: BaseException) -> Iterator[str]:
    cause: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if cause is None:
            return
        if cause is not error:
            yield "Because of, or while handling:"
        yield from "".join(traceback.format_tb(cause.__traceback__)).splitlines()
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        if isinstance(cause, BaseExceptionGroup):
            for one in cause.exceptions[:_MOST_CAUSES]:
                yield from (f"  {line}" for line in _describe_failure(one))
        cause = cause.__cause__ or cause.__context__


def cut_quotations(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Keep only the first line of asyncio's messages: the other lines quote arguments."""
    if event.get("logger") == "asyncio":
        event["event"] = str(event.get("event", "")).partition("\n")[0]
    return event


def hide_secrets(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Replace all that looks like a token or a link in the values of an event."""
    for key, value in event.items():
        said = value if isinstance(value, str) else repr(value)
        hidden = without_secrets(said)
        if hidden != said:
            event[key] = hidden
    return event


def without_secrets(said: str) -> str:
    """Return `said` with placeholders in place of tokens and links."""
    return _TOKEN.sub("<token>", _LINK.sub("<link>", said))


def show_controls(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Write control characters as escapes, such as \\x1b; keep the line breaks of a traceback."""
    for key, value in event.items():
        if isinstance(value, str):
            lines = value.split("\n") if key == "exception" else [value]
            event[key] = "\n".join(_CONTROLS.sub(_escape, line) for line in lines)
    return event


def _escape(sign: re.Match[str]) -> str:
    return sign[0].encode("unicode_escape").decode("ascii")
