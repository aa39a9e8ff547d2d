"""A list of one feed, as a file."""

from __future__ import annotations

from typing import Any

from tests.builders import message

OPML = b'<opml><body><outline text="A &amp; B" xmlUrl="http://site.example/feed"/></body></opml>'


def opml(name: str = "feeds.opml", **more: Any) -> dict[str, Any]:
    file = {"file_id": "F1", "file_unique_id": "F1", "file_name": name}
    return message(document=file, **more)
