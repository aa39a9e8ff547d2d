"""The bot's words: one catalogue for each language, in Mozilla's Fluent."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from summarizer.urls import readable_site

if TYPE_CHECKING:
    from summarizer.errors import SummarizerError

FALLBACK = "en"
_FOLDER = Path(__file__).parent


class Strings:
    """The words of one language; English words where its catalogue has none."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundles = tuple(_bundle(code) for code in dict.fromkeys((language, FALLBACK)))

    def __call__(self, key: str, **params: str | int) -> str:
        """Return the words for `key`. Raises `KeyError` when no catalogue has them."""
        for bundle in self._bundles:
            if bundle.has_message(key):
                return _fill(bundle, key, params)
        raise KeyError(key)

    def page(self) -> dict[str, str]:
        """Return the words of the local chat's page, by their keys without "page-".

        The page itself puts numbers in for "{done}" and "{of}".
        """
        numbers = {"done": "{done}", "of": "{of}"}
        words = {key.removeprefix("page-"): self(key, **numbers) for key in _page_keys()}
        return words | {"title": self("start-title")}

    def error(self, problem: SummarizerError) -> str:
        """Return the sentence for a refusal. The English sentence is in the error's class."""
        key = "error-" + problem.code.replace(".", "-").replace("_", "-")
        bundle = self._bundles[0]
        params = dict(problem.params)
        if isinstance(site := params.get("site"), str):
            params["site"] = readable_site(site)
        if bundle.has_message(key):
            return _fill(bundle, key, params)
        return str(type(problem)(problem.detail, **params))


def _fill(bundle: FluentBundle, key: str, params: dict[str, str | int]) -> str:
    pattern = bundle.get_message(key).value
    assert pattern  # noqa: S101  # Fluent allows keys with attributes alone; ours have a text
    words, faults = bundle.format_pattern(pattern, params)
    if faults:
        raise KeyError(f"{key}: {faults[0]}")
    return str(words)


@cache
def _page_keys() -> tuple[str, ...]:
    resource = FluentResource((_FOLDER / f"{FALLBACK}.ftl").read_text(encoding="utf-8"))
    names = (entry.id.name for entry in resource.body if isinstance(entry, ast.Message))
    return tuple(name for name in names if name.startswith("page-"))


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
    """Return the names that the catalogues of all languages list under `key`, case-folded.

    A catalogue separates them by commas.
    """
    listed = (strings_for(language)(key) for language in languages())
    return frozenset(name.strip().casefold() for names in listed for name in names.split(","))


@cache
def _bundle(code: str) -> FluentBundle:
    # no isolating characters around parameters: they would shift the text, but not its marks
    bundle = FluentBundle([code], use_isolating=False)
    bundle.add_resource(FluentResource((_FOLDER / f"{code}.ftl").read_text(encoding="utf-8")))
    return bundle
