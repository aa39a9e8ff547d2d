"""What deploy/README.md tells whoever hosts the bot, tried."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
import ssl
import subprocess
import sys
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.chat.settings.chat_settings import ChatSettings
from bot.config import Config
from bot.store.sql.database import open_database
from bot.store.sql.journal import SqlJournal
from bot.store.sql.storage import SqlStorage
from summarizer.options import Length
from tests.builders import ARTICLE
from tests.conftest import ROOT
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN, bot_process

pytestmark = pytest.mark.anyio

README = (ROOT / "deploy" / "README.md").read_text()
UNIT = (ROOT / "deploy" / "nutgraf.service").read_text()
WORKER_UNIT = (ROOT / "deploy" / "nutgraf-worker@.service").read_text()


def _with_sqlite3(source: Path, copy: Path) -> None:
    if not shutil.which("sqlite3"):
        pytest.skip("needs the program sqlite3")
    line = "sqlite3 /var/lib/nutgraf/nutgraf.db \".backup '/var/backups/nutgraf.db'\""
    assert line in README
    subprocess.run(["sqlite3", source, f".backup '{copy}'"], check=True)


def _with_python(source: Path, copy: Path) -> None:
    (code,) = re.findall(r'python -c "(import sqlite3; .+)"', README)
    code = code.replace("/data/nutgraf.db", str(source)).replace("/data/copy.db", str(copy))
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("back_up", [_with_sqlite3, _with_python])
async def test_a_backup_while_the_bot_writes_can_be_restored(tmp_path: Path, back_up: Any) -> None:
    live, copy = tmp_path / "nutgraf.db", tmp_path / "copy.db"
    address = f"sqlite+aiosqlite:///{live}"
    async with open_database(address) as engine:
        storage, journal = SqlStorage(engine), SqlJournal(engine)
        await storage.put_settings(7, ChatSettings(length=Length.LONG))
        await journal.add(1, "{}")
        # what was written last lies in another file, and a plain copy would miss it
        assert (tmp_path / "nutgraf.db-wal").stat().st_size > 0
        back_up(live, copy)
        await storage.put_settings(7, ChatSettings(length=Length.SHORT))
    for file in (live, Path(f"{live}-wal"), Path(f"{live}-shm")):
        file.unlink(missing_ok=True)
    forget = "UPDATE journal SET body = NULL"
    assert f'sqlite3 /var/backups/nutgraf.db "{forget}"' in README
    with sqlite3.connect(copy) as opened:
        opened.execute(forget)
    opened.close()
    copy.rename(live)
    async with open_database(address) as engine:
        assert (await SqlStorage(engine).get_settings(7)).length is Length.LONG
        assert await SqlJournal(engine).take_open() == ()
        assert not await SqlJournal(engine).add(1, "{}")


@pytest.mark.parametrize(
    ("name", "text"), [("nutgraf.service", UNIT), ("nutgraf-worker@01.service", WORKER_UNIT)]
)
def test_a_unit_passes_systemds_own_check(tmp_path: Path, name: str, text: str) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("needs systemd-analyze")
    # its program and its folder are not on this machine
    here = re.sub(r"(?m)^ExecStart=.*", "ExecStart=/bin/true", text)
    unit = tmp_path / name
    unit.write_text(re.sub(r"(?m)^WorkingDirectory=.*", "WorkingDirectory=/tmp", here))
    checked = subprocess.run(
        ["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout + checked.stderr) == (0, "")


def test_the_unit_and_the_image_write_to_the_data_alone_and_as_nobody_in_particular() -> None:
    for line in ("User=nutgraf", "ProtectSystem=strict", "NoNewPrivileges=yes",
                 "StateDirectory=nutgraf", "CapabilityBoundingSet=",
                 "RestartPreventExitStatus=3"):  # fmt: skip
        assert line in UNIT.splitlines()
    image = (ROOT / "deploy" / "Dockerfile").read_text()
    assert image.index("USER nutgraf") < image.index("CMD [")
    for name in ("compose.yaml", "compose.many.yaml"):
        compose = (ROOT / "deploy" / name).read_text()
        for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true"):
            assert line in compose


def test_what_the_image_is_made_of_is_the_same_tomorrow() -> None:
    image = (ROOT / "deploy" / "Dockerfile").read_text()
    bases = re.findall(r"(?m)^FROM (\S+)", image)
    assert set(bases) == {"${PYTHON}"}
    assert re.search(r"(?m)^ARG PYTHON=python:3\.11[\w.-]*@sha256:[0-9a-f]{64}$", image)
    locked = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    (uv,) = [one["version"] for one in locked if one["name"] == "uv"]
    for text in (image, README):
        assert re.findall(r'"uv(.+?)"', text) == [f"=={uv}"]


def test_a_worker_is_shut_in_as_a_bot_is_and_has_no_token() -> None:
    start = (
        "ExecStart=/usr/bin/env -u TELEGRAM_TOKEN METRICS_LISTEN=127.0.0.1:91%i"
        " /opt/nutgraf/.venv/bin/python -m bot worker"
    )
    assert start in WORKER_UNIT.splitlines()
    shut = UNIT.split("ProtectSystem=")[1].split("[Install]")[0]
    assert shut.split("\n", 1)[1] in WORKER_UNIT


def test_every_setting_in_deploy_is_one_of_the_bot() -> None:
    named = set()
    for name in (
        "README.md", "compose.yaml", "compose.many.yaml", "Dockerfile", "nutgraf.service",
        "nutgraf-worker@.service",
    ):  # fmt: skip
        text = (ROOT / "deploy" / name).read_text()
        named |= set(re.findall(r"\b([A-Z]+_[A-Z_]+)(?==|: )", text))
    named -= {"UV_LINK_MODE", "UV_PYTHON_DOWNLOADS", "UV_COMPILE_BYTECODE"}
    named -= {"PYTHONDONTWRITEBYTECODE"}
    # Postgres' own
    named -= {"POSTGRES_USER", "POSTGRES_DB", "POSTGRES_PASSWORD"}
    assert {name.lower() for name in named} <= set(Config.model_fields)
    assert "WEBHOOK_LISTEN" in named


def test_every_metric_in_the_page_is_one_of_the_bot() -> None:
    from bot.operating.metrics import Load, PrometheusMetrics

    page = PrometheusMetrics().page(Load(waiting=0, at_work=0), 0).decode()
    served = {name for name in re.findall(r"# HELP (nutgraf_\w+)", page) if "_created" not in name}
    told = set(re.findall(r"`(nutgraf_[a-z_]+)", README)) - {"nutgraf_data"}
    assert served == told


@dataclass(frozen=True, slots=True)
class _Proxy:
    """A program that speaks TLS in front of the bot, and whose certificate is to be believed."""

    command: list[str | Path]
    authority: Path


def _nginx(folder: Path, public: int, inner: int) -> _Proxy:
    """What the page has for nginx, with a certificate of our own and on other ports."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-keyout", "privkey.pem", "-out", "fullchain.pem", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    (server,) = re.findall(r"(?s)```\n(server \{.*?\n\})\n```", README)
    server = server.replace("listen 443 ssl;", f"listen 127.0.0.1:{public} ssl;")
    server = server.replace("127.0.0.1:8443", f"127.0.0.1:{inner}")
    server = server.replace("/etc/letsencrypt/live/bot.example.org", str(folder))
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off; pid {folder}/pid; error_log stderr;\n"
        "events {}\nhttp { access_log off; "
        + "".join(f"{kind}_temp_path {folder}/{kind}; " for kind in
                  ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        + server.replace("bot.example.org", "localhost") + "}\n"
    )  # fmt: skip
    return _Proxy(["nginx", "-p", folder, "-c", configuration], folder / "fullchain.pem")


