"""The catalogues of all languages, held against the English one and against the errors."""

from __future__ import annotations

import ast as python
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from string import Formatter

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from telegram.constants import BotCommandLimit, CallbackQueryLimit

import bot.errors  # noqa: F401  # its classes are found among the subclasses
from bot.chat.strings import FALLBACK, Strings, languages
from bot.handlers import ADMIN_COMMANDS, GROUP_COMMANDS, PRIVATE_COMMANDS
from summarizer.errors import MediaKind, SummarizerError, UnsupportedMedia
from tests.conftest import ROOT

ALL = sorted(languages())
OTHERS = sorted(languages() - {FALLBACK})

#: One, two, few, many, and one again in the Slavic languages; thousands have a mark.
NUMBERS = (0, 1, 2, 5, 21, 128, 1412)

#: Two to a row on a narrow telephone.
MAX_BUTTON = 24
#: One to a row.
MAX_PANEL_BUTTON = 40

WORDS = {
    "ar": ("كلمة واحدة", "1,412 كلمة"),
    "de": ("1 Wort", "1.412 Wörter"),
    "en": ("1 word", "1,412 words"),
    "es": ("1 palabra", "1412 palabras"),
    "fa": ("۱ واژه", "۱٬۴۱۲ واژه"),
    "fr": ("1 mot", "1\u202f412 mots"),
    "hi": ("1 शब्द", "1,412 शब्द"),
    "id": ("1 kata", "1.412 kata"),
    "it": ("1 parola", "1.412 parole"),
    "ja": ("1語", "1,412語"),
    "pt": ("1 palavra", "1.412 palavras"),
    "ru": ("1 слово", "1\xa0412 слов"),
    "tr": ("1 kelime", "1.412 kelime"),
    "uk": ("1 слово", "1\xa0412 слів"),
    "uz": ("1 ta so‘z", "1\xa0412 ta so‘z"),
    "zh": ("1 个词", "1,412 个词"),
}

#: The alphabets of words, as Unicode names them; Latin elsewhere.
ALPHABETS = {
    "ar": {"ARABIC"},
    "fa": {"ARABIC"},
    "hi": {"DEVANAGARI"},
    "ja": {"CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"},
    "ru": {"CYRILLIC"},
    "uk": {"CYRILLIC"},
    "zh": {"CJK"},
}

#: A character of Chinese or Japanese.
_CHARACTER = r"[\u3040-\u30ff\u4e00-\u9fff]"


def _refusals(kind: type[SummarizerError] = SummarizerError) -> list[type[SummarizerError]]:
    """Every class that has a sentence of its own; the others only hold a family together."""
    found = []
    for one in kind.__subclasses__():
        found += [one] if "sentence" in vars(one) else []
        found += _refusals(one)
    return found


REFUSALS = _refusals()


def _key(kind: type[SummarizerError]) -> str:
    return "error-" + re.sub("[._]", "-", kind.code)


@cache
def _parsed(code: str) -> ast.Resource:
    path = ROOT / "bot/chat/strings" / f"{code}.ftl"
    return FluentParser().parse(path.read_text(encoding="utf-8"))


@cache
def _messages(code: str) -> dict[str, ast.Message]:
    return {e.id.name: e for e in _parsed(code).body if isinstance(e, ast.Message)}


def _nodes(node: object) -> Iterator[ast.BaseNode]:
    if isinstance(node, ast.BaseNode):
        yield node
        for child in vars(node).values():
            yield from _nodes(child)
    elif isinstance(node, list):
        for child in node:
            yield from _nodes(child)


@cache
def _variables(code: str, key: str) -> set[str]:
    """The variables of a message, also of those that it refers to."""
    found = set()
    for node in _nodes(_messages(code)[key]):
        if isinstance(node, ast.VariableReference):
            found.add(node.id.name)
        if isinstance(node, ast.MessageReference):
            found |= _variables(code, node.id.name)
    return found


def _texts(code: str) -> list[str]:
    """All that a catalogue may say, in pieces: every form, whichever number asks for it."""
    messages = list(_messages(code).values())
    return [node.value for node in _nodes(messages) if isinstance(node, ast.TextElement)]


def _said(code: str, key: str) -> list[str]:
    """The pieces of one message."""
    return [n.value for n in _nodes(_messages(code)[key]) if isinstance(n, ast.TextElement)]


def _choices(code: str) -> list[tuple[str, set[str]]]:
    """The key of each message that chooses, and the names that it chooses by."""
    return [
        (key, {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)})
        for key, message in _messages(code).items()
        for node in _nodes(message)
        if isinstance(node, ast.SelectExpression)
    ]


def _fields(kind: type[SummarizerError]) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(kind.sentence) if name}


