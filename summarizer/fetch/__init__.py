"""URL → Source → Article over a client it is given; the only part that touches the network.

Between the visits and the network lies an HTTP cache (`cache`), by the rules and in memory: what
people read is in no file, and gone after two hours (`kept`). What was made of a page is kept
elsewhere, for longer (bot.work.digest_service).
"""

from summarizer.fetch.client import PROJECT_URL, USER_AGENT, open_client
from summarizer.fetch.link import read_link
from summarizer.fetch.page import fetch

__all__ = ["PROJECT_URL", "USER_AGENT", "fetch", "open_client", "read_link"]
