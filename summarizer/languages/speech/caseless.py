"""The words by which a language without capital letters tells who is speaking."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from summarizer.languages.letters import CAPITALS, LOWER

# Before the frames of a language are tried, each mention of a person, each quotation and each
# person who only is spoken of is covered with one of these characters, as often as it is long.

#: Cover a mention of a person with its title: the first character of it, and the others.
PERSON, REST = "\ue000", "\ue004"
#: Covers a quotation that is speech, and one that may be a title or a term.
SPOKEN, TERM = "\ue001", "\ue002"
#: Covers a person who is no subject: spoken to, or spoken of.
OBJECT = "\ue003"

#: What a frame calls the speaker: a person, by the group `who`.
WHO = f"(?P<who>{PERSON}{REST}*)"
#: A decimal point, which ends no sentence: 1.5.
_POINT = r"(?<=\d)\.(?=\d)"
#: A character of a sentence, outside people and speech.
INSIDE = f"(?:[^.。!！?？؟;；؛।\n{PERSON}{REST}{SPOKEN}]|{_POINT})"
#: A character of a sentence outside quotations.
WITHIN = f"(?:[^.。!！?？؟;；؛।\n{SPOKEN}{TERM}]|{_POINT})"
#: The start of a sentence, or of what follows a quotation.
START = f"(?<![^.。!！?？؟;；؛।\n{SPOKEN}])"
#: The rest of a sentence whose verb belongs to the quotation before it: it leads into no
#: other one. Of languages with spaces between words.
NO_LEAD_IN = f"(?![^.!?؟।\n{PERSON}]{{0,60}}[:{SPOKEN}{TERM}])"
#: A name in Latin letters, of two words or more.
LATIN_NAME = (
    f"(?<![A-Za-z])[{CAPITALS}][{LOWER}.'’-]{{0,20}}"
    f"(?:\\s[{CAPITALS}][{CAPITALS}{LOWER}.'’-]{{0,20}}){{1,3}}"
)


class Frame(NamedTuple):
    """How a speaker stands beside a quotation: two regular expressions.

    `before` must match up to the opening mark, `behind` from the closing mark on. With the group
    `who` in either the person there speaks; without it whoever spoke before goes on. The group
    `he` is then a word for that person, `office` a part of the role.
    """

    before: str = ""
    behind: str = ""
    #: Whether `behind` may stand in the next paragraph, if the quotation ends its own.
    across: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaselessSpeech:
    """What the search for speakers needs to know of a language without capitals.

    The regular expressions are tried in their order; each covers what it finds.
    """

    #: Mentions of people. The group `name` is the name, `role` is what they are, `title` is what
    #: stands behind the name and shows that it is one.
    people: tuple[str, ...]
    #: A name that agencies put in quotation marks: «علی رضایی» گفت. A regular expression.
    quoted_name: str = ""
    #: Names that are none.
    no_names: frozenset[str] = frozenset()
    #: Those `title`s that only show respect, and are no role.
    honorifics: frozenset[str] = frozenset()
    #: What shows that a person is no subject: at most twelve characters before the mention, and
    #: what stands behind it. Regular expressions.
    object_before: str = ""
    object_behind: str = ""
    #: Bodies where they speak: the ministry said. The group `name` is the name, and the mention.
    bodies: tuple[str, ...] = ()
    #: How a body is called again, made with the first and the last word of its name.
    body_again: str = "{first}"
    #: The frames of what nobody says: it is denied, or a title, or written on a wall.
    unsaid: tuple[Frame, ...] = ()
    #: The frames that show that a quotation is speech, whoever says it. They name nobody.
    spoken: tuple[Frame, ...] = ()
    #: What stands between two parts of one speech, from mark to mark: “If so,” said Lund, “we go.”
    #: A regular expression; none if such parts are two quotations.
    between: str = ""
    #: What tells that the words between a dash at the start of a line and it are speech.
    behind_dash: str = ""
    #: The words that deny a statement. A regular expression.
    negation: str = ""
    frames: tuple[Frame, ...]
    #: What stands before and behind a person who may go on speaking without having been quoted: a
    #: subject. Regular expressions.
    subject_before: str = START
    subject_behind: str = ""
    #: The pronouns that tell men from women, each with what shows, in a person's role or title,
    #: that it stands for another: she is no son. Regular expressions.
    unlike: tuple[tuple[str, str], ...] = ()
    #: How a paragraph begins that is a question in an interview, before the answer in quotation
    #: marks. A regular expression; none if answers have no marks.
    question: str = ""
    #: Whether the family name comes first, with no space behind it.
    family_first: bool = False
    #: Family names of more than one character, if these come first.
    long_family_names: frozenset[str] = frozenset()
    #: How many characters any other family name has, if these come first: the least and the most.
    family_size: int = 1
    longest_family: int = 1
    #: Whether a family name of one character is always given with its title: 王女士.
    titled_family_names: bool = False
    #: Whether a person is called by the given name alone, too.
    called_by_given_name: bool = False


@cache
def names_of(language: str) -> dict[str, frozenset[str]]:
    """Return the lists of names of a language; an underscore is a space inside a name.

    They come from Faker (MIT), without the names that are common words, and with common names
    that it lacks; the Japanese family names from japanese-personal-name-dataset (MIT), as well. In
    the Chinese list `rare` are the family names that are words, too, or foreign, and `given` the
    characters of given names.
    """
    source = files("summarizer.languages.speech").joinpath(f"names/{language}.txt")
    lines = source.read_text("utf-8").splitlines()
    return {kind: frozenset(names) for kind, *names in map(str.split, lines)}


def any_of(phrases: str) -> str:
    """Return a regular expression for any of the phrases in a table, the longest first.

    The table is split at white space; an underscore is a space inside a phrase.
    """
    split = sorted(phrases.split(), key=lambda phrase: (-len(phrase), phrase))
    # most places are passed over by their first character
    first = "".join(sorted({phrase[0] for phrase in split}))
    return f"(?:(?=[{first}])(?:{'|'.join(split)}))".replace("_", " ")


def without(unless: str, character: str = INSIDE) -> str:
    """Return a regular expression for a `character` at which `unless` does not match."""
    return f"(?:(?!{unless}){character})" if unless else character


def gap(most: int, unless: str = "", *, least: int = 0, character: str = INSIDE) -> str:
    """Return a regular expression for `least` to `most` characters inside a sentence.

    At none of them the regular expression `unless` may match.
    """
    return f"{without(unless, character)}{{{least},{most}}}?"
