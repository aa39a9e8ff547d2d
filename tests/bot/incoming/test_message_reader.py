"""message_reader: what a message asks for."""

from __future__ import annotations

from typing import Any

import pytest
import telegram

from bot.chat.request import FileRequest, Forwarded, LinkRequest, Request, TextRequest
from bot.errors import FileTooLarge, NothingToRead, NothingToReadHere
from bot.incoming.message_reader import (
    MAX_FILE_MB,
    MAX_LINKS,
    Asked,
    find_links_in_group,
    origin_of,
    read_in_group,
    read_private,
    read_story,
)
from summarizer.errors import MediaKind, UnsupportedMedia
from summarizer.options import MIN_WORDS, Length
from tests.builders import ALICE, BOT, GROUP, NOW, message

_BOT = telegram.User(**{name: BOT[name] for name in ("id", "is_bot", "first_name", "username")})
_URL = "https://example.org/ferry"
_SENT = {"date": NOW}


def read(text: str = "", **more: Any) -> telegram.Message:
    """Return a message as the library reads it."""
    found = telegram.Message.de_json(message(text, **more), None)
    assert found is not None
    return found


def _private(*parts: telegram.Message) -> Asked:
    replied = parts[0].reply_to_message
    return read_private(parts, (replied,) if replied else (), _BOT)


def private(text: str = "", **more: Any) -> tuple[Request, ...]:
    """Return what a private message asks for."""
    return _private(read(text, **more)).requests


def group(text: str = "", **more: Any) -> tuple[Request, ...] | None:
    """Return what a group's message asks the bot for."""
    said = read(text, chat=GROUP, **more)
    replied = (said.reply_to_message,) if said.reply_to_message else ()
    asked = read_in_group([said], replied, _BOT)
    return asked and asked.requests


def words(count: int) -> str:
    """Return a text of so many words."""
    return " ".join(["word"] * count)


def document(mime_type: str = "application/pdf", size: int = 9) -> dict[str, Any]:
    """Return a document as the Bot API gives it."""
    return {"file_id": "F", "file_unique_id": "f", "mime_type": mime_type, "file_size": size}


def test_fourteen_words_are_talk_and_fifteen_an_article_that_is_too_short() -> None:
    with pytest.raises(NothingToRead):
        private(words(14))
    assert private(words(15)) == (TextRequest(text=words(15)),)


def test_commands_and_mentions_are_no_words_of_an_article() -> None:
    assert group(f"@nutgraf_bot {words(14)}") is None
    assert group(f"@nutgraf_bot {words(15)}") == (TextRequest(text=words(15)),)


def test_all_links_of_a_message_are_requests() -> None:
    urls = [f"{_URL}/{n}" for n in range(MAX_LINKS + 2)]
    assert private(" ".join(urls)) == tuple(LinkRequest(url=url) for url in urls)


def test_links_come_in_the_order_of_the_text_each_once_and_with_a_scheme() -> None:
    text = "behind words and example.org/b and again example.org/b"
    marks = [
        {"type": "url", "offset": text.rindex("example"), "length": 13},
        {"type": "url", "offset": text.index("example"), "length": 13},
        {"type": "text_link", "offset": 0, "length": 6, "url": _URL},
    ]
    found = private(text, entities=marks)
    assert found == (LinkRequest(url=_URL), LinkRequest(url="https://example.org/b"))


def test_a_link_that_telegram_does_not_mark_is_found() -> None:
    found = read("http://wiki/ferry")
    found = telegram.Message.de_json({**found.to_dict(), "entities": []}, None)
    assert _private(found).requests == (LinkRequest(url="http://wiki/ferry"),)


def test_an_article_that_has_links_is_read_itself() -> None:
    assert private(f"{_URL} {words(MIN_WORDS - 1)}") == (LinkRequest(url=_URL),)
    text = f"{_URL} {words(MIN_WORDS)}"
    assert private(text) == (TextRequest(text=text),)


def test_a_link_beside_a_text_is_read_first_if_it_leads_to_as_much() -> None:
    text = f"{words(MIN_WORDS)}\nRead more: {_URL}"
    asked = _private(read(text))
    assert asked.requests == (LinkRequest(url=_URL),)
    assert asked.otherwise == (TextRequest(text=text),)
    assert asked.least_words == MIN_WORDS + 2


def test_a_link_below_a_file_is_read_if_the_file_cannot_be() -> None:
    marks = [{"type": "url", "offset": 0, "length": len(_URL)}]
    asked = _private(read(document=document(), caption=_URL, caption_entities=marks))
    assert isinstance(asked.requests[0], FileRequest)
    assert asked.otherwise == (LinkRequest(url=_URL),)


def test_a_digest_of_the_bot_is_no_text() -> None:
    origin = {"type": "user", "sender_user": BOT, **_SENT}
    assert private(f"{words(99)} {_URL}", forward_origin=origin) == (LinkRequest(url=_URL),)
    with pytest.raises(NothingToRead):
        private(words(99), forward_origin=origin)


