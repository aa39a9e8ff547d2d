"""Loads the engine and its models; from then on a worker process is started by a fork alone.

`python -m bot` lets each worker load them by itself, which takes seconds.
"""

from bot.work.jobs import _load

_load()
