"""URL → Source → Article over a client that is passed in; the only part that uses the network.

Answers go through an HTTP cache (`cache`). It is in memory, so what people read is written to no
file, and it forgets an answer after two hours (`memory_storage`). The digest of a page is kept
elsewhere, for longer (bot.work.digest_service).
"""

from summarizer.fetch.client import PROJECT_URL, USER_AGENT, open_client
from summarizer.fetch.feed import FeedAnswer, ask_for_feed
from summarizer.fetch.link import read_link
from summarizer.fetch.page import fetch

__all__ = [
    "PROJECT_URL", "USER_AGENT", "FeedAnswer", "ask_for_feed", "fetch", "open_client", "read_link",
]  # fmt: skip
