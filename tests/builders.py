"""Articles, updates and messages for tests, made with one call each."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

NOW = 1_760_000_000
BOT = {"id": 1, "is_bot": True, "first_name": "Nutgraf", "username": "nutgraf_bot"}
ALICE = {"id": 501, "is_bot": False, "first_name": "Alice", "language_code": "en"}
MALLORY = {"id": 666, "is_bot": False, "first_name": "Mallory", "language_code": "en"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Readers"}

#: A short article of about 170 words with two speakers.
ARTICLE = """\
Ferry to Skerry Island gets a second boat

The ferry line to Skerry Island will run a second boat from June, ending twenty years in which \
a single broken engine could cut the island off, its owner said on Tuesday.

“People here have waited long enough for a crossing that they can count on,” said Ina Brandt, \
managing director of Skerry Lines.

The boat, built in 1998 for a river in the north, cost 2.3 million crowns and carries 40 cars. \
It will sail five times a day in summer and twice in winter, between the trips of the old ferry.

Islanders had asked for the second boat since a storm in 2019 stopped all traffic for nine days. \
The school closed, and the shop ran out of bread.

“We will believe it when we see it at the pier,” said Tomas Rehn, who has kept the shop for \
thirty years. “But it is good news, and I have told my daughter so.”

Skerry Lines expects 90,000 passengers a year, a third more than now. Fares stay as they are \
until the end of next year.
"""

TITLE = ARTICLE.partition("\n")[0]

_ids = count(1)
_URL = re.compile(r"https?://\S+")
_CALL = re.compile(r"^/\w+(@\w+)?|@\w+")


def page(text: str = ARTICLE) -> str:
    """A plain page round an article."""
    title, *paragraphs = text.split("\n\n")
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<html lang="en"><head><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def user_chat(user: dict[str, Any]) -> dict[str, Any]:
    """The private chat with a user."""
    return {"id": user["id"], "type": "private", "first_name": user["first_name"]}


def message(
    text: str = "", *, user: dict[str, Any] = ALICE, chat: dict[str, Any] | None = None,
    reply_to: dict[str, Any] | None = None, **more: Any,
) -> dict[str, Any]:  # fmt: skip
    """A message as the Bot API gives it, with the entities that Telegram would mark."""
    value: dict[str, Any] = {
        "message_id": next(_ids),
        "date": NOW,
        "chat": chat or user_chat(user),
        "from": user,
        **more,
    }
    if text:
        value["text"] = text
        value["entities"] = value.get("entities") or entities(text)
    if reply_to:
        value["reply_to_message"] = reply_to
    return value


def entities(text: str) -> list[dict[str, Any]]:
    """Links, commands and mentions in `text`, in UTF-16 units."""
    found = [("url", m) for m in _URL.finditer(text)]
    found += [
        ("mention" if m[0].startswith("@") else "bot_command", m) for m in _CALL.finditer(text)
    ]
    return [
        {"type": kind, "offset": _units(text[: m.start()]), "length": _units(m[0])}
        for kind, m in sorted(found, key=lambda item: item[1].start())
    ]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def update(kind: str = "message", **body: Any) -> dict[str, Any]:
    """An update round a message or a query."""
    return {"update_id": next(_ids), kind: body}


def press(data: str, on: dict[str, Any], *, user: dict[str, Any] = ALICE) -> dict[str, Any]:
    """A press of the button that sends `data`, under the message `on`."""
    return update("callback_query", id=str(next(_ids)), chat_instance="1", data=data,
                  message=on, **{"from": user})  # fmt: skip
