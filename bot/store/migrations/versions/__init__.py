"""One file for each version of the database; alembic runs them in the order of their numbers."""
