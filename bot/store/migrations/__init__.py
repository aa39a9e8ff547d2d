"""The database's versions: which it has, and how it becomes the one that this program knows.

A new version is a file in `versions/` and its number here; `tests/bot/test_migrations.py` compares
what the files make with the tables of `bot/store/database.py`.
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

#: The newest file in `versions/`.
NEWEST = "0004"

#: Postgres' lock on a migration at work: any number that nothing else in the database uses.
_LOCK = 7_245_910_118


def migrate(connection: Connection) -> None:
    """Bring the database up to `NEWEST` within the transaction of `connection`.

    Of several programs that start at once one does it and the others wait. One version ahead is
    no matter: a version only adds, and while a new program is rolled out the old one starts too.
    Raises `DatabaseAway` when a still newer program has been at the database.
    """
    if _version(connection) == NEWEST:  # nearly always; alembic takes 0.15 s to import
        return
    if connection.dialect.name == "sqlite":
        # the driver itself begins no transaction before CREATE TABLE
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    elif connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    before = _version(connection)  # another program may have been faster
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
    """Return the database's version; None before the first one, whether it has tables or not."""
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
