"""URL → Source → Article over a client it is given; the only part that touches the network.

There is no HTTP cache, on purpose. A page is asked for again only when somebody sends its link an
hour after the last time (bot.digest_service keeps what was made of it until then), and a store of
pages by address would keep what people read in the open, out of the reach of /forget.
"""

from summarizer.fetch.client import PROJECT_URL, USER_AGENT, open_client
from summarizer.fetch.link import read_link
from summarizer.fetch.page import fetch

__all__ = ["PROJECT_URL", "USER_AGENT", "fetch", "open_client", "read_link"]
