"""Files of SQLite with all tables and no rows: copied, since migrations take longer than tests."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from sqlalchemy import create_engine

from bot.store.migrations import migrate


def ready_database(file: Path) -> str:
    """Write a database that is up to date and empty; return its address for SQLAlchemy."""
    file.write_bytes(_migrated())
    return f"sqlite+aiosqlite:///{file}"


def prepare_folder(folder: Path, name: str = "nutgraf.db") -> None:
    """Put a ready database where a bot with its data in `folder` makes one otherwise."""
    if not (file := folder / name).exists():
        ready_database(file)


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.db"
        engine = create_engine(f"sqlite:///{file}")
        with engine.begin() as connection:
            migrate(connection)
        engine.dispose()
        return file.read_bytes()
