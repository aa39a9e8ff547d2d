"""The versions of the database: brings a database up to the version that this program knows.

For a new version, add a file to `versions/` and set `NEWEST`. A test,
`tests/bot/store/test_migrations.py`, checks that the files together make the tables of
`bot/store/sql/tables.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import inspect, text

from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from sqlalchemy import Connection

_log = structlog.get_logger()

#: The number of the newest file in `versions/`.
NEWEST = "0010"

#: The number of Postgres' lock on a migration; nothing else in the database may use it.
_LOCK = 7_245_910_118


def migrate(connection: Connection) -> None:
    """Bring the database up to `NEWEST` within the transaction of `connection`.

    When several programs start at once, one migrates and the others wait. A database that is one
    version ahead is accepted, since a version only adds tables and columns: while operators roll
    out a new program, the old one may start again. Raises `DatabaseAway` when the database is
    further ahead.
    """
    if _version(connection) == NEWEST:  # the usual case, without alembic's import of 0.15 s
        return
    if connection.dialect.name == "sqlite":
        # the driver does not begin a transaction before CREATE TABLE
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    elif connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    before = _version(connection)  # again: another program may have migrated by now
    if before == NEWEST:
        return
    if before and int(before) == int(NEWEST) + 1:
        _log.warning("database.newer", version=before, known=NEWEST)
        return
    if before and before > NEWEST:
        raise DatabaseAway(
            f"it was last used by a newer Nutgraf: it has version {before}, and this one knows "
            f"versions up to {NEWEST}"
        )
    _upgrade(connection)
    _log.info("database.migrated", before=before, now=NEWEST)


def _version(connection: Connection) -> str | None:
    """Return the database's version; None if it has no version yet, though it may have tables."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, NEWEST)