def _sample(variables: set[str], number: int) -> dict[str, str | int]:
    words: dict[str, str | int] = {
        "site": "news.example.org", "name": "Deutsch", "kind": MediaKind.SPREADSHEET,
        "language": "xq", "option": "engine", "value": "x", "reference": "1a2b3c4d", "status": 404,
    }  # fmt: skip
    return {name: words.get(name, number) for name in variables}


def _filled(code: str, key: str, number: int = 128) -> str:
    return Strings(code)(key, **_sample(_variables(code, key), number))


@pytest.mark.parametrize("code", ALL)
def test_a_catalogue_is_read_whole_and_says_nothing_twice(code: str) -> None:
    junk = [e.content for e in _parsed(code).body if isinstance(e, ast.Junk)]
    assert junk == []
    said = [e.id.name for e in _parsed(code).body if isinstance(e, ast.Message)]
    assert sorted(said) == sorted(set(said))


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_the_keys_of_the_english_one_in_its_order(code: str) -> None:
    errors = {_key(kind) for kind in REFUSALS}
    assert [key for key in _messages(code) if key not in errors] == list(_messages(FALLBACK))


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_a_sentence_for_each_error(code: str) -> None:
    assert {_key(kind) for kind in REFUSALS} - _messages(code).keys() == set()


def test_the_english_sentences_of_errors_stand_with_the_errors_alone() -> None:
    assert {_key(kind) for kind in REFUSALS} & _messages(FALLBACK).keys() == set()


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_fills_in_what_english_fills_in(code: str) -> None:
    english = {key: _variables(FALLBACK, key) for key in _messages(FALLBACK)}
    english |= {_key(kind): _fields(kind) for kind in REFUSALS}
    assert {key: _variables(code, key) for key in _messages(code)} == english


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("code", ALL)
def test_every_message_is_whole_with_any_number(code: str, number: int) -> None:
    for key in _messages(code):
        words = _filled(code, key, number)
        assert words.strip() == words != ""
        assert not re.search(r"[{}$]", words), key


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_left_in_english(code: str) -> None:
    signs = {"button-original", "meta-minutes", "meta-seconds", "edition-weekend-days"}
    same = {key for key in _messages(FALLBACK) if _filled(code, key) == _filled(FALLBACK, key)}
    assert same - signs == set()
    for kind in REFUSALS:
        problem = kind("for the log only", **_sample(_fields(kind), 2))
        assert Strings(code).error(problem) != str(problem)


@pytest.mark.parametrize("code", ALL)
def test_a_number_chooses_among_all_the_forms_of_its_language(code: str) -> None:
    forms = {"other", *Locale(code).plural_form.tags}
    if "few" not in forms:
        # of Romance languages, for full millions alone
        forms -= {"many"}
    for key, names in _choices(code):
        if names & {"zero", "one", "two", "few", "many"}:
            assert names == forms, key


@pytest.mark.parametrize("code", OTHERS)
def test_every_kind_of_file_has_a_name(code: str) -> None:
    assert dict(_choices(code))["error-input-unsupported-media"] == {*MediaKind, "other"}


def test_every_kind_of_file_has_an_english_name() -> None:
    nameless = str(UnsupportedMedia())
    said = {str(UnsupportedMedia(kind=kind)) for kind in MediaKind} - {nameless}
    assert len(said) == len(MediaKind)
    assert str(UnsupportedMedia(kind=MediaKind.OLD_OFFICE)).startswith(
        "That is an old Office file,"
    )


@pytest.mark.parametrize("code", ALL)
def test_words_are_counted_as_the_language_counts(code: str) -> None:
    counted = tuple(Strings(code)("meta-words", words=words) for words in (1, 1412))
    assert counted == WORDS[code]


@pytest.mark.parametrize(
    ("code", "number", "expected"),
    [
        ("ru", 2, "2 слова"), ("ru", 5, "5 слов"), ("ru", 11, "11 слов"), ("ru", 21, "21 слово"),
        ("uk", 2, "2 слова"), ("uk", 5, "5 слів"), ("uk", 12, "12 слів"), ("uk", 21, "21 слово"),
    ],
)  # fmt: skip
def test_slavic_plurals_follow_the_last_digits(code: str, number: int, expected: str) -> None:
    assert Strings(code)("meta-words", words=number) == expected


@pytest.mark.parametrize("code", ALL)
def test_buttons_are_short(code: str) -> None:
    narrow = ("button-", "forget-yes", "forget-no", "inline-read", "settings-back", "settings-d")
    exempt = (
        "inline-reading", "settings-title", "settings-body", "settings-language-title",
        "settings-language-body", "settings-memory-title", "settings-memory-body",
    )  # fmt: skip
    for key in _messages(code):
        if key.startswith(exempt):
            continue
        if key.startswith(narrow):
            assert len(_filled(code, key)) <= MAX_BUTTON, key
        elif key.startswith("settings-"):
            assert len(_filled(code, key)) <= MAX_PANEL_BUTTON, key
    automatic = Strings(code)("settings-language-auto")
    assert len(Strings(code)("settings-language", name=automatic)) <= MAX_PANEL_BUTTON


