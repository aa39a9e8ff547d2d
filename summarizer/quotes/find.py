"""Find the quotations of a text and who said them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.model import Quote, QuoteForm, Span
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.attribution.confidence import confidence_of
from summarizer.quotes.attribution.speech_features import is_title
from summarizer.quotes.linear_model import Weights, weights
from summarizer.quotes.listing.speaker import speaker_of
from summarizer.quotes.reading.paragraphs import paragraphs_of
from summarizer.quotes.reading.quotation_marks import quoted_stretches
from summarizer.quotes.reading.tags import DASH
from summarizer.quotes.survey import survey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.quotation import Quoted
    from summarizer.quotes.values.survey import Scene

#: A stretch is listed from this probability of being speech: where the F1 of finding was highest
#: in cross-validation. Of one or two words only the sure ones: most of those are scare quotes.
SPEECH_LINE = 0.85
_SHORT_SPEECH_LINE = 0.95
#: Behind a colon with a sure speaker before it, as in a transcript, little doubt is left.
_COLON_SPEECH_LINE = 0.65
#: A whole sentence has more words than these.
_FEW = 2
#: What is called so has no more words than these.
_FEW_NAMED = 4
#: And less where names in marks are known for names.
_COLON_WITHOUT_NAMES_LINE = 0.5
_SURE = 0.9

#: A speaker is shown from this confidence. On articles that had no part in the learning 98 of 100
#: quotations keep theirs, and 95 of 100 of those named are right (97 where whole clauses are
#: quoted); at 0.7 it would be 95 and 96.
SPEAKER_LINE = 0.5

#: What leads into words quoted within the reporter's own clause.
_WITHIN = frozenset({"that", "the", "of", "word", "express"})
#: What stands before words quoted apart from any clause.
_APART = frozenset({"comma", "colon", "start", "mid", "quote", "dash"})

#: In a language without rules: shorter stretches are as often titles as speech.
_WORDS_WITHOUT_RULES = 5

#: Between parts with the reporter's words between them, and between paragraphs without.
_INTERRUPTED, _CARRIED = " […] ", "\n"


def find_quotes(text: str, *, language: str = "en") -> tuple[Quote, ...]:
    """Return the quotations of a clean text, in order, with their speakers.

    A language without rules gets its longer quotations, without speakers.
    """
    rules = language_of(language)
    if rules is None or rules.speech is None:
        return _without_rules(text)
    return quotes_of(survey(text, rules.speech), weights())


def quotes_of(
    scene: Scene, tables: Mapping[str, Weights], line: float = SPEAKER_LINE
) -> tuple[Quote, ...]:
    """Return the quotations of a surveyed text, decided by the learned `tables`.

    A speaker whose confidence is below `line` is not named.
    """
    listed = [guess for guess in attribute(scene, tables) if is_speech(scene, guess)]
    return tuple(
        _quote(scene, group, tables["confidence"], line) for group in _groups(scene, listed)
    )


def _without_rules(text: str) -> tuple[Quote, ...]:
    found = []
    for quoted in quoted_stretches(text, paragraphs_of(text)):
        span = _span(text, quoted)
        if span and len(span.of(text).split()) >= _WORDS_WITHOUT_RULES and not quoted.single:
            found.append(Quote(text=span.of(text), parts=(span,)))
    return tuple(found)


def is_speech(scene: Scene, guess: Guess) -> bool:
    """Whether a stretch is listed at all."""
    quoted = scene.document.quoted[guess.setting.quote]
    shown = scene.document.text[quoted.start : quoted.end].split()
    words = len(shown)
    if _span(scene.document.text, quoted) is None:
        return False
    if quoted.mark == DASH:
        return True  # a tag stands beside it
    within = guess.setting.lead in _WITHIN
    if words == 1 and (within or (guess.setting.lead not in _APART and shown[0].islower())):
        return False  # a word in marks within a clause: the “temporary” closure
    if is_title(shown, guess.setting.lead, scene.document.speech):
        return False
    if _is_no_voice(scene, guess) or _is_named(scene, guess, shown):
        return False
    told = guess.setting.follow == "cue" and guess.setting.end in {"comma", "mark"}
    line = SPEECH_LINE if words > 2 or told else _SHORT_SPEECH_LINE
    if (guess.setting.lead == "colon" and guess.chosen >= _SURE) or _is_tagged(scene, guess):
        named = scene.document.speech.quoted_names
        line = _COLON_WITHOUT_NAMES_LINE if named else _COLON_SPEECH_LINE
    return words > 0 and (guess.speech >= line or _is_led(scene, guess, shown))


def _is_named(scene: Scene, guess: Guess, words: list[str]) -> bool:
    """Whether a few words stand behind one that says what they are: las llamadas «zonas»."""
    setting, speech = guess.setting, scene.document.speech
    if not speech.head_first or len(words) > _FEW_NAMED or not setting.place:
        return False
    before = scene.document.sentences[setting.sentence].items[setting.place - 1]
    return before >= 0 and scene.document.lower[before] in speech.naming


def _is_led(scene: Scene, guess: Guess, words: list[str]) -> bool:
    """Whether a whole sentence follows a colon, where few titles of works look like one."""
    setting, speech = guess.setting, scene.document.speech
    if not (speech.quoted_names or speech.head_first) or setting.lead != "colon":
        return False
    return len(words) > _FEW and words[0][0].isupper() and setting.end in {"stop", "mark"}


def _is_tagged(scene: Scene, guess: Guess) -> bool:
    """Whether a comma, a dash and a verb follow, which leaves little doubt: «Да», — сказал он."""
    setting, document = guess.setting, scene.document
    if not document.speech.tag_dashes or setting.end not in {"comma", "mark"}:
        return False
    behind = document.sentences[setting.sentence].items[setting.place + 1 :][:1]
    return setting.follow == "cue" or any(
        item >= 0 and document.lower[item] == words[0]
        for item in behind
        for words in document.speech.according
    )


def _is_no_voice(scene: Scene, guess: Guess) -> bool:
    """Whether the words stand on a sign, or are what something is only called."""
    document, setting = scene.document, guess.setting
    items = document.sentences[setting.sentence].items
    before = items[setting.place - 1] if setting.place else -1
    if before >= 0 and document.lower[before] in document.speech.so_called:
        return True  # the so-called “gardens of salt”
    if guess.mention is None:
        return False
    return scene.mentions[guess.mention].head in document.speech.signs


def _span(text: str, quoted: Quoted) -> Span | None:
    """Return the quoted words without the space and the comma at their edges."""
    start, end = quoted.start, quoted.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return Span(start, end) if start < end else None


def _groups(scene: Scene, guesses: list[Guess]) -> list[list[Guess]]:
    """Put the parts of one speech together."""
    groups: list[list[Guess]] = []
    for guess in guesses:
        if groups and _goes_on(scene, groups[-1][-1], guess):
            groups[-1].append(guess)
        else:
            groups.append([guess])
    return groups


def _goes_on(scene: Scene, before: Guess, guess: Guess) -> bool:
    """Whether a stretch is the next part of the speech of the stretch before it."""
    if guess.setting.quote != before.setting.quote + 1 or before.mention is None:
        return False
    if guess.setting.carried:
        return True
    document = scene.document
    first, second = (document.quoted[g.setting.quote] for g in (before, guess))
    same = guess.mention == before.mention or (
        guess.entity is not None and guess.entity == before.entity
    )
    if first.paragraph != second.paragraph or not same:
        return False
    apart = guess.setting.sentence - before.setting.sentence
    if apart == 0:
        # “I,” she said, “went home.” but not: called it “a joke” and “a farce”
        return guess.setting.lead == "comma" and before.setting.end in {"comma", "dash", "mark"}
    return apart == 1 and guess.setting.alone and before.setting.end in {"comma", "mark", "dash"}


def _quote(scene: Scene, group: list[Guess], table: Weights, line: float) -> Quote:
    document = scene.document
    parts: list[Span] = []
    text = ""
    for guess in group:
        span = _span(document.text, document.quoted[guess.setting.quote])
        if span is None:
            continue
        if parts:
            text += _CARRIED if guess.setting.carried else _INTERRUPTED
        parts.append(span)
        text += span.of(document.text)
    lead = group[0]
    confidence = round(confidence_of(scene, lead, table), 3)
    return Quote(
        text=text,
        parts=tuple(parts),
        form=_form(document.text, lead, parts[0]),
        speaker=speaker_of(scene, lead) if confidence >= line else None,
        confidence=confidence,
    )


def _form(text: str, guess: Guess, first: Span) -> QuoteForm:
    setting = guess.setting
    if setting.lead in _WITHIN:
        return QuoteForm.MIXED
    begins_low = text[first.start].islower()
    if begins_low and setting.lead not in {"comma", "colon", "quote"} and setting.end != "comma":
        return QuoteForm.MIXED
    return QuoteForm.DIRECT
