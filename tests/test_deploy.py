"""What deploy/README.md tells whoever hosts the bot, tried."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.config import Config
from bot.database import open_database
from bot.settings import ChatSettings
from bot.sql_journal import SqlJournal
from bot.sql_storage import SqlStorage
from summarizer.options import Length
from tests.builders import ARTICLE
from tests.conftest import ROOT
from tests.doubles.process import TOKEN, bot_process, free_port

pytestmark = pytest.mark.anyio

README = (ROOT / "deploy" / "README.md").read_text()
UNIT = (ROOT / "deploy" / "nutgraf.service").read_text()


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


def test_the_unit_passes_systemds_own_check(tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("needs systemd-analyze")
    # its program and its folder are not on this machine
    here = re.sub(r"(?m)^ExecStart=.*", "ExecStart=/bin/true", UNIT)
    unit = tmp_path / "nutgraf.service"
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
    compose = (ROOT / "deploy" / "compose.yaml").read_text()
    for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true"):
        assert line in compose


def test_every_setting_in_deploy_is_one_of_the_bot() -> None:
    named = set()
    for name in ("README.md", "compose.yaml", "Dockerfile", "nutgraf.service"):
        text = (ROOT / "deploy" / name).read_text()
        named |= set(re.findall(r"\b([A-Z]+_[A-Z_]+)(?==|: )", text))
    named -= {"UV_LINK_MODE", "UV_PYTHON_DOWNLOADS", "UV_COMPILE_BYTECODE"}
    named -= {"PYTHONDONTWRITEBYTECODE"}
    assert {name.lower() for name in named} <= set(Config.model_fields)
    assert "WEBHOOK_LISTEN" in named


def test_every_metric_in_the_page_is_one_of_the_bot() -> None:
    from bot.metrics import Load, PrometheusMetrics

    page = PrometheusMetrics().page(Load(waiting=0, at_work=0), 0).decode()
    served = {name for name in re.findall(r"# HELP (nutgraf_\w+)", page) if "_created" not in name}
    told = set(re.findall(r"`(nutgraf_[a-z_]+)", README)) - {"nutgraf_data"}
    assert served == told


@contextmanager
def _nginx(folder: Path, server: str) -> Iterator[None]:
    """Run nginx with one `server` block."""
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off; pid {folder}/pid; error_log stderr;\n"
        "events {}\nhttp { access_log off; "
        + "".join(f"{kind}_temp_path {folder}/{kind}; " for kind in
                  ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        + server + "}\n"
    )  # fmt: skip
    running = subprocess.Popen(["nginx", "-p", folder, "-c", configuration])
    try:
        yield
    finally:
        running.terminate()
        running.wait(20)


@pytest.mark.timeout(120)
async def test_the_webhook_works_behind_nginx_as_configured(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not shutil.which("nginx"):
        pytest.skip("needs nginx")
    monkeypatch.syspath_prepend(str(shared / "telegram"))
    from botapi import Telegram

    (server,) = re.findall(r"(?s)```\n(server \{.*?\n\})\n```", README)
    public, inner = free_port(), free_port()
    # all but TLS: there is no certificate for a machine without a name
    server = re.sub(r"(?m)^ *ssl_.*\n", "", server)
    server = server.replace("listen 443 ssl;", f"listen 127.0.0.1:{public};")
    server = server.replace("127.0.0.1:8443", f"127.0.0.1:{inner}")
    (tmp_path / "nginx").mkdir(mode=0o777)
    with _nginx(tmp_path / "nginx", server):
        async with (
            Telegram.spawn(TOKEN) as telegram,
            bot_process(
                telegram.url,
                tmp_path,
                WEBHOOK_URL=f"http://127.0.0.1:{public}/telegram",
                WEBHOOK_LISTEN=f"127.0.0.1:{inner}",
                WEBHOOK_SECRET="sesame",
            ) as bot,
        ):
            await bot.logged("bot.started")
            alice = await telegram.user("Alice")
            said = await alice.say(ARTICLE)
            await telegram.wait_for_message(alice, "Ferry to Skerry", after=said, timeout=40)
            assert (await telegram.webhook())["url"].endswith(f":{public}/telegram")
