"""The places where a text mentions someone: names, pronouns and noun phrases."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from summarizer.languages.speech.given import given_names

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.document import Document

#: Longer runs of capitals are headlines.
_LONGEST_NAME = 9


class Kind(StrEnum):
    """What a mention is."""

    NAME = "name"
    PRONOUN = "pronoun"
    NOMINAL = "nominal"


@dataclass(slots=True)
class Mention:
    """A mention: tokens `first` to `last`, both counted; a name's titles left out."""

    kind: Kind
    first: int
    last: int
    #: The name's tokens joined, or the noun phrase as it stands.
    text: str
    #: The last word, in lower case: a surname or a head noun.
    head: str
    #: "he", "she", "they", "i" or "".
    gender: str = ""
    #: The first token with titles and determiners, and those words.
    outer: int = 0
    title: str = ""
    #: A person's name, an organisation's or another's ("person", "org", "place", "").
    sort: str = ""
    #: The entity it stands for; -1 while unknown.
    entity: int = -1
    #: A name that follows in apposition stands for the same: its index among the mentions.
    same_as: int = -1


def is_name_word(word: str) -> bool:
    """Whether a token begins like a name."""
    return word[0].isupper() or (word[0] == "@" and len(word) > 1)


def names_in(document: Document) -> list[Mention]:
    """Return the names of a text, in order."""
    found: list[Mention] = []
    token = 0
    size = len(document.words)
    lowered = {word for word in document.words if word.islower()}
    midway = _capitalized_midway(document)
    while token < size:
        if not is_name_word(document.words[token]):
            token += 1
            continue
        last = _run_end(document, token)
        mention = _name(document, token, last, lowered, midway)
        if mention is not None:
            found.append(mention)
        token = last + 1
    return found


def _capitalized_midway(document: Document) -> set[str]:
    """Return the words that stand with a capital elsewhere than at the start of a sentence."""
    return {
        word
        for token, word in enumerate(document.words)
        if word[0].isupper() and not document.opens_sentence(token)
    }


def _run_end(document: Document, first: int) -> int:
    """Return the last token of the run of capitalized words from `first`."""
    speech, words = document.speech, document.words
    last = first
    token = first
    while token + 1 < len(words) and token - first < _LONGEST_NAME + 4:
        step = token + 1
        if words[step] == "." and len(words[token]) == 1 and _touch(document, token):
            step += 1  # an initial
        small = step
        while (
            step < len(words)
            and step - small < 2
            and not is_name_word(words[step])
            and _joins(document, token, step, speech)
        ):
            step += 1
        if step >= len(words) or not is_name_word(words[step]) or words[step] == "I":
            break
        if not _together(document, first, step):
            break
        if words[token].isupper() and len(words[token]) > 3 and not words[step].isupper():
            # LONDON Smith; but a name in capitals goes on
            break
        token = last = step
    return last


def _joins(document: Document, token: int, small: int, speech: Speech) -> bool:
    word = document.lower[small]
    if document.words[small] == "&":
        return True
    if word in speech.particles and document.words[small].islower():
        return True
    if word not in speech.joiners:
        return False
    before = document.lower[token]
    return before in speech.organisations or before in speech.titles or before in speech.joiners


def _touch(document: Document, token: int) -> bool:
    return document.ends[token] == document.starts[token + 1]


def _together(document: Document, one: int, other: int) -> bool:
    return (
        document.inside[one] == document.inside[other]
        and document.paragraph_of[one] == document.paragraph_of[other]
    )


def _name(
    document: Document, first: int, last: int, lowered: set[str], midway: set[str]
) -> Mention | None:
    speech = document.speech
    outer = first
    lower = document.lower
    given = given_names()
    while first <= last and (
        lower[first] in speech.determiners
        or (lower[first] in speech.openers and lower[first] not in given)
        or (
            lower[first] in speech.openers
            and first == last
            and document.words[first] not in midway
        )
    ):
        first += 1
    while last > first and (lower[last] in speech.openers or document.words[last] == "."):
        last -= 1
    if first > last or (first == last and len(document.words[first]) == 1):
        return None
    if first == last and document.opens_sentence(first) and document.words[first] not in midway:
        word = lower[first]
        if word in lowered or (word not in given and _is_verb_or_adverb(word, speech)):
            return None
    if lower[outer] in speech.determiners and outer == first - 1:
        pass
    else:
        outer = first
    start = _skip_titles(document, first, last)
    title = document.text[document.starts[first] : document.starts[start]].strip()
    text = document.text[document.starts[start] : document.ends[last]]
    mention = Mention(Kind.NAME, start, last, text, lower[last], outer=outer, title=title)
    while mention.head in speech.suffixes and last > start:
        last -= 1
        mention.head = lower[last]
    mention.sort = _sort(document, mention, first)
    mention.gender = _gender(document, mention, first)
    return mention


