"""One file for each version of the database; alembic reads them by their numbers."""
