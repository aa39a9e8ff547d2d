"""Only for many processes: the queue, and what they share on Redis and Postgres.

While Redis is away (`redis_connection.AWAY`), a bot holds its jobs for two minutes and then says
that it is busy (`queue_client`), and workers wait (`queue_worker`); articles come from Postgres
(`cached_storage`), no instance waits for another's work (`redis_single_flight`), and at the start
a bot waits (`bot.backends`).
"""
