"""What chats remember: Postgres keeps the lines and the words out of the rows themselves."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Set for how long rows Postgres moves their largest values into a table beside.

    A search visits the row of each digest that it finds, up to 10,000 of them. With what is left
    in a row, some 200 bytes, there are 60 rows on a page instead of 4. Rows that are there stay as
    they are. The version before goes on working, since it does not see where values lie.
    """
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE memory SET (toast_tuple_target = 256)")
