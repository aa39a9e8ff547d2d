"""Postgres and Redis for tests: on loopback, with their data in temporary folders."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from tests.doubles.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Seconds for a server to start or to end.
_WITHIN_S = 20.0

#: Whoever still holds a row is told so, instead of being waited for.
_EMPTY = """
SET lock_timeout = '10s';
DO $$ BEGIN EXECUTE coalesce(
  (SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') || ' RESTART IDENTITY'
   FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'), 'SELECT 1'
); END $$
"""


@dataclass
class Postgres:
    """A Postgres server, which makes databases."""

    folder: Path
    port: int
    names: count[int] = field(default_factory=lambda: count(1))
    #: The addresses of databases that are up to date and empty.
    ready: list[str] = field(default_factory=list)

    def new_database(self) -> str:
        """Make an empty database, and return its address for SQLAlchemy."""
        name = f"nutgraf{next(self.names)}"
        _as_postgres(
            "createdb", "-h", str(self.folder), "-p", str(self.port), "-U", "nutgraf", name
        )
        return f"postgresql+asyncpg://nutgraf:sesame@127.0.0.1:{self.port}/{name}"

    def empty(self, address: str) -> None:
        """Remove all rows of a database: to make one takes ten times as long."""
        name = address.rpartition("/")[2]
        _as_postgres(
            "psql", "-h", str(self.folder), "-p", str(self.port), "-U", "nutgraf", "-d", name,
            "-q", "-v", "ON_ERROR_STOP=1", "-c", _EMPTY,
        )  # fmt: skip

    def control(self, what: str) -> None:
        """Start, stop or restart the server."""
        options = f"-p {self.port} -k {self.folder} -c fsync=off -c max_connections=200"
        _as_postgres(
            "pg_ctl", "-D", str(self.folder / "data"), "-m", "fast", "-w", "-o", options,
            "-l", str(self.folder / "log"), what,
        )  # fmt: skip


def _as_postgres(program: str, *arguments: str) -> None:
    found = shutil.which(program) or next(Path("/usr/lib/postgresql").glob(f"*/bin/{program}"))
    # Postgres refuses to run as root
    user = None if os.geteuid() else "postgres"
    subprocess.run(
        [str(found), *arguments], check=True, user=user, cwd="/", stdout=subprocess.DEVNULL
    )


def lacks_postgres() -> str | None:
    """Return why Postgres cannot run here; None if it can."""
    if not shutil.which("pg_ctl") and not list(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")):
        return "needs Debian's postgresql"
    return None


@contextmanager
def running_postgres(folder: Path) -> Iterator[Postgres]:
    """Run a server with its data in `folder`, which must not exist yet."""
    folder.mkdir()
    (folder / "password").write_text("sesame")
    if not os.geteuid():
        for path in (folder, folder / "password"):
            shutil.chown(path, "postgres")
    _as_postgres(
        "initdb", "-D", str(folder / "data"), "-U", "nutgraf", "--auth-local=trust",
        "--auth-host=scram-sha-256", "--no-sync", f"--pwfile={folder / 'password'}",
    )  # fmt: skip
    server = Postgres(folder, free_port())
    server.control("start")
    try:
        yield server
    finally:
        server.control("stop")
        shutil.rmtree(folder)


@dataclass
class Redis:
    """A Redis server that writes nothing to disk: its data are gone when it ends."""

    folder: Path
    port: int
    numbers: count[int] = field(default_factory=lambda: count(0))
    _process: subprocess.Popen[bytes] | None = None

    def new_url(self) -> str:
        """Return the address of the next of 64 databases; the first 64 are empty."""
        return f"redis://127.0.0.1:{self.port}/{next(self.numbers) % 64}"

    @property
    def pid(self) -> int:
        """Return the id of the server's process."""
        assert self._process
        return self._process.pid

    def start(self) -> None:
        self._process = subprocess.Popen(
            ["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", "",
             "--appendonly", "no", "--databases", "64", "--dir", str(self.folder)],
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        until = time.monotonic() + _WITHIN_S
        while time.monotonic() < until:
            with socket.socket() as line:
                if line.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            assert self._process.poll() is None, "redis-server ended"
            time.sleep(0.02)  # noqa: TID251
        raise TimeoutError("redis-server does not listen")

    def stop(self) -> None:
        """Kill the server, as a crash would."""
        if self._process:
            self._process.kill()
            self._process.wait(_WITHIN_S)
            self._process = None


def lacks_redis() -> str | None:
    """Return why Redis cannot run here; None if it can."""
    return None if shutil.which("redis-server") else "needs Debian's redis-server"


@contextmanager
def running_redis(folder: Path) -> Iterator[Redis]:
    """Run a server whose working folder is `folder`."""
    server = Redis(folder, free_port())
    server.start()
    try:
        yield server
    finally:
        server.stop()
