"""The settings of a chat as a message with buttons."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from babel import Locale

from bot.chat.formatting.richtext import MarkKind, RichText
from bot.chat.message import Button, Message
from bot.chat.settings.chat_settings import ChatSettings, Retention, Trigger
from bot.chat.settings.edition_panel import EditionChoice, say_schedule
from bot.chat.strings import languages
from bot.errors import BadButton
from summarizer.options import Length

if TYPE_CHECKING:
    from bot.chat.strings import Strings

_FIELDS = ("length", "quotes", "language", "trigger", "silent", "tidy", "memory")
_PAGES = ("panel", "languages", "memories", "done")
_DATA = re.compile(rf"s1:({'|'.join((*_FIELDS, *_PAGES))})(?::([a-z_-]{{1,12}}))?")
_ON_OFF = {"on": True, "off": False}

#: The value for no fixed language, which is None in `ChatSettings.language`.
_AUTOMATIC = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a button of the panel asks for: a new value of a setting, another page, or the end."""

    name: str
    value: str = ""

    def data(self) -> str:
        """Return the button's data."""
        return f"s1:{self.name}" + (f":{self.value}" if self.value else "")


def parse_choice(data: str) -> Choice:
    """Return what a button of the panel asks for. Raises `BadButton`."""
    if found := _DATA.fullmatch(data):
        return Choice(name=found[1], value=found[2] or "")
    raise BadButton


def apply_choice(settings: ChatSettings, choice: Choice) -> ChatSettings:
    """Return `settings` with the choice made. Raises `BadButton` for an unknown value."""
    value = choice.value
    if choice.name == "length" and value in set(Length):
        return replace(settings, length=Length(value))
    if choice.name == "trigger" and value in set(Trigger):
        return replace(settings, trigger=Trigger(value))
    if choice.name == "quotes" and value in _ON_OFF:
        return replace(settings, quotes=_ON_OFF[value])
    if choice.name == "silent" and value in _ON_OFF:
        return replace(settings, silent=_ON_OFF[value])
    if choice.name == "tidy" and value in _ON_OFF:
        return replace(settings, tidy=_ON_OFF[value])
    if choice.name == "language" and value in {_AUTOMATIC, *languages()}:
        return replace(settings, language=None if value == _AUTOMATIC else value)
    if choice.name == "memory" and value in set(Retention):
        return replace(settings, memory=Retention(value))
    raise BadButton


def panel(
    settings: ChatSettings, strings: Strings, *, group: bool, blind: bool = False
) -> Message:
    """Return the panel, with its buttons; that of editions opens their own panel.

    Only with `group` it has the buttons for the trigger and for the deletion of short-lived
    messages. With `blind` it says that Telegram hides the links of the group from the bot.
    """
    lengths = list(Length)
    after = lengths[(lengths.index(settings.length) + 1) % len(lengths)]
    every_link = settings.trigger is Trigger.EVERY_LINK
    rows = [
        _button(strings(f"settings-length-{settings.length}"), "length", after),
        _switch(strings, "quotes", on=settings.quotes),
        _button(strings("settings-language", name=_name_language(settings, strings)), "languages"),
        _switch(strings, "silent", on=settings.silent),
        _edition_button(settings, strings),
        _button(strings(f"settings-memory-{settings.memory}"), "memories"),
    ]
    if group:
        words = strings("settings-trigger-" + settings.trigger.replace("_", "-"))
        rows.append(_button(words, "trigger", "asked" if every_link else "every_link"))
        rows.append(_switch(strings, "tidy", on=settings.tidy))
    rows.append(_button(strings("settings-done"), "done"))
    title = RichText(strings("settings-title")).mark(MarkKind.BOLD)
    body = title + "\n" + strings("settings-body")
    if blind:
        body = body + "\n\n" + strings("auto-blind")
    return Message(body=body, buttons=tuple((row,) for row in rows))


def language_panel(settings: ChatSettings, strings: Strings) -> Message:
    """Return the page with a button for each language, which has that language's own name."""
    names = [(code, _own_name(code)) for code in sorted(languages())]
    current = settings.language or _AUTOMATIC
    choices = [(_AUTOMATIC, strings("settings-language-auto")), *names]
    buttons = [
        _button(("✓ " if code == current else "") + name, "language", code)
        for code, name in choices
    ]
    pairs = [tuple(buttons[at : at + 2]) for at in range(1, len(buttons), 2)]
    rows = [(buttons[0],), *pairs, (_button(strings("settings-back"), "panel"),)]
    title = RichText(strings("settings-language-title")).mark(MarkKind.BOLD)
    return Message(body=title + "\n" + strings("settings-language-body"), buttons=tuple(rows))


def memory_panel(settings: ChatSettings, strings: Strings) -> Message:
    """Return the page with a button for each time for which the chat may remember its digests."""
    rows = [
        _button(
            ("✓ " if one is settings.memory else "") + strings(f"settings-memory-{one}"),
            "memory", one,
        )
        for one in Retention
    ]  # fmt: skip
    rows.append(_button(strings("settings-back"), "panel"))
    title = RichText(strings("settings-memory-title")).mark(MarkKind.BOLD)
    body = title + "\n" + strings("settings-memory-body")
    return Message(body=body, buttons=tuple((row,) for row in rows))


def welcome_buttons(strings: Strings) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons under the first words in a group or a channel, for its admins."""
    every_link = _button(strings("welcome-every-link"), "trigger", Trigger.EVERY_LINK)
    return (every_link,), (_button(strings("welcome-settings"), "panel"),)


def closed_panel(settings: ChatSettings, strings: Strings, *, group: bool) -> Message:
    """Return the panel after it is closed: the settings in words, without buttons."""
    done = Choice(name="done").data()
    rows = panel(settings, strings, group=group).buttons
    words = [button.text for row in rows for button in row if button.data != done]
    title = RichText(strings("settings-title")).mark(MarkKind.BOLD)
    return Message(body=title + "\n" + "\n".join(words))


def _edition_button(settings: ChatSettings, strings: Strings) -> Button:
    """Return the button that opens the panel of editions."""
    words = strings("settings-edition-off")
    if settings.schedule:
        when = say_schedule(settings.schedule, strings)
        words = strings("settings-edition-on", when=when)
    return Button(text=words, data=EditionChoice(name="page", value="panel").data())


def _switch(strings: Strings, name: str, *, on: bool) -> Button:
    return _button(
        strings(f"settings-{name}-{'on' if on else 'off'}"), name, "off" if on else "on"
    )


def _button(text: str, name: str, value: str = "") -> Button:
    return Button(text=text, data=Choice(name=name, value=value).data())


def _name_language(settings: ChatSettings, strings: Strings) -> str:
    return _own_name(settings.language) if settings.language else strings("settings-language-auto")


def _own_name(code: str) -> str:
    name = Locale(code).get_display_name() or code
    return name[:1].upper() + name[1:]
