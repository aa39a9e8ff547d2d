"""Rulings of courts: the numbers of their paragraphs, and the case's name from its parties.

Above a ruling stand the court, the parties, their counsel and the days of the hearing, each on
lines of its own. No line need name the case; lines such as these do, together:

    PELL PLC
    Claimant
    - and -
    DUNMORE FERRIES LIMITED
    Defendant

They become one heading, “PELL PLC v DUNMORE FERRIES LIMITED”. Where the paragraphs are numbered,
all else above the first of them leaves the text, except for the day and for prose.
"""

from __future__ import annotations

import re

from summarizer.languages.site import any_of

#: A number before a paragraph: 12., [12], (12), § 12.
_NUMBER = re.compile(
    r"(?P<before>(?:§ ?)?[\[(]?)(?P<number>\d{1,3})(?P<after>[\])]?[.)]?) +(?=\S)"
)
_FEWEST_NUMBERED = 4
#: Paragraphs have at least this many characters on average; items of a list fewer.
_LONG_PARAGRAPH = 120
#: The parties and the day are looked for in this many lines of at most `_LONGEST` characters.
_HEAD_LINES, _LONGEST = 60, 120
#: What the line above is in the case: "Claimant", "Defendants/Respondents".
_PARTY = rf"(?:{any_of(lambda site: site.rulings.parties)})"
_ROLE = re.compile(rf"\W{{0,3}}{_PARTY}(?: ?[/&] ?{_PARTY}){{0,2}}\W{{0,3}}", re.IGNORECASE)
#: Between the parties, on a line of its own: "v", "- and -".
_VERSUS = re.compile(
    rf"\W{{0,3}}(?:{any_of(lambda site: site.rulings.versus)})\W{{0,3}}", re.IGNORECASE
)
#: A line that names the case.
_CASE = re.compile(r"[^.!?\n]{2,80} (?:v\.?|vs\.?|-v-) [^!?\n]{2,80}")
#: Around a party's name: its number, and a comma.
_PARTY_NUMBER = re.compile(r"\(?(\d{1,2})[.)] ")
_AROUND = re.compile(rf"^{_PARTY_NUMBER.pattern}|[,;]$")
_DAY = re.compile(r".{0,40}\b(?:1[89]|20)\d\d\W{0,3}")

#: The most words of a party's name with a full stop behind it; a sentence mostly has more.
_LONGEST_DOTTED = 5


def without_ruling(lines: list[str]) -> list[str]:
    """Return a ruling's lines with its name as a heading, without the numbers of its paragraphs.

    Other lines stay as they are.
    """
    numbered = _numbered(lines)
    first = min(numbered, default=_HEAD_LINES)
    head = [line for line in lines[: min(first, _HEAD_LINES)] if len(line) <= _LONGEST]
    name = _case_name(head, numbered=bool(numbered))
    found = list(lines)
    for at, size in numbered.items():
        found[at] = lines[at][size:]
    if name is None:
        return found
    if numbered:
        days = [line for line in head if _DAY.fullmatch(line) and not _CASE.fullmatch(line)]
        prose = [line for line in lines[:first] if len(line) > _LONGEST and line[-1] == "."]
        return [f"# {name}", "", *days[:1], "", *prose, "", *found[first:]]
    return [f"# {name}", "", *found]


def _numbered(lines: list[str]) -> dict[int, int]:
    """Return the lengths of the numbers before a ruling's paragraphs, by the paragraphs' indexes.

    They count up one by one in one form; other forms may stand between them: 12., (a), (1).
    """
    matches = [(at, match) for at, line in enumerate(lines) if (match := _NUMBER.match(line))]
    forms = sorted({match.group("before", "after") for _, match in matches})
    for form in forms:
        alike = [(at, m) for at, m in matches if m.group("before", "after") == form]
        offsets = {int(match["number"]) - n for n, (_, match) in enumerate(alike)}
        size = sum(len(lines[at]) for at, _ in alike)
        long = size >= _LONG_PARAGRAPH * len(alike)
        if long and len(offsets) == 1 and len(alike) >= _FEWEST_NUMBERED:
            return {at: match.end() for at, match in alike}
    return {}


def _case_name(head: list[str], *, numbered: bool) -> str | None:
    """Return the name of the case whose parties the lines above it name; None if none do."""
    lines = [line for line in head if line]
    roles = [n for n, line in enumerate(lines) if _ROLE.fullmatch(line)]
    apart = [n for n, line in enumerate(lines) if _VERSUS.fullmatch(line)]
    if not roles and not (numbered and apart):
        return None
    named = next((line for line in lines if _CASE.fullmatch(line)), None)
    if named is not None:
        return named
    if len(roles) > 1:
        parties = [_party(lines[:role]) for role in roles[:2]]
    elif apart:
        parties = [_party(lines[: apart[0]]), _party(lines[apart[0] + 1 : apart[0] + 2])]
    else:
        return None
    # a script of a play has the same labels, with sentences below them
    return " v ".join(parties) if all(map(_may_be_party, parties)) else None


def _may_be_party(name: str) -> bool:
    """Whether words are no sentence: “Dunmore Ltd.” may be a party."""
    said = name.endswith(".") and len(name.split()) > _LONGEST_DOTTED
    return bool(name) and name[-1] not in "?!:" and not said


def _party(lines: list[str]) -> str:
    """Return the name of the party in the last of `lines`; of several with numbers the first."""
    at = len(lines) - 1
    while at > 0 and (number := _PARTY_NUMBER.match(lines[at])) and int(number[1]) > 1:
        at -= 1
    return _AROUND.sub("", lines[at]) if at >= 0 else ""
