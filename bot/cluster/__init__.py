"""Only for many processes: the queue, and what they share on Redis and Postgres."""
