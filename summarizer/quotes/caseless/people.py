"""Find the people whom a text without capital letters names, by titles and lists of names."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.letters import IDEOGRAPHS, MARKS, NON_JOINER
from summarizer.languages.speech.caseless import OBJECT, PERSON, REST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.languages.speech.caseless import CaselessSpeech

    _Shapes = tuple[re.Pattern[str], ...]

#: The signs between the parts of a foreign name in Chinese and Japanese.
_DOTS = re.compile("[·・•]")
_WORD = re.compile(rf"[\w{MARKS}{NON_JOINER}]+")
_IDEOGRAPH = re.compile(f"[{IDEOGRAPHS}]")
#: The characters before a mention that may show that it is no subject.
_BEFORE_OBJECT = 12
#: Of so many people with one family name none is told from the others by title.
_MOST_BEARERS = 8


class Person(NamedTuple):
    """A mention of a person, in characters, with title."""

    start: int
    end: int
    #: The fullest name in the text; None if it may be that of several.
    name: str | None
    #: What the text calls the person beside the name, here or elsewhere.
    role: str | None


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    name: str
    role: str | None = None
    title: str = ""
    #: Whether this is a body, such as a ministry.
    body: bool = False


def find_people(covered: str, text: str, rules: CaselessSpeech) -> tuple[list[Person], str]:
    """Return the people in a text, in order, and `covered` with them covered, too.

    `covered` is `text` with its quotations covered, in which nobody is looked for.
    """
    mentions: list[_Mention] = []
    shapes, bodies = _compile(rules)
    for pattern in shapes:
        found = list(_match(pattern, covered, text, rules))
        mentions += found
        covered = _cover(covered, found)
    forms = _list_forms(mentions, rules)
    known = {form: _Mention(0, 0, form) for form in forms if len(form) > 1}
    if rules.titled_family_names:
        known |= {one.name + one.title: one for one in mentions if len(one.name) == 1}
    again = sorted(_find_again(covered, known), key=lambda one: one.start)
    covered = _cover(covered, again)
    for pattern in bodies:
        found = [
            _Mention(*match.span("name"), match["name"], body=True)
            for match in pattern.finditer(covered)
        ]
        mentions += found
        covered = _cover(covered, found)
    forms = _list_forms(mentions, rules)
    people = _join(sorted([*mentions, *again], key=lambda one: one.start), forms, rules)
    return people, _cover_objects(covered, people, rules)


@cache
def _compile(rules: CaselessSpeech) -> tuple[_Shapes, _Shapes]:
    """Return what mentions of people look like, and those of bodies."""
    return tuple(map(re.compile, rules.people)), tuple(map(re.compile, rules.bodies))


def _match(
    pattern: re.Pattern[str], covered: str, text: str, rules: CaselessSpeech
) -> Iterator[_Mention]:
    for match in pattern.finditer(covered):
        groups = match.groupdict()
        if groups["name"] in rules.no_names:
            continue
        role = match["role"] if groups.get("role") else None
        role = text[slice(*match.span("role"))].strip() if role else None
        title = groups.get("title") or ""
        if title and title not in rules.honorifics:
            role = title
        yield _Mention(*match.span(), groups["name"].strip(), role, title)


def _cover(covered: str, mentions: Iterable[_Mention]) -> str:
    pieces, at = [], 0
    for one in mentions:
        pieces += [covered[at : one.start], PERSON + REST * (one.end - one.start - 1)]
        at = one.end
    return "".join([*pieces, covered[at:]])


def _cover_objects(covered: str, people: Sequence[Person], rules: CaselessSpeech) -> str:
    """Return `covered` with those people covered as objects who are no subjects."""
    before = re.compile(f"(?:{rules.object_before})\\Z") if rules.object_before else None
    behind = re.compile(rules.object_behind) if rules.object_behind else None
    pieces, at = [], 0
    for one in people:
        if (before and before.search(covered, max(0, one.start - _BEFORE_OBJECT), one.start)) or (
            behind and behind.match(covered, one.end)
        ):
            pieces += [covered[at : one.start], OBJECT * (one.end - one.start)]
            at = one.end
    return "".join([*pieces, covered[at:]])


def _list_forms(mentions: Sequence[_Mention], rules: CaselessSpeech) -> dict[str, set[str]]:
    """Return the full names in a text by the forms in which they may be given again."""
    forms: defaultdict[str, set[str]] = defaultdict(set)
    named = {(one.name, one.body) for one in mentions}
    for name, body in named:
        for form in _list_body_forms(name, rules) if body else _shorten(name, rules):
            forms[form].add(name)
    if rules.longest_family > 1:
        _add_parts({name for name, body in named if not body}, forms, rules)
    shorter = {form for form, names in forms.items() if names - {form}}
    for names in forms.values():
        # 李 is no second name beside 李明: it stands for that one
        names -= {name for name in names if name in shorter and len(names) > 1}
    return dict(forms)


def _add_parts(names: set[str], forms: defaultdict[str, set[str]], rules: CaselessSpeech) -> None:
    """Add names that are the family name or the given name of a longer one: 大井川, 千鶴さん."""
    for name in names:
        for size in range(2, len(name)):
            family, given = name[:size], name[-size:]
            if family in names and size <= rules.longest_family:
                forms[family].add(name)
            if given in names and name[:-size] in rules.long_family_names:
                forms[given].add(name)


def _list_body_forms(name: str, rules: CaselessSpeech) -> set[str]:
    words = name.split()
    return {name, rules.body_again.format(first=words[0], last=words[-1])}


def _shorten(name: str, rules: CaselessSpeech) -> set[str]:
    """Return a name and the forms in which it may be given again."""
    parts = _DOTS.split(name)
    if len(parts) > 1:
        return {name, parts[-1]}
    words = name.split()
    if len(words) > 1:
        last = {words[-1]} | ({words[0]} if rules.called_by_given_name else set())
        return {name, *last}
    if rules.family_first and len(name) > 1 and _IDEOGRAPH.match(name):
        known = [size for size in (3, 2) if name[:size] in rules.long_family_names]
        sizes = known[:1] or range(rules.family_size, rules.longest_family + 1)
        return {name} | {name[:size] for size in sizes if size < len(name)}
    return {name}


def _find_again(covered: str, known: dict[str, _Mention]) -> Iterator[_Mention]:
    """Find the names that are known by their forms, where they stand without a title."""
    spaced = {form for form in known if _IDEOGRAPH.match(form) is None}
    if spaced:
        for word in _WORD.finditer(covered):
            if word[0] in spaced:
                yield _Mention(*word.span(), word[0])
    unspaced = known.keys() - spaced
    if not unspaced:
        return
    sizes = sorted({len(form) for form in unspaced}, reverse=True)
    first = re.compile(f"[{''.join(sorted({form[0] for form in unspaced}))}]")
    end = 0
    for match in first.finditer(covered):
        start = match.start()
        if start < end:
            continue
        for size in sizes:
            if covered[start : start + size] in unspaced:
                end = start + size
                form = known[covered[start:end]]
                yield replace(form, start=start, end=end)
                break


def _join(
    mentions: Sequence[_Mention], forms: dict[str, set[str]], rules: CaselessSpeech
) -> list[Person]:
    """Give each mention the fullest name, and the first role that stands beside that name."""
    told: defaultdict[str, list[str]] = defaultdict(list)
    for one in mentions:
        if one.role:
            told[one.name].append(one.role)
    names = [_find_full_name(one, forms, told, rules) for one in mentions]
    roles: dict[str, str] = {}
    for name, one in zip(names, mentions, strict=True):
        if name and one.role and not name.endswith(one.role):
            roles.setdefault(name, one.role)
    return [
        Person(one.start, one.end, name, roles.get(name) if name else None)
        for name, one in zip(names, mentions, strict=True)
    ]


def _find_full_name(
    mention: _Mention,
    forms: dict[str, set[str]],
    told: dict[str, list[str]],
    rules: CaselessSpeech,
) -> str | None:
    full = forms.get(mention.name, {mention.name})
    if mention.title and 1 < len(full) < _MOST_BEARERS:
        titled = {name for name in full if any(r.endswith(mention.title) for r in told[name][:9])}
        full = titled or full
    if len(full) > 1:
        return None
    (name,) = full
    return name + mention.title if rules.titled_family_names and len(name) == 1 else name
