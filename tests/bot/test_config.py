"""The configuration: defaults, faults, secrets, and the example file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.config import Config, ConfigError, load_config
from tests.conftest import ROOT

_TOKEN = "123456:" + "A" * 35


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Config.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_nothing_set_means_the_local_chat_on_loopback() -> None:
    config = load_config(None)
    assert config.telegram_token is None
    assert config.local_address == ("127.0.0.1", 8080)


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("WORKERS=3\nMAX_PAGE_MB=2\n")
    monkeypatch.setenv("WORKERS", "4")
    config = load_config(tmp_path / ".env")
    assert (config.workers, config.max_page_mb) == (4, 2)


def test_all_faults_are_told_at_once_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "WORKERS": "many",
        "TELEGRAM_API_URL": "ftp://example.org",
        "LOCAL_LISTEN": "nowhere",
        "LOG_LEVEL": "LOUD",
        "RATE_USER": "often",
        "WEBHOOK_URL": "https://bot.example.org/telegram",
        "TELEGRAM_TOKEN": _TOKEN,
        "REDIS_URL": "redis://cache",
    }.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError) as caught:
        load_config(None)
    named = [fault.partition(":")[0] for fault in caught.value.faults]
    assert sorted(named) == [
        "DATABASE_URL",
        "LOCAL_LISTEN",
        "LOG_LEVEL",
        "RATE_USER",
        "TELEGRAM_API_URL",
        "WEBHOOK_SECRET",
        "WORKERS",
    ]


def test_a_token_is_in_no_fault_and_no_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "sesame-open")
    with pytest.raises(ConfigError) as caught:
        load_config(None)
    assert "sesame" not in str(caught.value)
    monkeypatch.setenv("TELEGRAM_TOKEN", _TOKEN)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://u:sesame@db/nutgraf")
    config = load_config(None)
    assert _TOKEN not in repr(config)
    assert "sesame" not in repr(config)


def test_hosts_are_separated_by_commas_or_spaces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FETCH_ALLOW", "wiki.lan, 10.0.0.7:8080")
    assert load_config(None).fetch_allow == {"wiki.lan", "10.0.0.7:8080"}


def test_ipv6_addresses_stand_in_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOCAL_LISTEN", "[::1]:9000")
    assert load_config(None).local_address == ("::1", 9000)


def test_health_and_metrics_are_served_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load_config(None).metrics_address is None
    monkeypatch.setenv("METRICS_LISTEN", "[::]:9100")
    assert load_config(None).metrics_address == ("::", 9100)


def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example.org/telegram")
    with pytest.raises(ConfigError, match=r"^WEBHOOK_SECRET: "):
        load_config(None)
    monkeypatch.setenv("WEBHOOK_SECRET", "no spaces allowed")
    with pytest.raises(ConfigError, match=r"^WEBHOOK_SECRET: should be 1 to 256"):
        load_config(None)
    monkeypatch.setenv("WEBHOOK_SECRET", "good-one_1")
    assert load_config(None).webhook_address == ("127.0.0.1", 8443)


def test_many_processes_want_a_database_that_they_can_share(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REDIS_URL", "redis://:sesame@cache:6379/1")
    assert load_config(None).redis == "redis://:sesame@cache:6379/1"
    monkeypatch.setenv("TELEGRAM_TOKEN", _TOKEN)
    with pytest.raises(ConfigError, match=r"^DATABASE_URL: should be one of Postgres when REDIS"):
        load_config(None)
    monkeypatch.setenv("DATABASE_URL", "postgresql+asyncpg://db/nutgraf")
    assert "sesame" not in repr(load_config(None))
    monkeypatch.setenv("REDIS_URL", "cache:6379")
    with pytest.raises(ConfigError, match=r"^REDIS_URL: should look like redis://host"):
        load_config(None)


@pytest.mark.parametrize("setting", ["TELEGRAM_API_URL", "WEBHOOK_URL", "REDIS_URL"])
@pytest.mark.parametrize("place", ["cache:port", "cache:70000", "[::1"])
def test_an_address_that_cannot_be_read_is_told_without_its_password(
    monkeypatch: pytest.MonkeyPatch, setting: str, place: str
) -> None:
    scheme = "redis" if setting == "REDIS_URL" else "https"
    monkeypatch.setenv(setting, f"{scheme}://ann:sesame@{place}")
    monkeypatch.setenv("WEBHOOK_SECRET", "good-one_1")
    with pytest.raises(ConfigError) as caught:
        load_config(None)
    told = f"{setting}: should be an address with a host and a port up to 65535"
    assert caught.value.faults == (told,)


def test_the_example_file_lists_every_setting_with_its_default() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^#?([A-Z_]+)=(.*)$", example, re.MULTILINE))
    fields = Config.model_fields
    assert sorted(name.upper() for name in fields) == sorted(listed)
    for name, field in fields.items():
        if field.default_factory is None:
            shown = "" if field.default in {None, frozenset()} else str(field.default)
            assert listed[name.upper()] == shown, name


def test_the_example_file_explains_every_setting() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    settings = re.findall(r"^(.*)\n#?[A-Z_]+=", example, re.MULTILINE)
    assert len(settings) == len(Config.model_fields)
    assert all(line.startswith("# ") for line in settings)