def _is_verb_or_adverb(word: str, speech: Speech) -> bool:
    return (
        word in speech.report
        or word in speech.express
        or (bool(speech.adverb_endings) and word.endswith(speech.adverb_endings))
        or word in speech.conjunctions
        or word in speech.prepositions
    )


def _skip_titles(document: Document, first: int, last: int) -> int:
    """Return where the name proper begins behind titles and what else stands before."""
    speech, lower = document.speech, document.lower
    given = given_names()
    start = first
    for token in range(last - 1, first - 1, -1):
        if lower[token] in speech.titles_he | speech.titles_she or lower[token] in speech.titles:
            start = token + 1
            break
    if start > first and lower[start] in speech.joiners:
        # Secretary of State John Kerry
        behind = [t for t in range(start + 1, last) if lower[t] in given]
        return behind[0] if behind else first
    if start > first:
        return start
    for token in range(first + 1, last):
        before = document.lower[token - 1]
        if lower[token] in given and (
            before in speech.silent
            or before in speech.organisations
            or (document.words[token - 1].isupper() and len(before) > 1)
        ):
            return token
    return first


def _sort(document: Document, mention: Mention, first: int) -> str:
    speech, lower = document.speech, document.lower
    tokens = [lower[t] for t in range(mention.first, mention.last + 1)]
    if mention.first > first:
        return "person"
    if all(word in speech.silent for word in tokens):
        return "place"
    if any(word in speech.organisations for word in tokens):
        return "org"
    if tokens[0] in given_names() and tokens[0] not in speech.silent:
        return "person"
    if document.words[mention.last].isupper() and len(tokens) == 1 and len(tokens[0]) < 6:
        return "org"
    return ""


def _gender(document: Document, mention: Mention, first: int) -> str:
    speech, lower = document.speech, document.lower
    for token in range(first, mention.first):
        if lower[token] in speech.titles_he or lower[token] in speech.nouns_he:
            return "he"
        if lower[token] in speech.titles_she or lower[token] in speech.nouns_she:
            return "she"
    if mention.sort == "org":
        return ""
    told = given_names().get(lower[mention.first], "")
    return told if told in {"he", "she"} and mention.last > mention.first else ""


def pronouns_in(document: Document) -> list[Mention]:
    """Return the personal pronouns outside quotations that can be a subject or an object."""
    speech = document.speech
    found = []
    for token, word in enumerate(document.lower):
        if document.inside[token] >= 0:
            continue
        gender = gender_of_pronoun(word, speech)
        if not gender or (word not in speech.subjects and not _is_object(document, token)):
            continue
        if word == "i" and document.words[token] != "I":
            continue
        found.append(
            Mention(
                Kind.PRONOUN, token, token, document.words[token], word, gender=gender, outer=token
            )
        )
    return found


def gender_of_pronoun(word: str, speech: Speech) -> str:
    """Return "he", "she", "they" or "i" for a pronoun, "" for another word."""
    if word in speech.he:
        return "he"
    if word in speech.she:
        return "she"
    if word in speech.they:
        return "they"
    return "i" if word in speech.i else ""


def _is_object(document: Document, token: int) -> bool:
    """Whether a pronoun in another form stands behind according to or by."""
    before = document.lower[token - 1] if token else ""
    after = document.lower[token + 1] if token + 1 < len(document.lower) else "."
    return before in {words[-1] for words in document.speech.according} | {"by", "from"} and (
        not after[0].isalnum()
    )


