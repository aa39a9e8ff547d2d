"""SQLite's file: for its owner alone, whole, and without what was deleted.

What is deleted is overwritten (`secure_delete`; with FAST, which spares some writes, one deleted
text in 150 could still be read). But a change is written to a second file first, FILE-wal, and
stays there, as does the row's old content, until that file is truncated: `shorten` does that.
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

#: Seconds between looks whether there is something in the second file.
_LOOK_S = 1.0

#: Seconds for others to be done with the file before it is cut short; those who want to write
#: wait meanwhile.
_PATIENCE_S = 0.05

#: The file's `user_version`, a number that SQLite leaves to programs. Earlier versions of this one
#: did not overwrite what they deleted; this number says that the file was rewritten since.
_CLEAN = 1

#: For the operator.
WHAT_TO_DO = "Restore a backup, or save what can be read: deploy/README.md says how."

_FOR_THE_OWNER = 0o600


def file_of(url: URL) -> Path | None:
    """Return SQLite's file at an address; None when it is another kind of database, or a URI."""
    if url.get_backend_name() != "sqlite" or not url.database or "uri" in url.query:
        return None
    return Path(url.database)


def make_folder(folder: Path) -> None:
    """Make the folder for the database, and close it to others. Raises `OSError`.

    One that holds anything beside databases of ours is left as it is: it is not ours to close.
    """
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True)
    elif all(one.name.startswith(("nutgraf.db", "local.db")) for one in folder.iterdir()):
        _close_to_others(folder, 0o700)


def make_private(file: Path) -> None:
    """Close the database to others; one that is not there yet is made, as SQLite would."""
    # for what does not fit into memory SQLite would take a folder that all share
    os.environ.setdefault("SQLITE_TMPDIR", str(file.parent))
    with suppress(OSError):  # it is there; or it cannot be made, which SQLite has words for
        os.close(os.open(file, os.O_CREAT | os.O_EXCL, _FOR_THE_OWNER))
    for end in ("", "-wal", "-shm", "-journal"):
        if (part := Path(f"{file}{end}")).exists():
            _close_to_others(part, _FOR_THE_OWNER)


def _close_to_others(path: Path, mode: int) -> None:
    if path.stat().st_mode & 0o077:
        with suppress(PermissionError):  # it belongs to somebody else, whose choice it is
            path.chmod(mode)


def check(connection: Connection) -> None:
    """Look for damage in the whole file; 280 MB take 0.5 s. Raises `DatabaseBroken`."""
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if found != "ok":  # which names pages and tables, not what is in them
        raise DatabaseBroken(f"damaged ({' '.join(found.split())}). {WHAT_TO_DO}")


def is_damage(problem: Exception) -> bool:
    """Tell whether SQLite has met a page that holds what it never wrote."""
    code = isinstance(problem, DBAPIError) and getattr(problem.orig, "sqlite_errorcode", None)
    # what stands above the lowest byte says more closely where
    return code is not None and code & 0xFF == sqlite3.SQLITE_CORRUPT


async def clean(file: Path) -> None:
    """Rewrite, once, a file in which an earlier version of the program has deleted rows."""
    await asyncio.to_thread(_clean, file)


def _clean(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        if db.execute("PRAGMA user_version").fetchone()[0] >= _CLEAN:
            return
        try:
            db.execute("VACUUM")
            db.execute(f"PRAGMA user_version={_CLEAN}")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.DatabaseError as problem:  # no room for a copy: at the next start, then
            _log.warning("database.not_cleaned", error=str(problem))


async def keep_short(file: Path) -> None:
    """Cut the second file short within a second or so of every change."""
    while True:
        await asyncio.sleep(_LOOK_S)
        await shorten(file)


async def shorten(file: Path) -> None:
    """Move what is in the second file to the first, and cut the second to nothing.

    Where somebody else is at it, nothing is done: the next time will do.
    """
    await asyncio.to_thread(_shorten, file)


def _shorten(file: Path) -> None:
    second = Path(f"{file}-wal")
    if not second.exists() or not second.stat().st_size:
        return
    # what is the matter with it, those will say who want something of it
    with (
        suppress(sqlite3.DatabaseError),
        closing(sqlite3.connect(file, timeout=_PATIENCE_S)) as db,
    ):
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
