"""What `python -m bot` says at the terminal, and how it ends."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from bot.__main__ import fault_of_folder, plan
from bot.config import Config
from tests.conftest import ROOT
from tests.doubles.warm_bots import WarmBots

pytestmark = pytest.mark.process

_TOKEN = "123456:" + "A" * 35
_NOBODY = 65534


#: An exit code, what was printed, and what was printed as an error.
Ended = tuple[int, str, str]

Run = Callable[..., Ended]


def _environment(**settings: str) -> dict[str, str]:
    clean = {k: v for k, v in os.environ.items() if k.lower() not in Config.model_fields}
    return clean | settings


def _run(*arguments: str, user: int | None = None, **settings: str) -> Ended:
    done = subprocess.run(
        [sys.executable, "-B", "-m", "bot", *arguments], cwd=ROOT, env=_environment(**settings),
        user=user, capture_output=True, text=True, check=False, timeout=50,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def run(warm: WarmBots, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """`_run` for tests that are not about the start itself."""
    folder = tmp_path_factory.mktemp("said")
    output, errors = folder / "output", folder / "errors"

    async def until_ended(*arguments: str, **settings: str) -> Ended:
        env = _environment(**settings)
        bot = await warm.start(*arguments, env=env, output=output, errors=errors)
        code = await asyncio.wait_for(bot.wait(), 50)
        return code, output.read_text(), errors.read_text()

    return lambda *arguments, **settings: asyncio.run(until_ended(*arguments, **settings))


@pytest.fixture
def sealed() -> Iterator[Path]:
    """A folder that the bot, run as `_stranger()`, may read but not write."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _stranger() -> int | None:
    """The user to run the bot as where rights count; root may write everywhere."""
    if os.geteuid():
        return None
    probe = [sys.executable, "-c", "import bot.app"]
    try:
        subprocess.run(probe, cwd=ROOT, user=_NOBODY, check=True, capture_output=True)
    except (subprocess.CalledProcessError, PermissionError):
        pytest.skip("root may write everywhere, and another user cannot read the project here")
    return _NOBODY


def test_the_plan_names_what_is_set_and_no_secret() -> None:
    config = Config(
        telegram_token=_TOKEN,
        database_url="postgresql+asyncpg://u:sesame@db/nutgraf",
        webhook_url="https://bot.example.org/telegram",
        webhook_secret="sesame",
        metrics_listen="127.0.0.1:9100",
        workers=3,
    )
    assert plan(config).splitlines() == [
        "The configuration is good. The bot would",
        "- answer on Telegram by a webhook, over https://api.telegram.org",
        "- keep its data in the database of DATABASE_URL",
        "- read and digest in 3 processes",
        "- fetch pages of up to 5 MB in 15 s",
        "- serve health and metrics on http://127.0.0.1:9100",
    ]


def test_the_plan_names_the_file_that_is_written() -> None:
    assert "- keep its data in the database data/local.db" in plan(Config())
    assert "- keep its data in the database data/nutgraf.db" in plan(Config(telegram_token=_TOKEN))


def test_a_folder_is_good_when_it_can_be_made(tmp_path: Path) -> None:
    assert fault_of_folder(tmp_path) is None
    assert fault_of_folder(tmp_path / "not" / "there" / "yet") is None
    assert not (tmp_path / "not").exists()


def test_a_file_in_the_place_of_the_folder_is_a_fault(tmp_path: Path, run: Run) -> None:
    (tmp_path / "data").touch()
    fault = f"DATA_DIR: {tmp_path / 'data'} is not a folder"
    assert fault_of_folder(tmp_path / "data") == fault
    assert fault_of_folder(tmp_path / "data" / "more") == fault
    assert run("--check", DATA_DIR=str(tmp_path / "data")) == (1, "", f"error: {fault}\n")


def test_check_says_that_the_folder_cannot_be_written(sealed: Path) -> None:
    user = _stranger()
    told = f"error: DATA_DIR: {sealed} cannot be written to\n"
    assert _run("--check", user=user, DATA_DIR=str(sealed / "data")) == (1, "", told)
    assert _run("--check", user=user, DATA_DIR=str(sealed)) == (1, "", told)


def test_check_changes_nothing(tmp_path: Path) -> None:
    code, said, errors = _run("--check", DATA_DIR=str(tmp_path / "data"))
    assert (code, errors) == (0, "")
    assert said.startswith("The configuration is good. The bot would\n")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_ends_the_start_in_one_line(sealed: Path) -> None:
    code, said, errors = _run(user=_stranger(), DATA_DIR=str(sealed), LOCAL_LISTEN="127.0.0.1:0")
    assert (code, said) == (1, "")
    assert errors == f"error: the database {sealed}/local.db: unable to open database file\n"