def _caddy(folder: Path, public: int, inner: int) -> _Proxy:
    """What the page has for Caddy, its certificate from an authority of its own."""
    (site,) = re.findall(r"(?s)```\n(bot\.example\.org \{.*?\n\})\n```", README)
    site = site.replace("bot.example.org {", f"https://localhost:{public} {{\n    tls internal")
    site = site.replace("127.0.0.1:8443", f"127.0.0.1:{inner}")
    configuration = folder / "Caddyfile"
    configuration.write_text(
        "{\n admin off\n skip_install_trust\n auto_https disable_redirects\n"
        f" storage file_system {folder}\n}}\n{site}\n"
    )
    command: list[str | Path] = ["caddy", "run", "--adapter", "caddyfile", "--config"]
    return _Proxy([*command, configuration], folder / "pki/authorities/local/root.crt")


@asynccontextmanager
async def _running(proxy: _Proxy, port: int) -> AsyncIterator[None]:
    """Run it, once it takes connections."""
    running = await asyncio.create_subprocess_exec(
        *proxy.command, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        async with asyncio.timeout(30):
            while True:
                with suppress(OSError):
                    _, writer = await asyncio.open_connection("localhost", port)
                    writer.close()
                    break
                await asyncio.sleep(0.05)
        yield
    finally:
        running.terminate()
        await asyncio.wait_for(running.wait(), 20)


@pytest.mark.timeout(150)
@pytest.mark.parametrize("configured", [_nginx, _caddy], ids=["nginx", "caddy"])
async def test_the_webhook_works_behind_a_proxy_as_configured(
    botapi: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, configured: Any
) -> None:
    for program in (configured.__name__[1:], "openssl"):
        if not shutil.which(program):
            pytest.skip(f"needs {program}")
    public, inner = free_port(), free_port()
    (tmp_path / "proxy").mkdir(mode=0o777)
    proxy = configured(tmp_path / "proxy", public, inner)
    url = f"https://localhost:{public}/telegram"
    async with _running(proxy, public):
        # of the stand-in, which is a process of its own
        monkeypatch.setenv("SSL_CERT_FILE", str(proxy.authority))
        async with (
            botapi.Telegram.spawn(TOKEN) as telegram,
            bot_process(
                telegram.url,
                tmp_path,
                WEBHOOK_URL=url,
                WEBHOOK_LISTEN=f"127.0.0.1:{inner}",
                WEBHOOK_SECRET="sesame",
            ) as bot,
        ):
            await bot.logged("bot.started")
            alice = await telegram.user("Alice")
            said = await alice.say(ARTICLE)
            await telegram.wait_for_message(alice, "Ferry to Skerry", after=said, timeout=40)
            assert (await telegram.webhook())["url"] == url
            for path, secret, status in (
                ("", "sesam", 403), ("", "", 403), ("/x", "sesame", 404), ("x", "sesame", 404),
            ):  # fmt: skip
                assert await _posted(url + path, secret, proxy.authority) == status


async def _posted(url: str, secret: str, authority: Path) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    trusted = ssl.create_default_context(cafile=authority)
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=b'{"update_id": 1}', headers=headers, ssl=trusted) as answer,
    ):
        return answer.status
