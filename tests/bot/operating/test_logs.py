"""Logs: readable, and without secrets."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.config import Config
from bot.operating.logs import log_crash, set_up_logging

_TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_token_is_hidden_wherever_it_stands(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(Config(log_format=form, log_level="DEBUG"))
    address = f"https://api.telegram.org/bot{_TOKEN}/getMe"
    structlog.get_logger("a").info("event", url=address, nested={"deep": [address]})
    logging.getLogger("httpx").warning("HTTP Request: POST %s", address)
    try:
        raise RuntimeError(address)  # noqa: TRY301
    except RuntimeError:
        structlog.get_logger("b").exception("failed")
        logging.getLogger("c").exception("failed too")
    said = capsys.readouterr().err
    structlog.get_logger("a").info("event", reason=f"the token {_TOKEN} was refused")
    said += capsys.readouterr().err
    assert said.count("<link>") == 3
    assert said.count("<token>") == 1
    assert _TOKEN.partition(":")[2] not in said


@pytest.mark.parametrize("form", ["json", "console"])
def test_a_failure_is_told_without_its_words(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """They may be a message's text, as where a parser quotes what it could not read."""
    set_up_logging(Config(log_format=form, log_level="DEBUG"))
    words = "".join(["a ", "letter"])
    try:
        try:
            int(words)
        except ValueError as problem:
            raise ExceptionGroup(words, [KeyError(words)]) from problem
    except ExceptionGroup as group:
        structlog.get_logger("a").exception("failed")
        structlog.get_logger("a").error("failed", exc_info=group)
        logging.getLogger("b").exception("failed too")
        log_crash(type(group), group, None)
    said = capsys.readouterr().err
    assert "a letter" not in said
    assert said.count("builtins.KeyError") == said.count("builtins.ValueError") == 4
    assert said.count("test_logs.py") >= 8


async def _fail_unseen(words: str) -> None:
    async def fail() -> None:
        raise ValueError(words)

    await asyncio.wait([asyncio.create_task(fail())])
    gc.collect()


def test_a_task_that_fails_unseen_is_told_without_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logging(Config())
    asyncio.run(_fail_unseen("".join(["a ", "letter"])))
    said = capsys.readouterr().err
    assert "Task exception was never retrieved" in said
    assert "a letter" not in said
    assert "builtins.ValueError" in said


@pytest.mark.parametrize(
    "address", ["postgresql+asyncpg://u:sesame@db/x", "https://news.example/a?key=sesame"]
)
def test_an_address_is_hidden(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Telegram quotes a button's link that it does not like, and a library a server's."""
    set_up_logging(Config())
    structlog.get_logger("a").info("reply.edit_refused", reason=f"URL '{address}' is invalid")
    said = capsys.readouterr().err
    assert "URL '<link>' is invalid" in said


def test_json_logs_are_an_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(Config(log_format="json"))
    structlog.get_logger("x").info("digest.made", ms=12)
    line = json.loads(capsys.readouterr().err)
    assert (line["event"], line["ms"], line["level"]) == ("digest.made", 12, "info")


def test_the_libraries_do_not_log_every_call(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(Config())
    logging.getLogger("httpx").info("HTTP Request: POST https://example.org")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", ["telegram.ext.ExtBot", "telegram.request.BaseRequest"])
def test_an_update_that_the_library_cannot_read_is_not_quoted(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(Config())
    logging.getLogger(name).critical("Received data was %r", {"text": "a letter"})
    assert "a letter" not in capsys.readouterr().err


@pytest.mark.parametrize("form", ["json", "console"])
def test_what_others_wrote_makes_no_line_of_its_own(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logging(Config(log_format=form))
    evil = "x\nbot.stopping \r\x1b[31mred\u202eder\u2028\x9b1m\u200b"
    structlog.get_logger("a").info("event", reason=evil)
    logging.getLogger("b").warning("told: %s", evil)
    said = capsys.readouterr().err
    assert said.count("\n") == 2
    assert not {"\r", "\x1b", "\u202e", "\u2028", "\x9b", "\u200b"} & set(said)
    assert said.count("u202eder") == 2


def test_a_traceback_keeps_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(Config(log_format="console"))
    try:
        raise RuntimeError("\x1b[31mred")  # noqa: TRY301
    except RuntimeError:
        structlog.get_logger("b").exception("failed")
    said = capsys.readouterr().err
    assert len(said.splitlines()) > 3
    assert "\x1b" not in said