def nominals_in(document: Document, names: list[Mention]) -> list[Mention]:
    """Return noun phrases outside quotations: the officials, a spokesman for the company."""
    speech = document.speech
    starts_name = {mention.outer: mention for mention in names}
    within = set()
    for mention in names:
        within.update(range(mention.outer, mention.last + 1))
    found: list[Mention] = []
    token = 0
    while token < len(document.words):
        if document.inside[token] >= 0:
            token += 1
            continue
        last = _phrase_end(document, token)
        if last is None:
            token += 1
            continue
        mention = _nominal(document, token, last, starts_name, within)
        if mention is not None:
            found.append(mention)
        token = max(token + 1, last + 1)
    return found


def _phrase_end(document: Document, first: int) -> int | None:
    """Return the last token of the noun phrase that begins at `first`, if one does."""
    speech, lower = document.speech, document.lower
    word = lower[first]
    leads = word in speech.determiners or gender_of_pronoun(word, speech) in {"he", "she", "they"}
    if word in speech.subjects:
        return None
    if not leads and not _starts_bare(document, first):
        return None
    last = None
    token = first + 1 if leads else first
    while token < len(lower) and token - first < 9 and _together(document, first, token):
        word = lower[token]
        if word in speech.possessives:
            token += 1
            continue
        if not word[0].isalnum() or _breaks_phrase(document, token):
            break
        last = token
        token += 1
    return last


def _starts_bare(document: Document, token: int) -> bool:
    """Whether a noun phrase without a determiner begins here: police, State officials."""
    speech, lower = document.speech, document.lower
    for ahead in range(token, min(token + 4, len(lower))):
        word = lower[ahead]
        if not word[0].isalnum() or _breaks_phrase(document, ahead):
            return False
        if (
            word in speech.groups
            or word in speech.nouns
            or word in speech.nouns_he | speech.nouns_she
        ):
            return True
    return False


def _breaks_phrase(document: Document, token: int) -> bool:
    speech, word = document.speech, document.lower[token]
    if (
        word in speech.prepositions
        or word in speech.conjunctions
        or word in speech.auxiliaries
        or word in speech.who
        or word in speech.say
        or word in speech.tell
        or gender_of_pronoun(word, speech) != ""
    ):
        return True
    if word in speech.report or word in speech.express:
        return word not in speech.papers and word not in speech.nouns
    return word in speech.adverbs


def _nominal(
    document: Document,
    first: int,
    last: int,
    starts_name: dict[int, Mention],
    within: set[int],
) -> Mention | None:
    speech, lower = document.speech, document.lower
    end = last
    for token in range(first, last + 1):
        name = starts_name.get(token)
        if name is not None and name.last >= last and token > first and name.sort != "org":
            # the actor George Clooney: the noun is the name's title
            noun = document.text[document.starts[first] : document.starts[token]].strip()
            head = lower[token - 1]
            if head in speech.determiners:
                return None
            name.title = f"{noun} {name.title}".strip()
            name.outer = first
            if not name.gender:
                name.gender = _noun_gender(head, speech) if head not in speech.groups else ""
            if name.sort != "person" and _is_speaking_noun(head, speech):
                name.sort = "person"
            return None
    if all(token in within for token in range(first + 1, last + 1)) and last in within:
        return None
    known = [t for t in range(first, last + 1) if _speaks(lower[t], speech)]
    if known:
        end = known[-1]  # “the foundation hid four donations” holds one that speaks
    elif last - first > 3:
        return None
    head = lower[end]
    if head in speech.determiners and first == end and not known:
        return None
    text = document.text[document.starts[first] : document.ends[end]]
    mention = Mention(Kind.NOMINAL, first, end, text, head, outer=first)
    mention.gender = _noun_gender(head, speech)
    if head in speech.papers:
        mention.sort = "paper"
    elif head in speech.groups:
        mention.sort = "group"
    elif _is_speaking_noun(head, speech):
        mention.sort = "person"
    return mention


def _speaks(word: str, speech: Speech) -> bool:
    return word in speech.groups or word in speech.papers or _is_speaking_noun(word, speech)


def _is_speaking_noun(word: str, speech: Speech) -> bool:
    return word in speech.nouns or word in speech.nouns_he or word in speech.nouns_she


def _noun_gender(word: str, speech: Speech) -> str:
    if word in speech.nouns_he:
        return "he"
    if word in speech.nouns_she:
        return "she"
    return "they" if word in speech.groups else ""
