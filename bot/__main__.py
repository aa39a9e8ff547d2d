"""`python -m bot`: starts the bot or a worker; `--check` only checks the configuration.

`python -m bot aside` lists the jobs that workers gave up (dead letters).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from telegram.error import TelegramError

from bot.app import run, run_as_worker
from bot.bot_api.connection import UnknownToken
from bot.config import Config, ConfigError, load_config
from bot.incoming.polling import SecondBot
from bot.operating.logs import log_crash, set_up_logging, without_secrets
from bot.store.storage import DatabaseAway
from bot.supervision import TaskEnded

if TYPE_CHECKING:
    from pathlib import Path


#: The last words to the operator and the exit code, for each exception that may end the bot.
_ENDS: dict[type[Exception], tuple[str, int]] = {
    SecondBot: (
        "another program takes the updates of this TELEGRAM_TOKEN. One of the two must end.",
        3,
    ),
    UnknownToken: ("Telegram does not know this TELEGRAM_TOKEN. Ask @BotFather.", 4),
}


def main() -> int:
    """Do what the command line asks for; return the exit code.

    0: it was done, or the bot was told to stop. 1: the bot cannot start or go on. 3: another bot
    works with the same token. 4: Telegram does not know the token. Wrong usage raises
    `SystemExit` with 2.
    """
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Nutgraf for Telegram; without TELEGRAM_TOKEN, the same bot as a local chat.",
        epilog="Settings come from the environment and from .env; .env.example lists them.",
    )
    parser.add_argument(
        "part", nargs="?", choices=["worker", "aside"],
        help="worker: make the digests that bots on the same REDIS_URL are asked for; "
        "aside: list the jobs that were too much for a worker, or print those of the given ids",
    )  # fmt: skip
    parser.add_argument("ids", nargs="*", help="of jobs that are kept aside")
    parser.add_argument("--drop", action="store_true", help="drop those, or all, instead")
    parser.add_argument("--check", action="store_true", help="say what it would do, and exit")
    asked = parser.parse_args()
    if asked.part != "aside" and (asked.ids or asked.drop):
        parser.error("ids and --drop go with aside")
    fault: str | None
    try:
        config = load_config()
    except ConfigError as problem:
        for one in problem.faults:
            print(f"error: {one}", file=sys.stderr)
        return 1
    if asked.part and not config.redis:
        print(f"error: REDIS_URL: should be set for {asked.part}", file=sys.stderr)
        return 1
    if config.redis and asked.part == "aside":
        return _report_aside(config.redis, asked.ids, drops=asked.drop)
    if asked.check:
        fault = fault_of_folder(config.data_dir)
        if not fault:
            print(plan(config, as_worker=bool(asked.part)))
    else:
        set_up_logging(config)
        try:
            fault = _run(config, as_worker=bool(asked.part))
        except (SecondBot, UnknownToken) as problem:
            said, code = _ENDS[type(problem)]
            print(f"error: {said}", file=sys.stderr)
            return code
    if fault:
        print(f"error: {fault}", file=sys.stderr)
    return 1 if fault else 0


def _report_aside(url: str, ids: list[str], *, drops: bool) -> int:
    """Print the jobs that are kept aside, or drop them; return 1 when Redis is away, else 0."""
    from bot.cluster.dead_letters import report
    from bot.cluster.redis_away import AWAY

    try:
        lines = asyncio.run(report(url, ids, drops=drops))
    except AWAY as problem:
        print(f"error: the Redis of REDIS_URL: {type(problem).__name__}", file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


def _run(config: Config, *, as_worker: bool = False) -> str | None:
    """Run the bot until it is told to stop; return why it could not start or go on, else None.

    Raises `SecondBot` and `UnknownToken`.
    """
    try:
        asyncio.run(run_as_worker(config) if as_worker else run(config))
    except TelegramError as problem:
        # a server's answer may quote the address that it was asked for, which holds the token
        return f"{_api(config)} is out of reach: {without_secrets(str(problem))}"
    except DatabaseAway as problem:
        return f"the database {_database(config)}: {problem}"
    except (ConfigError, OSError, TaskEnded) as problem:
        return str(problem)
    return None


def plan(config: Config, *, as_worker: bool = False) -> str:
    """Return a few lines on what the bot would do with this configuration, without secrets."""
    health = f"\n- serve health and metrics on http://{config.metrics_listen}"
    health = health if config.metrics_listen else ""
    if as_worker:
        return (
            "The configuration is good. The worker would\n"
            "- take jobs from the Redis of REDIS_URL\n"
            f"- read and digest in {config.workers} processes{health}"
        )
    how = "a webhook" if config.webhook_url else "polling"
    place = (
        f"answer on Telegram by {how}, over {_api(config)}"
        if config.telegram_token
        else f"serve the local chat on http://{config.local_listen} (no TELEGRAM_TOKEN is set)"
    )
    lines = [
        "The configuration is good. The bot would",
        f"- {place}",
        f"- keep its data in the database {_database(config)}",
        "- have workers read and digest, over the Redis of REDIS_URL"
        if config.redis and config.telegram_token
        else f"- read and digest in {config.workers} processes",
        f"- fetch pages of up to {config.max_page_mb:g} MB in {config.fetch_timeout_s:g} s",
    ]
    return "\n".join(lines) + health


def fault_of_folder(folder: Path) -> str | None:
    """Return why the bot could not write into DATA_DIR, or create it; None when it could."""
    there = next(one for one in (folder.absolute(), *folder.absolute().parents) if one.exists())
    if not there.is_dir():
        return f"DATA_DIR: {there} is not a folder"
    # the rights that we have now: a service may have given up some since it started
    if not os.access(
        there, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids
    ):
        return f"DATA_DIR: {there} cannot be written to"
    return None


def _api(config: Config) -> str:
    """Return the address of the Bot API without its user name and password, if it has them."""
    parts = urlsplit(config.telegram_api_url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _database(config: Config) -> str:
    """Return where the database is.

    A DATABASE_URL may hold a password, so only the name of the variable is returned for it.
    """
    if not config.telegram_token:
        return f"{config.data_dir}/local.db"
    return "of DATABASE_URL" if config.database_url else f"{config.data_dir}/nutgraf.db"


if __name__ == "__main__":
    sys.excepthook = log_crash
    sys.exit(main())