@pytest.mark.parametrize("code", ALL)
def test_the_help_calls_the_buttons_by_their_names(code: str) -> None:
    for key in ("button-shorter", "button-longer", "button-quotes"):
        name = re.split(r" \(|（", _filled(code, key))[0]
        assert name in _filled(code, "help-body")


@pytest.mark.parametrize("code", ALL)
def test_telegram_takes_the_descriptions_of_commands(code: str) -> None:
    # the list of commands is kept by ISO 639-1
    assert re.fullmatch("[a-z]{2}", code)
    assert Locale.parse(code).language == code
    for command in {*PRIVATE_COMMANDS, *GROUP_COMMANDS, *ADMIN_COMMANDS}:
        words = _filled(code, f"command-{command}")
        assert len(words) in range(
            BotCommandLimit.MIN_DESCRIPTION, BotCommandLimit.MAX_DESCRIPTION + 1
        )
        assert "\n" not in words


@pytest.mark.parametrize("code", ALL)
def test_every_refusal_fits_the_box_that_answers_a_press(code: str) -> None:
    strings = Strings(code)
    said = [strings.error(kind(**_sample(_fields(kind), 20))) for kind in REFUSALS]
    said.append(_filled(code, "error-unforeseen"))
    most = CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH
    assert [words for words in said if len(words) > most] == []


@pytest.mark.parametrize("code", OTHERS)
def test_signs_are_those_of_print(code: str) -> None:
    for text in _texts(code):
        assert not re.search(r"""["']| {2}|\.\.\.|!""", text), text


@pytest.mark.parametrize("code", ALL)
def test_no_word_is_of_two_alphabets(code: str) -> None:
    """A letter of another alphabet looks right and is found by no search."""
    home = ALPHABETS.get(code, {"LATIN"})
    for word in re.findall(r"[^\W\d_]+", " ".join(_texts(code))):
        scripts = {unicodedata.name(letter).split()[0] for letter in word}
        assert scripts <= home or scripts == {"LATIN"}, word


def test_french_keeps_its_high_signs_with_their_words() -> None:
    for text in _texts("fr"):
        words = text.replace("https://", "")
        assert not re.search(r"(?<!\u202f)[;:!?»]|«(?!\u202f)", words), text


@pytest.mark.parametrize("code", ["ja", "zh"])
def test_signs_between_characters_are_full_width(code: str) -> None:
    lists = re.compile("talk-|.*-names")
    texts = [text for key in _messages(code) if not lists.match(key) for text in _said(code, key)]
    for text in texts:
        # what people write: a filter, words after a command
        words = re.sub(r"\S+:\S+|/(find|edition) [^，、。]*", "", text)
        assert not re.search(rf"{_CHARACTER}[,;:.?()]|[,;:.?()]{_CHARACTER}", words), text
        assert not re.search(rf"{_CHARACTER} {_CHARACTER}", words), text


@pytest.mark.parametrize("code", ALL)
def test_telegram_sees_the_commands_in_a_text(code: str) -> None:
    """It marks a command only if no letter stands beside it."""
    names = {*PRIVATE_COMMANDS, *GROUP_COMMANDS, *ADMIN_COMMANDS}
    for text in (_filled(code, key) for key in _messages(code)):
        for found in re.finditer(r"/(\w+)", text):
            if any(found[1].startswith(name) for name in names):
                assert found[1] in names, text
                assert not re.match(r"\w", text[found.start() - 1 : found.start()]), text


def _raised(tree: python.AST, names: set[str]) -> Iterator[tuple[str, set[str | None]]]:
    """Each error that is made in a module, and the parameters it is given."""
    for node in python.walk(tree):
        match node:
            case python.Call(func=python.Name(id=name), keywords=given) if name in names:
                yield name, {keyword.arg for keyword in given}
            case python.Raise(exc=python.Name(id=name)) if name in names:
                yield name, set()


def test_errors_are_raised_with_all_that_their_sentences_fill_in() -> None:
    """English shows a dot for what is missing; a catalogue cannot say the sentence at all."""
    fields = {kind.__name__: _fields(kind) for kind in REFUSALS}
    lacking, seen = [], set()
    for path in (p for folder in ("bot", "summarizer") for p in (ROOT / folder).rglob("*.py")):
        tree = python.parse(path.read_text(encoding="utf-8"))
        for name, given in _raised(tree, set(fields)):
            seen.add(name)
            lacking += [(path.name, name, fields[name] - given)] if fields[name] - given else []
    assert lacking == []
    assert {"PageMissing", "FileTooLarge", "UnsupportedMedia"} <= seen
