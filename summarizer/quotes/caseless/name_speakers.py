"""Name who says a quotation, in a script without capitals.

Without capitals a name is seen only by what stands beside it: a title, a family name that is well
known, the verb. So a speaker is named only where all of a frame stands there: a person, a verb of
speech, and how both stand to the quotation. The languages list their frames, the surest first. In
some frames nobody is named (“he said”): then whoever spoke before goes on, if nobody else was
mentioned in between. Answers in an interview are all said by whoever says one of them.

Other frames tell only whether a quotation is speech. What stands in one of `unsaid` is not: it is
denied, a title, or written on a wall. What stands in one of `spoken` is, whoever says it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.speech.caseless import SPOKEN, TERM, Frame
from summarizer.model import Span, Speaker
from summarizer.quotes.caseless.people import find_people
from summarizer.quotes.values.document import TERMINALS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.languages.speech.caseless import CaselessSpeech
    from summarizer.quotations.quotation import Paragraph, Quotation
    from summarizer.quotes.caseless.people import Person

#: How likely a named speaker is right: what the articles in tests/cases/quotes show.
CONFIDENCE = 0.9

#: The characters before a quotation, and behind it, in which its speaker is looked for.
_BEFORE, _BEHIND = 160, 120
#: The characters before a person that may show the subject of a verb of speech.
_BEFORE_SUBJECT = 40
#: The end of a sentence, outside quotations.
_SENTENCE_END = re.compile(r"\.(?!\d)|[。!！?？؟।\n]")
#: How many people are looked at, backwards from “he”, for whom that may stand.
_MOST_PEOPLE = 6


class Finding(NamedTuple):
    """What the words beside a speech tell of it."""

    speaker: Speaker | None
    #: Whether it is surely speech.
    spoken: bool


class _Frame(NamedTuple):
    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    across: bool


class _Compiled(NamedTuple):
    """The regular expressions of a language, compiled."""

    naming: tuple[_Frame, ...]
    #: The frames that tell only whether something is speech.
    spoken: tuple[_Frame, ...]
    unsaid: tuple[_Frame, ...]
    before_subject: re.Pattern[str]
    behind_subject: re.Pattern[str]
    unlike: Mapping[str, re.Pattern[str]]
    question: re.Pattern[str] | None


def name_speakers(
    text: str,
    paragraphs: Sequence[Paragraph],
    speeches: Sequence[tuple[Sequence[Quotation], bool]],
    rules: CaselessSpeech,
) -> list[Finding]:
    """Return what is found of each speech; its speaker is None if not surely known.

    Each speech is a list of its parts, and comes with whether it is long enough for speech
    whoever says it.
    """
    if not speeches:
        return []
    covered = _cover(text, ((part, surely) for parts, surely in speeches for part in parts))
    people, covered = find_people(covered, text, rules)
    patterns = _compile(rules)
    search = _Search(covered, paragraphs, people, patterns)
    findings = [search.name(parts, surely=surely) for parts, surely in speeches]
    if patterns.question is None:
        return findings
    parts = [parts for parts, _ in speeches]
    return _name_answers(text, paragraphs, parts, findings, patterns.question)


def _name_answers(
    text: str,
    paragraphs: Sequence[Paragraph],
    speeches: Sequence[Sequence[Quotation]],
    findings: Sequence[Finding],
    question: re.Pattern[str],
) -> list[Finding]:
    """Return the findings with the speaker of an interview named for each of the answers."""
    answers = set()
    for index, parts in enumerate(speeches):
        number = parts[0].paragraph
        alone = parts[0].outer_start == paragraphs[number].start and number > 0
        if alone and question.match(text, paragraphs[number - 1].start):
            answers.add(index)
    speakers = {speaker.name: speaker for index in answers if (speaker := findings[index].speaker)}
    if len(speakers) != 1:
        return list(findings)
    (speaker,) = speakers.values()
    told = Finding(replace(speaker, mention=None), spoken=True)
    return [
        told if index in answers and one.spoken and one.speaker is None else one
        for index, one in enumerate(findings)
    ]


@cache
def _compile(rules: CaselessSpeech) -> _Compiled:
    return _Compiled(
        naming=_compile_all(rules.frames),
        spoken=_compile_all(_merge(rules.spoken)),
        unsaid=_compile_all(_merge(rules.unsaid)),
        before_subject=re.compile(f"(?:{rules.subject_before})\\Z"),
        behind_subject=re.compile(rules.subject_behind),
        unlike={word: re.compile(others) for word, others in rules.unlike},
        question=re.compile(rules.question) if rules.question else None,
    )


def _merge(frames: Sequence[Frame]) -> list[Frame]:
    """Return frames with those of one side in one: a single search is faster."""
    merged = [frame for frame in frames if frame.before and frame.behind]
    if before := "|".join(frame.before for frame in frames if not frame.behind):
        merged.append(Frame(before))
    if behind := "|".join(frame.behind for frame in frames if not frame.before):
        merged.append(Frame(behind=behind))
    return merged


def _compile_all(frames: Iterable[Frame]) -> tuple[_Frame, ...]:
    return tuple(
        _Frame(
            re.compile(f"(?:{frame.before})\\Z") if frame.before else None,
            re.compile(frame.behind) if frame.behind else None,
            frame.across,
        )
        for frame in frames
    )


def _cover(text: str, quotations: Iterable[tuple[Quotation, bool]]) -> str:
    pieces, at = [], 0
    for quotation, surely in quotations:
        size = quotation.outer_end - quotation.outer_start
        spoken = surely or text[quotation.end - 1] in TERMINALS
        pieces += [text[at : quotation.outer_start], (SPOKEN if spoken else TERM) * size]
        at = quotation.outer_end
    return "".join([*pieces, text[at:]])


class _Search:
    """The search for the speakers of one text, quotation by quotation."""

    def __init__(
        self,
        covered: str,
        paragraphs: Sequence[Paragraph],
        people: Sequence[Person],
        patterns: _Compiled,
    ) -> None:
        self._covered = covered
        self._paragraphs = paragraphs
        self._people = people
        self._starts = [one.start for one in people]
        self._by_start = {one.start: one for one in people}
        self._patterns = patterns
        #: The name of whoever spoke last; "" after words of somebody unknown.
        self._last = ""
        #: Where the last words of somebody unknown end: nobody before them goes on speaking.
        self._unknown_until = 0
        #: Where the last speech ends. The frames `spoken` and `unsaid` do not reach over it.
        self._end = 0

    def name(self, parts: Sequence[Quotation], *, surely: bool) -> Finding:
        """Return what is found of the next speech."""
        unsaid = self._is_framed(self._patterns.unsaid, parts)
        speaker = None if unsaid else next(filter(None, map(self._find_speaker, parts)), None)
        spoken = not unsaid and (
            ((surely or speaker is not None) and not parts[0].single)
            or self._is_framed(self._patterns.spoken, parts)
        )
        if speaker is not None:
            self._last = speaker.name
        elif spoken:
            self._last = ""
            self._unknown_until = parts[-1].outer_end
        self._end = parts[-1].outer_end
        return Finding(speaker, spoken)

    def _is_framed(self, frames: Sequence[_Frame], parts: Sequence[Quotation]) -> bool:
        """Whether one of the frames stands around a part of a speech."""
        start = self._end
        for part in parts:
            if any(self._match(frame, part, start) is not None for frame in frames):
                return True
            start = part.outer_end
        return False

    def _find_speaker(self, quotation: Quotation) -> Speaker | None:
        for frame in self._patterns.naming:
            matches = self._match(frame, quotation)
            if matches is not None:
                return self._read(matches, quotation)
        return None

    def _match(
        self, frame: _Frame, quotation: Quotation, least: int = 0
    ) -> list[re.Match[str]] | None:
        """Return how a frame stands around a quotation; None if it does not.

        It stands in no character before the one at the index `least`.
        """
        number = quotation.paragraph
        paragraph = self._paragraphs[number]
        found = []
        if frame.before is not None:
            start = paragraph.start
            if quotation.outer_start == start and number:
                start = self._paragraphs[number - 1].start  # X said: / “…”
            start = max(start, least, quotation.outer_start - _BEFORE)
            found.append(frame.before.search(self._covered, start, quotation.outer_start))
        if frame.behind is not None:
            end = paragraph.end
            if frame.across and quotation.outer_end == end and number + 1 < len(self._paragraphs):
                end = self._paragraphs[number + 1].end
            end = min(end, quotation.outer_end + _BEHIND)
            found.append(frame.behind.match(self._covered, quotation.outer_end, end))
        matches = [match for match in found if match is not None]
        return matches if len(matches) == len(found) else None

    def _read(self, matches: Sequence[re.Match[str]], quotation: Quotation) -> Speaker | None:
        """Return the speaker in a frame: the person in it, or whoever it goes on with."""
        for match in matches:
            if match.groupdict().get("who"):
                person = self._by_start.get(match.start("who"))
                return _describe(person, Span(person.start, person.end)) if person else None
        at = min(match.start() for match in matches)
        told = next((match for match in matches if match.groupdict().get("he")), matches[0])
        groups = told.groupdict()
        office, pronoun = groups.get("office") or "", groups.get("he") or ""
        if office:
            person = self._find_holder(at, office)
        else:
            person = self._find_antecedent(at, quotation.paragraph, pronoun)
        mention = Span(*told.span("he")) if pronoun else None
        return _describe(person, mention) if person else None

    def _find_holder(self, at: int, office: str) -> Person | None:
        """Return the one person who has an office, as told up to a character of the text."""
        holders = {
            one.name: one
            for one in self._people[: bisect_left(self._starts, at)]
            if office in (one.role or "")
        }
        return next(iter(holders.values())) if len(holders) == 1 else None

    def _find_antecedent(self, at: int, paragraph: int, pronoun: str) -> Person | None:
        """Return who goes on speaking at a character of the text; None if that is not clear.

        It is whoever was the last to be mentioned and to speak, or the subject of this sentence or
        the one before, or somebody who is mentioned alone, in this paragraph or in this and the
        one before. Nobody whom the `pronoun` cannot stand for is looked at.
        """
        start = max(self._unknown_until, self._paragraphs[max(0, paragraph - 1)].start)
        end = bisect_left(self._starts, at)
        first = max(bisect_left(self._starts, start), end - _MOST_PEOPLE)
        near = [one for one in self._people[first:end] if self._may_stand_for(pronoun, one)]
        if not near:
            return None
        last = near[-1]
        if last.name == self._last:
            return last
        ends = len(_SENTENCE_END.findall(self._covered, last.end, at))
        if ends <= 1 and self._is_subject(last):
            return last
        here = [one for one in near if one.start >= self._paragraphs[paragraph].start]
        for people in (here, near):
            if len({one.name for one in people}) == 1 and any(map(self._is_subject, people)):
                return last
        return None

    def _may_stand_for(self, pronoun: str, person: Person) -> bool:
        unlike = self._patterns.unlike.get(pronoun)
        return unlike is None or unlike.search(f"{person.role or ''} {person.name}") is None

    def _is_subject(self, person: Person) -> bool:
        start = max(0, person.start - _BEFORE_SUBJECT)
        before = self._patterns.before_subject.search(self._covered, start, person.start)
        return before is not None and bool(
            self._patterns.behind_subject.match(self._covered, person.end)
        )


def _describe(person: Person, mention: Span | None) -> Speaker | None:
    if person.name is None:
        return None
    return Speaker(name=person.name, role=person.role, mention=mention)
