"""What is kept, in a database: SQLite or Postgres, through SQLAlchemy."""
