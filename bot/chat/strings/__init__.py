"""The bot's words: one catalogue for each language, in Mozilla's Fluent."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fluent.runtime import FluentBundle, FluentResource

from bot.chat.formatting.digits import write_digits
from bot.chat.formatting.direction import (
    between_isolates,
    direct_lines,
    isolate,
    isolate_ascii,
    runs_leftward,
)
from summarizer.errors import MediaKind, UnsupportedMedia
from summarizer.urls import readable_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.errors import SummarizerError

FALLBACK = "en"
_FOLDER = Path(__file__).parent

#: A message of a catalogue: its first line, and those that are indented.
_MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) *=.*(?:\n(?:[ \t}].*)?)*", re.MULTILINE)
#: A reference to another message, whose words are put in its place.
_REFERENCE = re.compile(r"\{ *([a-z][a-z0-9-]*) *\}")

#: The most characters of a parameter that are shown; Fluent refuses those of some 2,500 and more.
_LONGEST_PARAM = 1000

_PLAIN_WORD = re.compile(r"(?=[0-9]*[A-Za-z_])[A-Za-z0-9_]+")


class Strings:
    """The words of one language; English words where its catalogue has none."""

    def __init__(self, language: str) -> None:
        self.language = language
        codes = dict.fromkeys((language, FALLBACK))
        self._catalogues = tuple(_catalogue(code) for code in codes)

    def __call__(self, key: str, **params: str | int) -> str:
        """Return the words for `key`, filled with `params`.

        Raises `KeyError` when no catalogue has them, or when a parameter is missing.
        """
        for catalogue in self._catalogues:
            if key in catalogue:
                return self._direct(catalogue.fill(key, self._isolated(params)))
        raise KeyError(key)

    def listed(self, key: str) -> tuple[str, ...]:
        """Return the entries of a list; a catalogue separates them by commas.

        The entries are compared with what somebody wrote, or are names for the program. So they
        get no marks of direction, and their digits stay as they are.
        """
        catalogue = next(one for one in self._catalogues if key in one)
        return tuple(entry.strip() for entry in catalogue.fill(key, {}).split(","))

    def page(self) -> dict[str, str]:
        """Return the words of the local chat's page, by their keys without "page-"; and its title.

        The page itself puts something in for "{done}", "{of}" and "{name}".
        """
        fields = {name: f"{{{name}}}" for name in ("done", "of", "name")}
        keys = (key for key in _catalogue(FALLBACK) if key.startswith("page-"))
        words = {key.removeprefix("page-"): self(key, **fields) for key in keys}
        unread = (MediaKind.IMAGE, MediaKind.VIDEO, MediaKind.AUDIO)
        refusals = {kind.value: self.error(UnsupportedMedia(kind=kind)) for kind in unread}
        return words | refusals | {"title": self("start-title")}

    def error(self, problem: SummarizerError) -> str:
        """Return the sentence for a refusal. The English sentence is in the error's class."""
        key = "error-" + problem.code.replace(".", "-").replace("_", "-")
        catalogue = self._catalogues[0]
        params = dict(problem.params)
        if isinstance(site := params.get("site"), str):
            params["site"] = readable_site(site)
        params = self._isolated(params)
        if key in catalogue:
            return self._direct(catalogue.fill(key, params))
        return self._direct(str(type(problem)(problem.detail, **params)))

    def _isolated(self, params: dict[str, str | int]) -> dict[str, str | int]:
        """Return the parameters, with those that need it isolated (`direction.isolate`).

        A single plain word stays as it is: it may select one of a message's variants, or be a
        user's name behind an @. Longer ones than `_LONGEST_PARAM` are cut.
        """
        return {name: self._isolate(value) for name, value in params.items()}

    def _isolate(self, value: str | int) -> str | int:
        if not isinstance(value, str):
            return value
        short = value if len(value) <= _LONGEST_PARAM else value[:_LONGEST_PARAM] + "…"
        return short if _PLAIN_WORD.fullmatch(short) else isolate(short, self.language)

    def _direct(self, words: str) -> str:
        """Return words with marks that keep the direction of each line.

        Words of a language that runs leftward also get its digits.
        """
        if runs_leftward(self.language):
            words = isolate_ascii(words)
            words = between_isolates(words, lambda part: write_digits(part, self.language))
        return direct_lines(words, self.language)


class _Catalogue:
    """The messages of one language. Each is parsed when it is first wanted.

    Parsing all messages of all languages at the start would take a second.
    """

    def __init__(self, code: str) -> None:
        text = (_FOLDER / f"{code}.ftl").read_text(encoding="utf-8")
        self._sources = {found[1]: found[0] for found in _MESSAGE.finditer(text)}
        # Fluent would isolate every parameter, even where no app needs that
        self._bundle = FluentBundle([code], use_isolating=False)

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def fill(self, key: str, params: dict[str, str | int]) -> str:
        """Return the words of a message. Raises `KeyError` if it or a parameter is missing."""
        self._parse(key)
        pattern = self._bundle.get_message(key).value
        assert pattern  # noqa: S101  # Fluent allows keys with attributes alone; ours have a text
        words, faults = self._bundle.format_pattern(pattern, params)
        if faults:
            raise KeyError(f"{key}: {faults[0]}")
        return str(words)

    def _parse(self, key: str) -> None:
        if self._bundle.has_message(key):
            return
        for other in _REFERENCE.findall(self._sources[key]):
            self._parse(other)
        self._bundle.add_resource(FluentResource(self._sources[key]))


@cache
def languages() -> frozenset[str]:
    """Return the languages that have a catalogue, as ISO 639-1 codes."""
    return frozenset(path.stem for path in _FOLDER.glob("*.ftl"))


@cache
def strings_for(language_code: str | None) -> Strings:
    """Return the words for an IETF language tag such as "pt-br"; English without a catalogue."""
    code = (language_code or FALLBACK).lower().partition("-")[0]
    return Strings(code if code in languages() else FALLBACK)


@cache
def names_of(key: str) -> frozenset[str]:
    """Return the names that the catalogues of all languages list under `key`, case-folded."""
    listed = (strings_for(language).listed(key) for language in languages())
    return frozenset(name.casefold() for names in listed for name in names)


@cache
def _catalogue(code: str) -> _Catalogue:
    return _Catalogue(code)
