"""Only for many processes: the queue, and what they share on Redis and Postgres.

What each part does while Redis is away stands in `redis_away`.
"""
