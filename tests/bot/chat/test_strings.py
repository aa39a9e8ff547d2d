"""The catalogues, and the sentences of errors."""

from __future__ import annotations

import re

import pytest

from bot.chat.strings import Strings, strings_for
from bot.errors import FileTooLarge
from summarizer.errors import SummarizerError
from tests.conftest import ROOT


def _all_errors(kind: type[SummarizerError] = SummarizerError) -> list[type[SummarizerError]]:
    return [kind, *(deeper for one in kind.__subclasses__() for deeper in _all_errors(one))]


#: Keys that the code puts together of a prefix and a value; the tests of those say all of them.
_PUT_TOGETHER = (
    "command-",
    "edition-on-",
    "edition-zone-",
    "note-",
    "privacy-memory-",
    "settings-",
    "auto-o",
    "auto-usage",
    "auto-private",
    "inline-title-",
    "length-",
    "page-",
    "privacy-memory-",
    "find-none",
    "quotes-none",
    "quotes-empty",
    "memory-empty",
    "memory-off",
)


def _keys_used() -> set[str]:
    calls = re.compile(
        r"""(?:strings|names_of|listed)\(\s*["']([a-z-]+[a-z])["']|"(button-[a-z]+)\""""
    )
    used = set()
    for path in (ROOT / "bot").rglob("*.py"):
        for found in calls.finditer(path.read_text(encoding="utf-8")):
            used.add(found[1] or found[2])
    # those of the words after /edition
    known = re.compile(
        r"""known_words\("([a-z-]+)"\)|"([a-z-]+)": (?:EVERY_DAY|weekdays|weekend)"""
    )
    for path in (ROOT / "bot/chat/schedule").glob("*.py"):
        words = path.read_text(encoding="utf-8")
        used |= {f"edition-{found[1] or found[2]}-names" for found in known.finditer(words)}
    return used


def _keys_named() -> set[str]:
    """All strings in the code that look like a key: some are chosen first and filled in later."""
    modules = [path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py")]
    return {found for text in modules for found in re.findall(r'"([a-z]+(?:-[a-z]+)+)"', text)}


def _keys() -> set[str]:
    catalogue = (ROOT / "bot/chat/strings/en.ftl").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+) =", catalogue, re.MULTILINE))


def test_every_key_that_the_code_uses_stands_in_the_catalogue() -> None:
    assert _keys_used() - _keys() == set()


def test_the_code_uses_every_key_of_the_catalogue() -> None:
    used = _keys_used() | _keys_named()
    assert {key for key in _keys() - used if not key.startswith(_PUT_TOGETHER)} == set()


def test_plural_forms_are_chosen_by_number() -> None:
    assert Strings("en")("meta-words", words=1) == "1 word"
    assert Strings("en")("meta-words", words=1412) == "1,412 words"


@pytest.mark.parametrize("code", ["en-GB", "EN", "xx", "", None])
def test_any_language_tag_gets_words(code: str | None) -> None:
    assert strings_for(code)("button-longer") == "Longer"


def test_an_unknown_key_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        Strings("en")("no-such-key")


def test_the_sentence_of_an_error_is_filled_in() -> None:
    assert "20 MB" in Strings("en").error(FileTooLarge(limit_mb=20))


@pytest.mark.parametrize("kind", _all_errors(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_code_and_a_sentence_that_is_whole(kind: type[SummarizerError]) -> None:
    assert re.fullmatch(r"[a-z]+([._][a-z]+)*", kind.code)
    sentence = str(kind(detail="for the log only"))
    assert sentence[-1] in ".…"
    assert "log only" not in sentence
    assert "{" not in sentence


def test_codes_are_not_shared() -> None:
    leaves = [kind for kind in _all_errors() if not kind.__subclasses__()]
    codes = [kind.code for kind in leaves]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("letter", ["x", "é", "ا"])
def test_a_parameter_of_any_length_has_room(letter: str) -> None:
    said = strings_for("en")("reading", site=letter * 5000)
    assert letter * 1000 + "…" in said
    assert letter * 1001 not in said
