"""What every test may ask for."""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.doubles.servers import (
    Postgres,
    Redis,
    lacks_postgres,
    lacks_redis,
    running_postgres,
    running_redis,
)
from tests.doubles.warm_bots import WarmBots, warm_bots

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

# The same texts in every run, and no limit on the wall: a red run means that the code changed.
# Whoever looks for more runs `pytest --hypothesis-profile=default tests/properties`.
settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")


multiprocessing.set_forkserver_preload(["tests.doubles.warm"])

#: Fixtures that start programs.
_STARTING = {"botapi", "browser", "postgres", "redis", "warm"}


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Let what shares a bot, a server or a browser run in one worker."""
    from tests.scheduler import GroupScheduling

    return GroupScheduling(config, log) if config.getoption("dist") == "load" else None


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Iterator[None]:
    """Let what starts programs begin first: others fill the time in which it waits for them.

    Then comes what may take longer than most, so that no worker has it left at the end.
    """
    for item in items:
        if _STARTING & set(getattr(item, "fixturenames", ())):
            item.add_marker("process")
    yield
    for mark in ("timeout", "process"):
        items.sort(key=lambda item: item.get_closest_marker(mark) is None)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The annotated data and the stand-in for Telegram, where they lie beside the project."""
    if not SHARED.is_dir():
        pytest.skip("needs the folder shared/ beside the project, which is not here")
    return SHARED


@pytest.fixture(scope="session")
def botapi(shared: Path) -> Iterator[Any]:
    """The stand-in for Telegram, in whose folder nothing is written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(shared / "telegram"))
        patch.setattr(sys, "dont_write_bytecode", True)
        import botapi

        yield botapi


@pytest.fixture(scope="session")
def warm() -> Iterator[WarmBots]:
    """Bots in processes of their own that start at once."""
    with warm_bots() as bots:
        yield bots


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server of our own, where Postgres is installed."""
    if lacking := lacks_postgres():
        pytest.skip(lacking)
    # pytest's own folders are closed to the user that it has to run as
    with tempfile.TemporaryDirectory(prefix="nutgraf-") as folder:
        Path(folder).chmod(0o755)
        with running_postgres(Path(folder) / "postgres") as server:
            yield server


@pytest.fixture
def database(postgres: Postgres) -> Iterator[str]:
    """The address of a database of Postgres; it has all tables or none, and no rows."""
    address = postgres.ready.pop() if postgres.ready else postgres.new_database()
    yield address
    postgres.empty(address)
    postgres.ready.append(address)


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    """A server of our own, where Redis is installed."""
    if lacking := lacks_redis():
        pytest.skip(lacking)
    with running_redis(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def redis_url(redis: Redis) -> str:
    """The address of a database of Redis with nothing in it."""
    return redis.new_url()
