"""SQLite's file: keeps it private to its owner, checks it for damage, erases deleted rows from it.

SQLite overwrites deleted rows in the file (`secure_delete`; with its value FAST, which saves some
writes, one deleted text in 150 could still be read). But SQLite writes each change to a second
file first, FILE-wal. The new and the old content of a row stay there until that file is truncated,
which `shorten` does.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from sqlalchemy.exc import DBAPIError

from bot.store.storage import DatabaseBroken

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection

_log = structlog.get_logger()

#: Seconds between two checks whether FILE-wal holds anything.
_LOOK_S = 1.0

#: Seconds to wait for other connections to finish before FILE-wal is truncated. Connections that
#: want to write must wait for that time, too.
_PATIENCE_S = 0.05

#: The `user_version` of a file that holds no deleted rows. SQLite leaves this number to programs.
#: Earlier versions of this program did not overwrite deleted rows; their files have a smaller one.
_CLEAN = 1

#: Advice to the operator when the database is damaged.
WHAT_TO_DO = "Restore a backup, or save what can be read: deploy/README.md says how."

_FOR_THE_OWNER = 0o600


def file_of(url: URL) -> Path | None:
    """Return the file of an SQLite address; None for other databases, and without a plain path."""
    if url.get_backend_name() != "sqlite" or not url.database or "uri" in url.query:
        return None
    return Path(url.database)


def make_folder(folder: Path) -> None:
    """Make the folder for the database, private to its owner. Raises `OSError`.

    An existing folder is made private only if all files in it are databases of this program.
    """
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True)
    elif all(one.name.startswith(("nutgraf.db", "local.db")) for one in folder.iterdir()):
        _close_to_others(folder, 0o700)


def make_private(file: Path) -> None:
    """Make the database private to its owner; create an empty file if there is none."""
    # otherwise SQLite would put its temporary files into a folder that all users share
    os.environ.setdefault("SQLITE_TMPDIR", str(file.parent))
    with suppress(OSError):  # it exists, or it cannot be made, about which SQLite complains later
        os.close(os.open(file, os.O_CREAT | os.O_EXCL, _FOR_THE_OWNER))
    for end in ("", "-wal", "-shm", "-journal"):
        if (part := Path(f"{file}{end}")).exists():
            _close_to_others(part, _FOR_THE_OWNER)


def _close_to_others(path: Path, mode: int) -> None:
    if path.stat().st_mode & 0o077:
        with suppress(PermissionError):  # it belongs to another user, who decides on its mode
            path.chmod(mode)


def check(connection: Connection) -> None:
    """Check the whole file for damage; 280 MB take 0.5 s. Raises `DatabaseBroken`."""
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if found != "ok":  # SQLite's words name pages and tables, but no contents
        raise DatabaseBroken(f"damaged ({' '.join(found.split())}). {WHAT_TO_DO}")


def is_damage(problem: Exception) -> bool:
    """Tell whether SQLite has reported that the file is damaged."""
    code = isinstance(problem, DBAPIError) and getattr(problem.orig, "sqlite_errorcode", None)
    # the lowest byte is the error; the bytes above it give details
    return code is not None and code & 0xFF == sqlite3.SQLITE_CORRUPT


async def clean(file: Path) -> None:
    """Rewrite the file if earlier versions may have left deleted rows in it (see `_CLEAN`)."""
    await asyncio.to_thread(_clean, file)


def _clean(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        if db.execute("PRAGMA user_version").fetchone()[0] >= _CLEAN:
            return
        try:
            db.execute("VACUUM")
            db.execute(f"PRAGMA user_version={_CLEAN}")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.DatabaseError as problem:  # perhaps the disk is full: try at the next start
            _log.warning("database.not_cleaned", error=str(problem))


async def keep_short(file: Path) -> None:
    """Call `shorten` every `_LOOK_S` seconds."""
    while True:
        await asyncio.sleep(_LOOK_S)
        await shorten(file)


async def shorten(file: Path) -> None:
    """Move the changes in FILE-wal to the database file, and truncate FILE-wal to nothing.

    Do nothing if other connections do not finish within `_PATIENCE_S`: the next call will do it.
    """
    await asyncio.to_thread(_shorten, file)


def _shorten(file: Path) -> None:
    second = Path(f"{file}-wal")
    if not second.exists() or not second.stat().st_size:
        return
    # errors are ignored here: the next operation on the database reports them
    with (
        suppress(sqlite3.DatabaseError),
        closing(sqlite3.connect(file, timeout=_PATIENCE_S)) as db,
    ):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