def test_what_a_reply_answers_may_be_in_another_chat() -> None:
    elsewhere = {
        "origin": {"type": "hidden_user", "sender_user_name": "Ann", **_SENT},
        "link_preview_options": {"url": _URL},
    }
    assert private("/digest", external_reply=elsewhere) == (LinkRequest(url=_URL),)
    elsewhere = {**elsewhere, "document": document()}
    (found,) = private("/digest", external_reply=elsewhere)
    assert isinstance(found, FileRequest)


def test_a_text_of_several_messages_is_one() -> None:
    found = _private(read("/digest The first part."), read("And the second"))
    assert found.requests == (TextRequest(text="The first part.\n\nAnd the second"),)


def test_a_command_in_reply_asks_for_what_it_replies_to() -> None:
    assert private("/digest", reply_to=message(_URL)) == (LinkRequest(url=_URL),)
    with pytest.raises(NothingToRead):
        private("thanks", reply_to=message(_URL))


@pytest.mark.parametrize(
    ("shown", "kind"),
    [
        ({"document": document("image/png")}, MediaKind.IMAGE),
        ({"document": document("Video/mp4")}, MediaKind.VIDEO),
        ({"document": document("audio/ogg")}, MediaKind.AUDIO),
        ({"voice": {"file_id": "F", "file_unique_id": "f", "duration": 3}}, MediaKind.VOICE),
        (
            {"photo": [{"file_id": "F", "file_unique_id": "f", "width": 9, "height": 9}]},
            MediaKind.PHOTO,
        ),
        (
            {"video_note": {"file_id": "F", "file_unique_id": "f", "length": 9, "duration": 3}},
            MediaKind.VIDEO,
        ),
    ],
)
def test_what_is_no_text_is_named(shown: dict[str, Any], kind: MediaKind) -> None:
    with pytest.raises(UnsupportedMedia) as refused:
        private(**shown)
    assert refused.value.params["kind"] == kind


def test_a_picture_with_a_link_below_it_is_a_link() -> None:
    photo = [{"file_id": "F", "file_unique_id": "f", "width": 9, "height": 9}]
    marks = [{"type": "url", "offset": 0, "length": len(_URL)}]
    assert private(photo=photo, caption=_URL, caption_entities=marks) == (LinkRequest(url=_URL),)


def test_a_picture_with_a_few_words_below_it_is_no_text() -> None:
    photo = [{"file_id": "F", "file_unique_id": "f", "width": 9, "height": 9}]
    with pytest.raises(UnsupportedMedia):
        private(photo=photo, caption="The ferry")


def test_a_file_is_asked_for_up_to_what_telegram_hands_out() -> None:
    most = MAX_FILE_MB * 1024 * 1024
    (found,) = private(document=document("Application/PDF", most))
    assert isinstance(found, FileRequest)
    assert (found.file_id, found.media_type) == ("F", "application/pdf")
    with pytest.raises(FileTooLarge) as refused:
        private(document=document(size=most + 1))
    assert refused.value.params["limit_mb"] == 20


@pytest.mark.parametrize(
    ("origin", "name", "url"),
    [
        ({"type": "hidden_user", "sender_user_name": "Ann"}, "Ann", None),
        ({"type": "user", "sender_user": {**ALICE, "last_name": "Lee"}}, "Alice Lee", None),
        ({"type": "chat", "sender_chat": GROUP}, "Readers", None),
        (
            {"type": "channel", "message_id": 7, "chat": {
                "id": -1009, "type": "channel", "title": "Ferries", "username": "ferries"}},
            "Ferries", "https://t.me/ferries/7",
        ),
        (
            {"type": "channel", "message_id": 7, "chat": {
                "id": -1009, "type": "channel", "title": "Ferries"}},
            "Ferries", None,
        ),
    ],
)  # fmt: skip
def test_a_forwarded_text_says_where_it_was_first(
    origin: dict[str, Any], name: str, url: str | None
) -> None:
    (found,) = private(words(99), forward_origin={**origin, **_SENT})
    assert isinstance(found, TextRequest)
    assert isinstance(found.forwarded, Forwarded)
    assert (found.forwarded.name, found.forwarded.url) == (name, url)


def test_a_group_is_answered_only_when_it_asks() -> None:
    assert group(_URL) is None
    assert group(f"@Nutgraf_Bot {_URL}") == (LinkRequest(url=_URL),)
    assert group(f"@somebody {_URL}") is None


def test_a_mention_of_a_bot_without_a_name_counts() -> None:
    marks = [
        {"type": "text_mention", "offset": 0, "length": 3, "user": BOT},
        {"type": "url", "offset": 4, "length": len(_URL)},
    ]
    assert group(f"bot {_URL}", entities=marks) == (LinkRequest(url=_URL),)
    other = [{**marks[0], "user": ALICE}, marks[1]]
    assert group(f"bot {_URL}", entities=other) is None


