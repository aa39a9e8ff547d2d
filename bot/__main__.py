"""`python -m bot`: starts the bot; `--check` only looks at the configuration."""

from __future__ import annotations

import argparse
import asyncio
import sys

from telegram.error import InvalidToken, NetworkError

from bot.app import run
from bot.config import Config, ConfigError, load_config
from bot.logs import set_up_logging


def main() -> int:
    """Start the bot; return 0 after a stop that was asked for, 1 when it cannot start."""
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Nutgraf for Telegram; without TELEGRAM_TOKEN, the same bot as a local chat.",
        epilog="Settings come from the environment and from .env; .env.example lists them.",
    )
    parser.add_argument("--check", action="store_true", help="say what it would do, and exit")
    asked = parser.parse_args()
    try:
        config = load_config()
    except ConfigError as problem:
        for fault in problem.faults:
            print(f"error: {fault}", file=sys.stderr)
        return 1
    if asked.check:
        print(plan(config))
        return 0
    set_up_logging(config)
    try:
        asyncio.run(run(config))
    except InvalidToken:
        print(
            "error: Telegram does not know this TELEGRAM_TOKEN. Ask @BotFather.", file=sys.stderr
        )
        return 1
    except NetworkError as problem:
        print(f"error: {config.telegram_api_url} is out of reach: {problem}", file=sys.stderr)
        return 1
    except OSError as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    return 0


def plan(config: Config) -> str:
    """Say in a few lines what the bot would do with this configuration; no secret is in it."""
    how = "a webhook" if config.webhook_url else "polling"
    place = (
        f"answer on Telegram by {how}, over {config.telegram_api_url}"
        if config.telegram_token
        else f"serve the local chat on http://{config.local_listen} (no TELEGRAM_TOKEN is set)"
    )
    database = "DATABASE_URL" if config.database_url else f"{config.data_dir}/nutgraf.db"
    return "\n".join(
        [
            "The configuration is good. The bot would",
            f"- {place}",
            f"- keep its data in {database}",
            f"- read and digest in {config.workers} processes",
            f"- fetch pages of up to {config.max_page_mb:g} MB in {config.fetch_timeout_s:g} s",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
