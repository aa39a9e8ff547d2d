"""Regular expressions for any of many phrases, of which few are tried at each place of a text."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: The characters with which a phrase begins that stand for themselves, once each.
_LITERAL = re.compile(r"(?:[^\\.^$*+?{}\[\]|()](?![*+?{]))*")
#: What stands behind a group that may come more than once, or is passed over first.
_REPEATED = re.compile(r"[*+{]|\?[?+]")
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\]){0,100}\]|[()|]|[^\\\[()|]+", re.DOTALL)


class _Phrase(NamedTuple):
    literal: str
    rest: str


def alternatives(phrases: Iterable[str]) -> str:
    """Return a regular expression that matches what "|".join(phrases) does, and sooner.

    Python tries one alternative after the other. Here those that begin with the same letter stand
    in a group behind it: "read more|read on|share" becomes "read (?:more|on)|share". Of two that
    may match at the same place the first is still tried first, so none is carried past one that
    begins with no letter, such as `\\d+ comments`. The caller puts the whole into a group.
    """
    return _grouped([_cut(one) for phrase in phrases for one in _opened(phrase)])


def _opened(phrase: str) -> Iterator[str]:
    """Yield `phrase`, or if it begins with a group one phrase for each alternative in that.

    "(?:file )?photo" becomes "file photo" and "photo".
    """
    parts = _at_bars(phrase) if "|" in phrase else [phrase]
    if len(parts) > 1:
        for part in parts:
            yield from _opened(part)
        return
    end = _end_of_group(phrase)
    if not end or _REPEATED.match(phrase, end):
        yield phrase
        return
    rest = phrase[end:].removeprefix("?")
    for choice in _at_bars(phrase[len("(?:") : end - 1]):
        yield from _opened(choice + rest)
    if phrase[end : end + 1] == "?":
        yield from _opened(rest)


def _at_bars(phrase: str) -> list[str]:
    """Return the alternatives of which `phrase` consists."""
    parts, depth = [""], 0
    for sign in _SIGN.findall(phrase):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _end_of_group(phrase: str) -> int:
    """Return where the group ends with which `phrase` begins; 0 if it does not begin with one."""
    if not phrase.startswith("(?:"):
        return 0
    depth = 0
    for sign in _SIGN.finditer(phrase):
        depth += (sign[0] == "(") - (sign[0] == ")")
        if not depth:
            return sign.end()
    return 0


def _cut(phrase: str) -> _Phrase:
    rest = _LITERAL.sub("", phrase, count=1)
    return _Phrase(phrase.removesuffix(rest), rest)


def _grouped(phrases: list[_Phrase]) -> str:
    found: list[str] = []
    groups: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        if phrase.literal:
            groups.setdefault(_key(phrase.literal), []).append(phrase)
        else:
            found += map(_joined, groups.values())
            groups.clear()
            found.append(phrase.rest)
    found += map(_joined, groups.values())
    return "|".join(found)


def _joined(group: list[_Phrase]) -> str:
    """Return an expression for phrases whose first letters are the same but for their case."""
    head = _shared([phrase.literal for phrase in group])
    if len(group) == 1 or not head:
        return "|".join(literal + rest for literal, rest in group)
    tails = [_Phrase(literal[len(head) :], rest) for literal, rest in group]
    return f"{head}(?:{_grouped(tails)})"


def _shared(literals: list[str]) -> str:
    """Return what all of `literals` begin with; the first and the last in order differ most."""
    pairs = zip(min(literals), max(literals), strict=False)
    return "".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _key(literal: str) -> str:
    """Return the same for all first letters that `re.IGNORECASE` takes for each other: i, I, ı."""
    return literal[0].upper().casefold()[0]