def test_a_mention_in_reply_asks_for_what_it_replies_to() -> None:
    assert group("@nutgraf_bot", reply_to=message(_URL, chat=GROUP)) == (LinkRequest(url=_URL),)


def test_a_mention_with_nothing_to_read_is_told() -> None:
    with pytest.raises(NothingToReadHere):
        group("@nutgraf_bot")
    digest = message(_URL, chat=GROUP, user=BOT)
    with pytest.raises(NothingToReadHere):
        group("@nutgraf_bot", reply_to=digest)
    assert group("@nutgraf_bot hello") is None


def test_what_replies_to_the_bot_is_read_unless_it_is_talk() -> None:
    digest = message("Ferry", chat=GROUP, user=BOT)
    assert group(words(MIN_WORDS - 1), reply_to=digest) is None
    assert group(words(MIN_WORDS), reply_to=digest) is not None
    assert group(_URL, reply_to=digest) == (LinkRequest(url=_URL),)
    assert group(document=document(), reply_to=digest) is not None
    assert group(document=document("image/png"), reply_to=digest) is None
    assert group(_URL, reply_to=message("Ferry", chat=GROUP)) is None


@pytest.mark.parametrize("call", ["/digest", "/digest@nutgraf_bot"])
def test_a_caption_may_begin_with_the_command(call: str) -> None:
    marks = [{"type": "bot_command", "offset": 0, "length": len(call)}]
    assert group(document=document(), caption=call, caption_entities=marks) is not None


def test_a_caption_with_another_command_is_not_for_the_bot() -> None:
    marks = [{"type": "bot_command", "offset": 0, "length": 5}]
    assert group(document=document(), caption="/save", caption_entities=marks) is None


def test_links_that_nobody_asked_about_are_those_that_telegram_marks() -> None:
    assert find_links_in_group(read("no link", chat=GROUP)) is None
    found = find_links_in_group(read(" ".join(f"{_URL}/{n}" for n in range(5)), chat=GROUP))
    assert found is not None
    assert found.requests == tuple(LinkRequest(url=f"{_URL}/{n}") for n in range(5))


def test_the_answer_goes_where_the_question_came_from() -> None:
    origin = origin_of(read(_URL, chat=GROUP, message_thread_id=9, is_topic_message=True))
    assert (origin.chat_id, origin.thread_id, origin.asker_id) == (GROUP["id"], 9, ALICE["id"])
    assert (origin.language_code, origin.is_chat) == ("en", False)
    assert origin_of(read(_URL, chat=GROUP, message_thread_id=9)).thread_id is None


def test_only_a_command_in_private_is_not_replied_to() -> None:
    assert origin_of(read("/digest")).message_id is None
    assert origin_of(read(_URL)).message_id is not None
    assert origin_of(read("/digest", chat=GROUP)).message_id is not None
    assert origin_of(read("see /digest")).message_id is not None


def test_a_chat_may_ask_itself() -> None:
    channel = {"id": -1009, "type": "channel", "title": "Ferries", "username": "ferries"}
    origin = origin_of(read(_URL, chat=channel, sender_chat=channel))
    assert (origin.asker_id, origin.is_chat, origin.chat_link) == (
        -1009, True, "https://t.me/ferries",
    )  # fmt: skip
    writer = origin_of(read(_URL, chat=GROUP, sender_chat=channel))
    assert (writer.asker_id, writer.is_chat) == (-1009, False)


def story(text: str, **more: Any) -> tuple[Asked, ...]:
    """Return what /story asks for: in the message, and in the one that it replies to."""
    said = read(text, **more)
    return read_story([said], (said.reply_to_message,) if said.reply_to_message else (), _BOT)


def test_a_story_is_made_of_the_links_of_a_message_and_of_what_it_replies_to() -> None:
    links = [f"{_URL}/{n}" for n in range(3)]
    own = Asked(requests=tuple(LinkRequest(url=one) for one in links[:2]))
    assert story(f"/story {links[0]} {links[1]}") == (own,)
    to = message(f"{links[2]} {links[0]}")
    replied = Asked(requests=(LinkRequest(url=links[2]), LinkRequest(url=links[0])), replied=True)
    both = story(f"/story@nutgraf_bot {links[0]}\n{links[1]}", reply_to_message=to)
    assert both == (own, replied)
    assert story("/story", reply_to_message=to) == (replied,)


def test_a_story_of_nothing_is_empty() -> None:
    assert story("/story") == ()
    assert story("/story", reply_to_message=message("Well done.")) == ()


def test_a_story_may_name_its_length() -> None:
    (asked,) = story(f"/story long\n{_URL}")
    assert asked.length is Length.LONG
