"""Logging set up once: events with fields, secrets hidden, message texts never."""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING

import structlog

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from typing import Any

    from bot.config import Config

#: A Bot API token: the bot's number, a colon, 35 signs. httpx logs it within the address.
_TOKEN = re.compile(r"\b(bot)?\d{1,20}:[\w-]{20,}")
_HIDDEN = "<token>"

#: What could make one line look like two, colour a terminal, or turn the order of what follows.
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
                structlog.processors.format_exc_info,
                hide_secrets,
                show_controls,
                render,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(config.log_level)
    # every call of the Bot API and every long poll, at INFO, with the token in its address
    for chatty in (
        "httpx", "httpcore", "telegram", "aiosqlite", "apscheduler", "asyncio", "alembic",
    ):  # fmt: skip
        logging.getLogger(chatty).setLevel(logging.WARNING)
    # at WARNING it quotes a message that it cannot read: what somebody sent
    logging.getLogger("taskiq").setLevel(logging.ERROR)
    # what they cannot read they quote whole: updates, with all that people wrote
    for quoting in ("telegram.ext.ExtBot", "telegram.request.BaseRequest"):
        logging.getLogger(quoting).setLevel(logging.CRITICAL + 1)
    # on a server's own faults it warns with whole addresses; the failure reaches us anyway
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def hide_secrets(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Replace whatever looks like a token, wherever it stands in an event."""
    for key, value in event.items():
        said = value if isinstance(value, str) else repr(value)
        if _TOKEN.search(said):
            event[key] = _TOKEN.sub(_HIDDEN, said)
    return event


def show_controls(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Write signs that nobody sees as \\x1b or \\u202e; the lines of a traceback stay lines."""
    for key, value in event.items():
        if isinstance(value, str):
            lines = value.split("\n") if key == "exception" else [value]
            event[key] = "\n".join(_CONTROLS.sub(_escaped, line) for line in lines)
    return event


def _escaped(sign: re.Match[str]) -> str:
    return sign[0].encode("unicode_escape").decode("ascii")
