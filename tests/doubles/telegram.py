"""A transport that records the bot's calls and answers them as Telegram would."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from telegram.request import BaseRequest

from bot.bot_api.answers import Unconfirmed
from tests.builders import BOT, NOW

if TYPE_CHECKING:
    from telegram.request import RequestData


@dataclass
class Call:
    """One call of the Bot API."""

    method: str
    params: dict[str, Any]
    #: The id of the message that the call sent, if it sent one.
    message_id: int | None = None


@dataclass
class RecordingTelegram(BaseRequest):
    """Records every call. `refusals`: (status, description) of the next refusals, by method."""

    calls: list[Call] = field(default_factory=list)
    admins: set[int] = field(default_factory=set)
    refusals: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    #: What getChat answers for a chat, besides the bare minimum.
    chats: dict[int, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    #: The bytes that the next downloads return in place of the file, in order.
    wrong_files: list[bytes] = field(default_factory=list)
    #: How many answers to a method are lost, by method; what the calls ask for is done.
    lost: dict[str, int] = field(default_factory=dict)
    #: Whether the messages that the bot replies to are gone.
    gone: bool = False
    _ids: count[int] = field(default_factory=lambda: count(1000))

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, **_: Any
    ) -> tuple[int, bytes]:
        name = url.rpartition("/")[2]
        if "/file/" in url:
            return 200, self.wrong_files.pop(0) if self.wrong_files else self.files[name]
        call = Call(name, dict(request_data.parameters) if request_data else {})
        self.calls.append(call)
        if refusals := self.refusals.get(name):
            status, description = refusals.pop(0)
            answer = {"ok": False, "error_code": status, "description": description}
            return status, json.dumps(answer).encode()
        result = self._result(call)
        if self.lost.get(name):
            self.lost[name] -= 1
            raise Unconfirmed("lost")
        return 200, json.dumps({"ok": True, "result": result}).encode()

    def said(self, method: str = "sendMessage") -> list[dict[str, Any]]:
        """Return the parameters of every call of `method`, in order."""
        return [call.params for call in self.calls if call.method == method]

    def messages(self) -> list[dict[str, Any]]:
        """Return the messages that the bot sent, as an update would show them."""
        return [self._message(call) for call in self.calls if call.message_id]

    def _result(self, call: Call) -> Any:
        if call.method == "getMe":
            return BOT
        if call.method == "sendDocument":
            chat = {"id": call.params["chat_id"], "type": "private"}
            return {"message_id": next(self._ids), "date": NOW, "chat": chat}
        if call.method == "sendMessage":
            call.message_id = next(self._ids)
            return self._message(call)
        if call.method == "editMessageText" and "inline_message_id" in call.params:
            return True
        if call.method == "editMessageText":
            return self._message(call) | {"message_id": call.params["message_id"]}
        if call.method == "getChat":
            chat_id = call.params["chat_id"]
            return _CHAT | {"id": chat_id} | self.chats.get(chat_id, {})
        if call.method == "getChatMember":
            user = call.params["user_id"]
            status = "administrator" if user in self.admins else "member"
            member = {"status": status, "user": {"id": user, "is_bot": False, "first_name": "X"}}
            return member | (_RIGHTS if user in self.admins else {})
        if call.method == "answerGuestQuery":
            return {"inline_message_id": "BAAA"}
        if call.method == "getFile":
            file_id = call.params["file_id"]
            return {
                "file_id": file_id, "file_unique_id": file_id, "file_path": file_id,
                "file_size": len(self.files[file_id]),
            }  # fmt: skip
        return True

    def _message(self, call: Call) -> dict[str, Any]:
        chat_id = call.params["chat_id"]
        kind = "private" if chat_id > 0 else "supergroup"
        value = {
            "message_id": call.message_id or 0,
            "date": NOW,
            "chat": {"id": chat_id, "type": kind},
            "from": BOT,
            "text": call.params["text"],
        }
        if markup := call.params.get("reply_markup"):
            value["reply_markup"] = markup
        if (replied := call.params.get("reply_parameters")) and not self.gone:
            value["reply_to_message"] = {
                "message_id": replied["message_id"], "date": NOW, "chat": value["chat"],
            }  # fmt: skip
        return value


_CHAT = {
    "type": "channel",
    "title": "Channel",
    "accent_color_id": 0,
    "max_reaction_count": 3,
    "accepted_gift_types": dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
         "gifts_from_channels"),
        False,
    ),
}  # fmt: skip

_RIGHTS = dict.fromkeys(
    (
        "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
        "can_manage_video_chats", "can_restrict_members", "can_promote_members",
        "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
        "can_delete_stories",
    ),
    True,
)  # fmt: skip
