"""Only for many processes: the queue, and what they share on Redis and Postgres.

What each part does while Redis is away (`redis_connection.AWAY`):

queue_client         a bot holds its jobs for two minutes, and then says that it is busy
queue_worker         workers wait; each try of a job counts as the first
dead_letters         a job that would be set aside is lost
cached_storage       articles come from Postgres
redis_single_flight  no instance waits for another's work
shared_send_rate     each instance keeps to Telegram's limits by itself
request_limits       (in `operating`) every request is admitted
bot.backends         a bot that starts waits
"""
