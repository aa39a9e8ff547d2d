"""Strategies: JSON of all kinds, and updates in which something is not as it should be."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from itertools import count
from typing import Any

from hypothesis import strategies as st

from tests.builders import ALICE, BOT, GROUP, NOW, message, press, update, user_chat

#: Any sign there is, halves of pairs among them; without full stops nothing is a host's name.
SIGNS = st.characters(exclude_categories=(), exclude_characters=".")

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 3), st.floats(), st.text(SIGNS, max_size=12),
    st.sampled_from([10**18, -(10**18), 10**30, 2**31, 2**63, -(2**63), NOW, 1e308, 253402300799,
                     "", "private", "supergroup", "bot_command", "/start", "text_link", "\0"]),
)  # fmt: skip
JSON = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(SIGNS, max_size=8), inner, max_size=4)
    ),
    max_leaves=8,
)

_CHANNEL = {"id": -1003, "type": "channel", "title": "Morning links", "username": "morning"}
_MEMBER = {"user": BOT, "status": "member"}

#: One of each kind that the bot works, with all that it reads.
UPDATES: list[dict[str, Any]] = [
    update(**message("/help")),
    update(**message("/digest", chat=GROUP, reply_to=message("a few words", chat=GROUP))),
    update(**message("a few words", chat=GROUP, sender_chat=_CHANNEL, via_bot=BOT,
                     message_thread_id=7, is_topic_message=True, media_group_id="5")),
    update(**message(caption="/digest", photo=[], caption_entities=[
        {"type": "bot_command", "offset": 0, "length": 7}])),
    update(**message(document={"file_id": "f", "file_unique_id": "u", "file_size": 5,
                               "file_name": "a.txt", "mime_type": "image/png"})),
    *(
        update(**message("a few words", forward_origin={"date": NOW, **origin}))
        for origin in (
            {"type": "channel", "chat": _CHANNEL, "message_id": 4},
            {"type": "chat", "sender_chat": GROUP},
            {"type": "user", "sender_user": ALICE},
            {"type": "hidden_user", "sender_user_name": "Bob"},
        )
    ),
    update(**message(chat=GROUP, migrate_to_chat_id=-1009)),
    update(**message(chat=GROUP, new_chat_members=[BOT])),
    update("channel_post", **message("a few words", chat=_CHANNEL, sender_chat=_CHANNEL)),
    update("guest_message", **message("@nutgraf_bot hello", chat=GROUP, guest_query_id="5")),
    press("d1:AAAAAAAAAAAA:n", message("x", chat=GROUP, user=BOT)),
    press("s1:length:long", {"message_id": 7, "date": 0, "chat": user_chat(ALICE)}),
    update("inline_query", id="1", query="a few words", offset="", **{"from": ALICE}),
    update("my_chat_member", chat=GROUP, date=NOW, **{"from": ALICE},
           old_chat_member={**_MEMBER, "status": "left"}, new_chat_member=_MEMBER),
]  # fmt: skip


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of all that is in a value of JSON."""
    below: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        below = list(value.items())
    elif isinstance(value, list):
        below = list(enumerate(value))
    return [place for key, one in below for place in [(*path, key), *_places(one, (*path, key))]]


#: What has come before is let go.
_numbers = count(10**9)

#: What may stand where something else should.
_OTHERS = [None, True, -1, 10**18, 10**30, 1.5, "\ud800", [7], {"id": 7}]


def each_odd(good: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """An update once for each of its places and each thing that may stand there instead."""
    for *way, last in _places(good):
        for other in (_OTHERS, *_OTHERS):
            odd = {**copy.deepcopy(good), "update_id": next(_numbers)}
            at = odd
            for key in way:
                at = at[key]
            if other is _OTHERS:
                del at[last]
            else:
                at[last] = other
            yield odd


@st.composite
def odd_updates(draw: st.DrawFn) -> dict[str, Any]:
    """An update of which one to three places hold something else, or are gone."""
    odd = copy.deepcopy(draw(st.sampled_from(UPDATES)))
    odd["update_id"] = draw(st.integers(0, 2**52))
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from([("update_id",), *_places(odd)]))
        at = odd
        for key in way:
            at = at[key]
        if isinstance(at, dict) and draw(st.booleans()):
            at.pop(last, None)
        else:
            at[last] = draw(JSON)
    return odd


def _deep(levels: int, number: int) -> str:
    return f'{{"update_id": {number}, "message": {"[" * levels}{"]" * levels}}}'


#: What may come in the place of one update.
BODIES = st.one_of(
    odd_updates().map(json.dumps),
    JSON.map(json.dumps),
    st.builds(_deep, st.sampled_from([10, 63, 500, 980, 5000]), st.integers(0, 9)),
)

#: What may come in the place of a body: all that, cut off or with bytes amid it, and any bytes.
BYTES = st.one_of(
    st.binary(max_size=60),
    BODIES.map(str.encode),
    st.tuples(BODIES, st.integers(0, 300)).map(lambda both: both[0].encode()[: both[1]]),
    st.tuples(BODIES, st.binary(min_size=1, max_size=4), st.integers(0, 300)).map(
        lambda parts: parts[0].encode()[: parts[2]] + parts[1] + parts[0].encode()[parts[2] :]
    ),
)
