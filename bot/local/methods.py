"""Those methods of the Bot API that make sense in a single private chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.formatting.richtext import utf16_units
from bot.local.checks import (
    MAX_CAPTION_UNITS,
    MAX_TEXT_UNITS,
    MAX_TOAST_UNITS,
    Refusal,
    check_keyboard,
    check_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.local.chat import Chat, Upload
    from bot.local.entities import JsonObject
    from bot.local.inbox import Inbox

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
#: The scopes of commands in a private chat, the narrowest first (Bot API, BotCommandScope).
_SCOPES = ("chat", "all_private_chats", "default")
#: The fields of a message that an edit of its text replaces.
_CONTENT = ("text", "entities", "reply_markup")


class BotMethods:
    """The bot's side of the chat. Each method returns the `result` of the Bot API's method."""

    def __init__(self, chat: Chat, inbox: Inbox) -> None:
        self._chat = chat
        self._inbox = inbox
        self._commands: dict[tuple[str, str], list[JsonObject]] = {}
        #: Presses that wait for an answer, by query id: the message's id and the button's data.
        self._presses: dict[str, tuple[int, str]] = {}
        self._by_name: dict[str, Callable[[JsonObject], object]] = {
            "getme": self._get_me,
            "getchat": self._get_chat,
            "getchatmember": self._get_chat_member,
            "deletewebhook": self._delete_webhook,
            "setmycommands": self._set_my_commands,
            "setmessagereaction": self._set_message_reaction,
            "sendmessage": self._send_message,
            "sendchataction": self._send_chat_action,
            "editmessagetext": self._edit_message_text,
            "editmessagereplymarkup": self._edit_message_reply_markup,
            "deletemessage": self._delete_message,
            "answercallbackquery": self._answer_callback_query,
            "getfile": self._get_file,
        }

    async def call(self, method: str, params: JsonObject, files: Mapping[str, Upload]) -> object:
        """Return the result of a request. Raises `Refusal` where the Bot API would refuse it."""
        name = method.lower()
        if name == "getupdates":
            return await self._get_updates(params)
        if name == "senddocument":
            return self._send_document(params, files)
        if answer := self._by_name.get(name):
            return answer(params)
        raise Refusal(f"the local chat does not know the method {method}")

    def await_answer(self, query_id: str, message_id: int, data: str) -> None:
        """Note that a button was pressed; `answerCallbackQuery` may then answer the query."""
        self._presses[query_id] = (message_id, data)

    def restore(self, message_id: int, date: int, params: JsonObject) -> None:
        """Put a message of an earlier run in its place, if the chat lacks it and has room."""
        content = _text(params) | _keyboard(params)
        self._chat.put_back(message_id, date, content)

    def shown_commands(self) -> dict[str, list[JsonObject]]:
        """Return the commands that Telegram would offer to people with an app in each language.

        Those under "" are for all other languages.
        """
        languages = {language for _, language in self._commands}
        return {language: self._commands_in(language) for language in languages}

    def _commands_in(self, language: str) -> list[JsonObject]:
        for kind in _SCOPES:
            for tongue in (language, ""):
                if commands := self._commands.get((kind, tongue)):
                    return commands
        return []

    async def _get_updates(self, params: JsonObject) -> list[JsonObject]:
        self._inbox.allow(params.get("allowed_updates"))
        return await self._inbox.read(
            offset=int(params.get("offset", 0)),
            limit=int(params.get("limit", 100)),
            timeout_s=float(params.get("timeout", 0)),
        )

    def _get_me(self, _: JsonObject) -> JsonObject:
        abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
        return self._chat.bot | dict.fromkeys(abilities, False)

    def _get_chat(self, params: JsonObject) -> JsonObject:
        self._check_chat(params)
        return self._chat.about() | {"accent_color_id": 0, "max_reaction_count": 11}

    def _get_chat_member(self, params: JsonObject) -> JsonObject:
        self._check_chat(params)
        for user in (self._chat.bot, self._chat.person):
            if str(user["id"]) == str(params.get("user_id")):
                return {"user": dict(user), "status": "member"}
        raise Refusal("user not found")

    def _delete_webhook(self, params: JsonObject) -> bool:
        if params.get("drop_pending_updates"):
            self._inbox.clear()
        return True

    def _set_my_commands(self, params: JsonObject) -> bool:
        self._commands[_scope(params)] = list(params.get("commands", []))
        self._chat.tell({"kind": "commands", "commands": self.shown_commands()})
        return True

    def _set_message_reaction(self, params: JsonObject) -> bool:
        message = self._known(params, "message to react not found")
        self._chat.keep(message | {"reaction": list(params.get("reaction") or [])})
        return True

    def _send_message(self, params: JsonObject) -> JsonObject:
        self._check_chat(params)
        content = self._replying(params) | _text(params) | _keyboard(params)
        return self._chat.post(self._chat.bot, content)

    def _send_document(self, params: JsonObject, files: Mapping[str, Upload]) -> JsonObject:
        self._check_chat(params)
        source = str(params.get("document", ""))
        upload = files.get(source.removeprefix("attach://") or "document")
        if upload is None:
            raise Refusal("there is no document in the request")
        caption = _caption(params) if params.get("caption") else {}
        content = self._replying(params) | {"document": self._chat.document(upload)} | caption
        return self._chat.post(self._chat.bot, content | _keyboard(params))

    def _send_chat_action(self, params: JsonObject) -> bool:
        self._check_chat(params)
        action = params.get("action", "typing")
        if action not in _ACTIONS:
            raise Refusal("wrong parameter action in request")
        self._chat.tell({"kind": "action", "action": action})
        return True

    def _edit_message_text(self, params: JsonObject) -> JsonObject:
        return self._edit(params, _text(params) | _keyboard(params), _CONTENT)

    def _edit_message_reply_markup(self, params: JsonObject) -> JsonObject:
        return self._edit(params, _keyboard(params), ("reply_markup",))

    def _edit(self, params: JsonObject, content: JsonObject, keys: tuple[str, ...]) -> JsonObject:
        """Replace the fields `keys` of a message by those in `content`."""
        message = self._editable(params)
        if all(message.get(key) == content.get(key) for key in keys):
            raise Refusal(
                "message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message"
            )
        kept = {key: value for key, value in message.items() if key not in keys}
        changed = kept | content | {"edit_date": self._chat.now_s()}
        self._chat.keep(changed)
        return changed

    def _delete_message(self, params: JsonObject) -> bool:
        message = self._known(params, "message to delete not found")
        self._chat.drop([message["message_id"]])
        return True

    def _answer_callback_query(self, params: JsonObject) -> bool:
        query_id = str(params.get("callback_query_id"))
        if query_id not in self._presses:
            raise Refusal("query is too old and response timeout expired or query ID is invalid")
        text = str(params.get("text") or "")
        if utf16_units(text) > MAX_TOAST_UNITS:
            raise Refusal("MESSAGE_TOO_LONG")
        message_id, data = self._presses.pop(query_id)
        answer = {"text": text, "alert": bool(params.get("show_alert"))}
        self._chat.tell({"kind": "answer", "message_id": message_id, "data": data, **answer})
        return True

    def _get_file(self, params: JsonObject) -> JsonObject:
        file_id = str(params.get("file_id"))
        if file_id not in self._chat.files:
            raise Refusal("wrong file_id or the file is temporarily unavailable")
        size = len(self._chat.files[file_id].data)
        same = {"file_id": file_id, "file_unique_id": file_id, "file_size": size}
        return {**same, "file_path": f"documents/{file_id}"}

    def _check_chat(self, params: JsonObject) -> None:
        if str(params.get("chat_id")) != str(self._chat.person["id"]):
            raise Refusal("chat not found")

    def _known(self, params: JsonObject, missing: str) -> JsonObject:
        self._check_chat(params)
        message = self._chat.messages.get(int(params.get("message_id", 0)))
        if message is None:
            raise Refusal(missing)
        return message

    def _editable(self, params: JsonObject) -> JsonObject:
        message = self._known(params, "message to edit not found")
        if message["from"]["id"] != self._chat.bot["id"]:
            raise Refusal("message can't be edited")
        return message

    def _replying(self, params: JsonObject) -> JsonObject:
        reply = params.get("reply_parameters")
        if not reply:
            return {}
        original = self._chat.messages.get(int(reply["message_id"]))
        if original is not None:
            shown = {key: value for key, value in original.items() if key != "reply_to_message"}
            return {"reply_to_message": shown}
        if reply.get("allow_sending_without_reply"):
            return {}
        raise Refusal("message to be replied not found")


def _scope(params: JsonObject) -> tuple[str, str]:
    scope = params.get("scope") or {"type": "default"}
    return str(scope["type"]), str(params.get("language_code") or "")


def _text(params: JsonObject) -> JsonObject:
    return _check(params, "text", "entities", MAX_TEXT_UNITS)


def _caption(params: JsonObject) -> JsonObject:
    return _check(params, "caption", "caption_entities", MAX_CAPTION_UNITS)


def _check(params: JsonObject, text: str, entities: str, limit: int) -> JsonObject:
    if params.get("parse_mode"):
        raise Refusal("the local chat takes entities, not a parse mode")
    body, marks = check_text(params.get(text), params.get(entities), limit=limit)
    # Telegram leaves out an empty list.
    return {text: body, entities: marks} if marks else {text: body}


def _keyboard(params: JsonObject) -> JsonObject:
    keyboard = check_keyboard(params.get("reply_markup"))
    return {"reply_markup": keyboard} if keyboard else {}
