"""Environment and .env → one frozen Config. All faults are reported at once, secrets never."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from limits import parse
from pydantic import (
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class ConfigError(Exception):
    """The configuration cannot be used; `faults` has a line for each setting at fault."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def _words(value: object) -> object:
    """Split a value of the environment, such as "a, b c", into words."""
    return value.replace(",", " ").split() if isinstance(value, str) else value


#: A host, a colon and a port. The host is in brackets when it is an IPv6 address.
_LISTEN = Field(pattern=r"^\S+:\d{1,5}$")

#: What Telegram takes as a secret (https://core.telegram.org/bots/api#setwebhook).
_SECRET = re.compile(r"[\w-]{1,256}", re.ASCII)


class Config(BaseSettings):
    """What the operator decides. Each field is set by the variable of the same name.

    A field whose validator needs another field stands after that field, because pydantic validates
    them in order.
    """

    model_config = SettingsConfigDict(
        frozen=True,
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
        arbitrary_types_allowed=True,
    )

    #: The token from @BotFather; unset: the bot serves the local chat.
    telegram_token: SecretStr | None = None
    #: The address of the Bot API server, which may be self-hosted.
    telegram_api_url: str = "https://api.telegram.org"
    #: The folder of the database.
    data_dir: Path = Path("data")
    #: The Redis that many bots and workers share, beside a Postgres; unset: a single process runs
    #: the bot, with worker processes of its own.
    redis_url: SecretStr | None = None
    #: SQLAlchemy's address of the database; unset: an SQLite file in DATA_DIR.
    database_url: SecretStr | None = Field(default=None, validate_default=True)
    #: How many jobs may wait in Redis; above that the bot says that it is busy.
    queue_depth: int = Field(default=500, ge=1)
    #: The public address to which Telegram sends updates; unset: the bot asks for them (polling).
    webhook_url: str | None = None
    #: The secret that Telegram sends with each update; an update without it is refused.
    webhook_secret: SecretStr | None = Field(default=None, validate_default=True)
    #: Where the bot listens for updates, behind a proxy that speaks TLS.
    webhook_listen: Annotated[str, _LISTEN] = "127.0.0.1:8443"
    #: Groups and channels that the bot stays in, by id; empty: all.
    allowed_chats: Annotated[frozenset[int], NoDecode, BeforeValidator(_words)] = frozenset()
    #: How often one person may ask, in the notation of the library `limits`.
    rate_user: str = "30/minute"
    #: How often one chat may ask.
    rate_chat: str = "60/minute"
    #: Hosts, or host:port, that may be fetched although their addresses are not public.
    fetch_allow: Annotated[frozenset[str], NoDecode, BeforeValidator(_words)] = frozenset()
    #: Seconds within which one page must be fetched, with all its redirects.
    fetch_timeout_s: float = Field(default=15, gt=0, le=120)
    #: The largest page, in MB, uncompressed.
    max_page_mb: float = Field(default=5, gt=0, le=20)
    #: The shortest pause between two looks at a feed, in seconds.
    feed_interval_s: float = Field(default=900, ge=1)
    #: The number of worker processes, which read and digest.
    workers: int = Field(default_factory=lambda: min(2, os.cpu_count() or 1), ge=1, le=64)
    #: Where /healthz, /readyz and /metrics are served; unset: nowhere.
    metrics_listen: Annotated[str, _LISTEN] | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"
    #: Where the local chat listens.
    local_listen: Annotated[str, _LISTEN] = "127.0.0.1:8080"

    @field_validator("telegram_token")
    @classmethod
    def _token_has_the_form(cls, value: SecretStr | None) -> SecretStr | None:
        number, _, rest = (value.get_secret_value() if value else "1:x").partition(":")
        if not number.isdecimal() or not rest or any(c.isspace() for c in rest):
            raise ValueError("should look like 123456:ABC-DEF…, as @BotFather gave it")
        return value

    @field_validator("telegram_api_url", "webhook_url")
    @classmethod
    def _is_an_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        if not value.startswith(("http://", "https://")):
            raise ValueError("should start with https:// or http://")
        _check_port(value)
        return value.rstrip("/")

    @field_validator("redis_url")
    @classmethod
    def _is_redis(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not value.get_secret_value().startswith(("redis://", "rediss://")):
            raise ValueError("should look like redis://host:6379/0, or rediss:// with TLS")
        _check_port(value.get_secret_value() if value else "")
        return value

    @field_validator("database_url")
    @classmethod
    def _is_shared(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        # only bots have a token; workers need no database
        many = info.data.get("redis_url") and info.data.get("telegram_token")
        if many and not (value and value.get_secret_value().startswith("postgresql")):
            raise ValueError("should be one of Postgres when REDIS_URL is set")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret_has_the_form(
        cls, value: SecretStr | None, info: ValidationInfo
    ) -> SecretStr | None:
        if info.data.get("webhook_url") and not value:
            raise ValueError("should be set when WEBHOOK_URL is")
        if value and not _SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("should be 1 to 256 letters, digits, _ and -")
        return value

    @field_validator("rate_user", "rate_chat")
    @classmethod
    def _is_a_rate(cls, value: str) -> str:
        try:
            parse(value)
        except ValueError:
            raise ValueError("should look like 30/minute or 200/hour") from None
        return value

    @property
    def local_address(self) -> tuple[str, int]:
        """Return the host, without brackets, and the port of the local chat (0: any free one)."""
        return _host_and_port(self.local_listen)

    @property
    def webhook_address(self) -> tuple[str, int]:
        """Return the host, without brackets, and the port where the bot listens for updates."""
        return _host_and_port(self.webhook_listen)

    @property
    def metrics_address(self) -> tuple[str, int] | None:
        """Return the host, without brackets, and the port of the metrics; None if unset."""
        return _host_and_port(self.metrics_listen) if self.metrics_listen else None

    @property
    def database(self) -> str:
        """Return SQLAlchemy's address of the database. It may hold a password."""
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite+aiosqlite:///{(self.data_dir / 'nutgraf.db').resolve()}"

    @property
    def redis(self) -> str | None:
        """Return the address of Redis, which may hold a password; None if unset."""
        return self.redis_url.get_secret_value() if self.redis_url else None

    @property
    def local_database(self) -> str:
        """Return the address of the local chat's own database: its chats are not Telegram's."""
        return f"sqlite+aiosqlite:///{(self.data_dir / 'local.db').resolve()}"


def _host_and_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    return host.strip("[]"), int(port)


def _check_port(address: str) -> None:
    """Raise `ValueError`, without the address, which may hold a password, if it cannot be read."""
    try:
        _ = urlsplit(address).port
    except ValueError:
        raise ValueError("should be an address with a host and a port up to 65535") from None


def load_config(env_file: Path | None = Path(".env")) -> Config:
    """Return the configuration. Raises `ConfigError` with every fault in it."""
    try:
        return Config(_env_file=env_file)  # type: ignore[call-arg]  # pydantic-settings' own
    except ValidationError as problem:
        faults = tuple(
            f"{'.'.join(map(str, fault['loc'][:1])).upper()}: {_reason(fault['msg'])}"
            for fault in problem.errors(include_input=False, include_url=False)
        )
        # `from None`: pydantic's message may quote the faulty value, which may be a secret
        raise ConfigError(faults) from None


def _reason(message: str) -> str:
    plain = message.removeprefix("Value error, ")
    return plain[:1].lower() + plain[1:]