def test_a_broken_file_ends_the_start_in_one_line(tmp_path: Path, run: Run) -> None:
    (tmp_path / "nutgraf.db").write_text("This is a letter to my aunt. " * 300)
    assert run(DATA_DIR=str(tmp_path), TELEGRAM_TOKEN=_TOKEN) == (
        1,
        "",
        f"error: the database {tmp_path}/nutgraf.db: file is not a database\n",
    )


@pytest.mark.parametrize("address", ["sesame", "nobody+knows://u:sesame@db/x"])
def test_an_address_of_no_database_ends_the_start_in_one_line(
    tmp_path: Path, run: Run, address: str
) -> None:
    code, said, errors = run(DATA_DIR=str(tmp_path), TELEGRAM_TOKEN=_TOKEN, DATABASE_URL=address)
    assert (code, said) == (1, "")
    assert errors.startswith("error: DATABASE_URL: should look like ")
    assert (errors.count("\n"), "sesame" in errors) == (1, False)


@pytest.mark.parametrize("setting", ["LOCAL_LISTEN", "METRICS_LISTEN"])
def test_a_taken_port_ends_the_start_in_one_line(tmp_path: Path, setting: str) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        listens = {"LOCAL_LISTEN": "127.0.0.1:0", setting: address}
        ended = _run(DATA_DIR=str(tmp_path), WORKERS="1", LOG_LEVEL="WARNING", **listens)
    advice = "the port is in use; stop the other program or choose another port"
    assert ended == (1, "", f"error: {setting}: cannot listen on {address}: {advice}\n")


def test_all_faults_of_the_settings_are_told(run: Run) -> None:
    code, said, errors = run("--check", WORKERS="many", METRICS_LISTEN="everywhere")
    assert (code, said) == (1, "")
    told = [line.split(": ")[:2] for line in errors.splitlines()]
    assert sorted(told) == [["error", "METRICS_LISTEN"], ["error", "WORKERS"]]


class _Echo(BaseHTTPRequestHandler):
    """A server in trouble that repeats what it was asked for, as some proxies do."""

    def do_POST(self) -> None:
        body = self.path.encode()
        self.send_response(500)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *_: object) -> None:  # noqa: A002  # the library's own name
        """Say nothing."""


def test_a_server_that_repeats_the_token_does_not_get_it_shown(tmp_path: Path, run: Run) -> None:
    with HTTPServer(("127.0.0.1", 0), _Echo) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        code, out, err = run(
            TELEGRAM_TOKEN=_TOKEN, DATA_DIR=str(tmp_path), LOG_LEVEL="DEBUG",
            TELEGRAM_API_URL=f"http://ann:sesame@127.0.0.1:{server.server_port}",
        )  # fmt: skip
        server.shutdown()
    assert (code, out) == (1, "")
    assert f"error: http://127.0.0.1:{server.server_port} is out of reach: " in err
    assert [one for one in (_TOKEN.partition(":")[2], "sesame") if one in err] == []


class _Stranger(_Echo):
    """A Telegram that has never heard of the token."""

    def do_POST(self) -> None:
        body = b'{"ok":false,"error_code":401,"description":"Unauthorized"}'
        self.send_response(401)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def test_a_token_that_telegram_does_not_know_ends_the_start_with_a_code_of_its_own(
    tmp_path: Path,
) -> None:
    with HTTPServer(("127.0.0.1", 0), _Stranger) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        ended = _run(
            TELEGRAM_TOKEN=_TOKEN, DATA_DIR=str(tmp_path), LOG_LEVEL="WARNING", WORKERS="1",
            TELEGRAM_API_URL=f"http://127.0.0.1:{server.server_port}",
        )  # fmt: skip
        server.shutdown()
    assert ended == (
        4, "", "error: Telegram does not know this TELEGRAM_TOKEN. Ask @BotFather.\n"
    )  # fmt: skip


def test_a_port_that_is_no_number_is_a_fault_of_the_address(tmp_path: Path, run: Run) -> None:
    address = "postgresql+asyncpg://ann:sesame@db:port/nutgraf"
    code, _, err = run(TELEGRAM_TOKEN=_TOKEN, DATA_DIR=str(tmp_path), DATABASE_URL=address)
    assert code == 1
    assert err.splitlines()[-1].startswith("error: DATABASE_URL: should look like postgresql")
    assert "sesame" not in err
