"""Find who speaks a quotation where the verb ends the sentence: Aksoy, “…” dedi.

Theory of operation. In such a language the words that were said stand between the speaker and the
verb, with much else, so that the distance from a name to a verb tells little. What tells is the
order. The speaker of a quotation with a verb of speech behind it is, in this order:

1. for a form of the verb that has its subject in the genitive, the last one before the quotation
   who stands in it: Kaya, Aksoy'un “…” dediğini söyledi (Kaya said that Aksoy had said …); so
   too for a question that somebody answers, and for that nobody else;
2. whoever stands right behind the verb: “…” diyen Aksoy, «…», — dedi Karimov;
3. the first one before the quotation that can be the subject of its sentence: Aksoy ise “…” dedi;
   if there is none, and a word before a colon stands for the words said, whose they are:
   Aksoy'un cevabı şuydu: “…”;
4. for a verb that tells only that a body says it, the body: “…”, deyiladi vazirlik xabarida; it
   may be named in the sentence before: AFAD açıklama yaptı. Açıklamada, “…” denildi;
5. whoever the text goes on about, if no word before the quotation can be the subject.

A noun that is in no table may be a subject too. So in case 5 the words before the quotation must
be known to be something else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.cues.impersonal import is_impersonal
from summarizer.quotes.values.cue import Cue, Gap
from summarizer.quotes.values.mention import NAME, NOMINAL, PRONOUN, EntityType
from summarizer.quotes.words.verb_classes import attributes_speech, classify_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quotes.values.document import Document, Item
    from summarizer.quotes.values.survey import Survey

#: The most items from a quotation to its verb: “…” dediğini dün kürsüden söyledi.
_VERB_WITHIN = 7
#: The most items from the verb to a participle's subject: ifadelerini de kullanan Aksoy.
_SUBJECT_WITHIN = 4
#: The same behind a dash, for a name with a title: — dedi viloyat boshqarmasi boshligʻi Karimov.
_TITLED_WITHIN = 10
_DASHES = frozenset("—–-")
#: The most items before a quotation that are searched for its subject.
_LONGEST_CLAUSE = 60
#: The fewest letters of an ending that tells the genitive of a noun: -nin, -ning.
_SURE_ENDING = 3
#: The most words of a noun phrase before a name that is in apposition to another noun.
_LONGEST_NOUN = 3
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.GROUP})


def find_quoting_subjects(survey: Survey) -> Survey:
    """Give each verb of speech behind a quotation to the one who speaks, and to no other mention.

    Only in languages in which the verb ends the sentence.
    """
    document, speech = survey.document, survey.document.speech
    if not speech.verb_final:
        return survey
    at = {mention.outer: number for number, mention in enumerate(survey.mentions)}
    tags: dict[int, int | None] = {}
    for sentence, place in document.quotation_places.values():
        items = document.sentences[sentence].items
        verb = _find_verb(survey, items, place)
        if verb is not None:
            tags[verb] = _find_speaker(survey, items, place, verb, at)
            if tags[verb] is None and sentence and is_impersonal(document, verb):
                tags[verb] = _find_body(survey, document.sentences[sentence - 1].items, at)
        elif sentence and not place:
            before = document.sentences[sentence - 1].items
            colon = _find_colon(survey, before, len(before))
            if colon is not None:
                tags[colon] = _find_speaker(survey, before, len(before), colon, at)
    cues_after = {n: cue for n, cue in survey.cues_after.items() if cue.token not in tags}
    cues_before = {n: cue for n, cue in survey.cues_before.items() if cue.token not in tags}
    for verb, speaker in tags.items():
        if speaker is not None:
            verb_class = classify_verb(document.lower[verb], speech) or VerbClass.SAY
            cue = Cue(verb_class, document.place_of[verb], verb, Gap.NOTHING)
            if speaker in cues_after and cues_after[speaker].token in tags:
                cues_before[speaker] = cues_after[speaker]  # “…” diyen Aksoy, “…” dedi
            cues_after[speaker] = cue
    # Demir'in aktardığına göre Aksoy “…” dedi, oğlu “…” dedi: Demir only tells it
    said = {
        document.sentence_of[verb]
        for verb, speaker in tags.items()
        if speaker not in survey.according
        and (
            speaker is not None
            or not (document.lower[verb] == ":" or is_impersonal(document, verb))
        )
    }
    according = {
        number
        for number in survey.according
        if document.sentence_of[survey.mentions[number].first] not in said
    }
    return replace(survey, cues_after=cues_after, cues_before=cues_before, according=according)


def _find_verb(survey: Survey, items: Sequence[Item], place: int) -> int | None:
    """Return the token of the verb of speech behind the quotation at `place`.

    Without one, return the colon before it; None if there is none either.
    """
    document, speech = survey.document, survey.document.speech
    for item in items[place + 1 : place + 1 + _VERB_WITHIN]:
        if isinstance(item, Quotation) or document.lower[item] in {".", ";"}:
            break
        if attributes_speech(document.lower[item], speech):
            return item
    return _find_colon(survey, items, place)


def _find_colon(survey: Survey, items: Sequence[Item], place: int) -> int | None:
    """Return the token of the colon right before the item at `place`; None without one."""
    before = items[place - 1] if place else None
    colon = isinstance(before, int) and survey.document.lower[before] == ":"
    return before if isinstance(before, int) and colon else None


def _find_speaker(
    survey: Survey, items: Sequence[Item], place: int, verb: int, at: dict[int, int]
) -> int | None:
    document, speech = survey.document, survey.document.speech
    led_in = document.lower[verb] == ":"
    before = items[max(0, place - _LONGEST_CLAUSE) : place]
    answered = not speech.answered.isdisjoint(document.lower[verb : verb + 2])
    if answered or document.lower[verb] in speech.owned_speech:
        owner = _find_owner(survey, before, at)
        if answered or owner is not None or _ends_with_genitive_noun(document, before):
            return owner
    behind = None if led_in else _find_behind(survey, items, verb, at)
    if behind is not None:
        return behind
    if is_impersonal(survey.document, verb):
        return _find_body(survey, [*before, *items[place + 1 :]], at)
    found = next((n for n in _list_mentions(before, at) if _is_subject(survey, n)), None)
    if found is not None:
        return _find_name_beside(survey, found)
    points_ahead = led_in and document.lower[verb - 1] in speech.ahead
    return _find_owner(survey, before, at) if points_ahead else None


def _find_owner(survey: Survey, before: Sequence[Item], at: dict[int, int]) -> int | None:
    """Return the last person or body before a quotation that stands in the genitive."""
    document, speech = survey.document, survey.document.speech
    for number in reversed(list(_list_mentions(before, at))):
        mention = survey.mentions[number]
        last = mention.last
        if document.word_behind(last) in speech.suffixes:
            last += 1  # Hatice Hanım'ın
        owns = document.word_behind(last) in speech.possessives
        if owns and mention.entity_type is not EntityType.PLACE:
            return number
    return None


def _ends_with_genitive_noun(document: Document, before: Sequence[Item]) -> bool:
    """Whether the word right before a quotation is a noun in the genitive: bir gazetecinin “…”."""
    if not before or isinstance(before[-1], Quotation):
        return False
    long = (ending.lstrip("'") for ending in document.speech.possessives)
    endings = tuple(ending for ending in long if len(ending) >= _SURE_ENDING)
    return document.words[before[-1]].islower() and document.lower[before[-1]].endswith(endings)


def _find_name_beside(survey: Survey, number: int) -> int:
    """Return the person named right behind a noun and a comma, or else the noun's own mention.

    For example: guvohlardan biri, talaba Doniyor Rashidov. A noun that is in no table may stand
    between: Aksoy'un eşi, kemancı İlkay Aksoy.
    """
    document, mentions = survey.document, survey.mentions
    if mentions[number].kind is not NOMINAL or number + 1 == len(mentions):
        return number
    tail = mentions[number].tail
    last = mentions[number].last if tail is None else tail
    following = mentions[number + 1]
    between = document.words[last + 2 : following.outer]
    apart = following.outer > last + 1 and document.lower[last + 1] == ","
    apart = apart and len(between) <= _LONGEST_NOUN and all(word.islower() for word in between)
    person = following.kind is NAME and following.entity_type is EntityType.PERSON
    return number + 1 if apart and person and _is_subject(survey, number + 1) else number


def _list_mentions(items: Sequence[Item], at: dict[int, int]) -> Iterator[int]:
    """Yield the mentions that begin among `items`."""
    for item in items:
        if isinstance(item, int) and item in at:
            yield at[item]


def _find_behind(
    survey: Survey, items: Sequence[Item], verb: int, at: dict[int, int]
) -> int | None:
    """Return the mention right behind a verb of speech, or behind the participle next to it."""
    document, speech = survey.document, survey.document.speech
    start = document.place_of[verb] + 1
    dashed = verb > 0 and document.lower[verb - 1] in _DASHES
    for item in items[start : start + (_TITLED_WITHIN if dashed else _SUBJECT_WITHIN)]:
        if isinstance(item, Quotation) or not document.lower[item][0].isalnum():
            return None
        number = at.get(item)
        if number is None:
            continue
        between = document.lower[verb + 1 : item]
        small = speech.adverbs | speech.auxiliaries | speech.cues.keys()
        beside = all(word in small or word.isdigit() for word in between)
        beside = beside or between[-1].endswith(speech.attributive_endings)
        beside = beside or document.lower[verb] in speech.that  # deya xursand boʻldi Karimov
        beside = beside or (
            dashed
            and bool(survey.mentions[number].title)
            and all(word.islower() for word in document.words[verb + 1 : item])
        )
        # whoever stands behind a participle speaks, in whatever case: “…” diyen Demir’e kızdı
        participle = document.lower[verb].endswith(speech.attributive_endings)
        may_be = survey.mentions[number].may_be_subject or participle
        may_be = may_be and not survey.mentions[number].modifier
        return number if beside and may_be else None
    return None


def _is_subject(survey: Survey, number: int) -> bool:
    """Whether a mention before a quotation can be the subject of its sentence.

    Anything but the name of a person who has a full one must stand apart from the words behind it.
    """
    document = survey.document
    mention, entity = survey.mentions[number], survey.entity_of[number]
    if not mention.may_be_subject or mention.modifier or mention.kind is PRONOUN:
        return mention.kind is PRONOUN and mention.may_be_subject
    entity_type, named = mention.entity_type, mention.is_full_name or bool(mention.title)
    if mention.kind is NAME and entity is not None:
        known = survey.entities[entity]
        entity_type = known.entity_type or entity_type
        named = named or len(known.words) > 1
        if known.uncertain and not entity_type:
            return False  # rekorddan soʻng: a word with the capital of its sentence
    if entity_type is EntityType.PLACE or (mention.kind is NOMINAL and not entity_type):
        return False
    full = named or document.word_behind(mention.last) in document.speech.suffixes
    return (full and entity_type is EntityType.PERSON) or stands_apart(survey, number)


def stands_apart(survey: Survey, number: int) -> bool:
    """Whether what stands behind a mention shows that the mention is not part of a longer phrase.

    That is a sign, a quotation, a particle or a verb of speech: Aksoy ise, Aksoy “…”.
    """
    document, speech = survey.document, survey.document.speech
    mention = survey.mentions[number]
    last = mention.last if mention.tail is None else mention.tail
    items = document.sentences[document.sentence_of[mention.first]].items
    place = document.place_of[last] + 1
    while place < len(items) and _is_suffix(survey, items[place]):
        place += 1  # Hatice Hanım
    if place >= len(items):
        return True
    item = items[place]
    if isinstance(item, Quotation):
        return True
    word = document.lower[item]
    if word in speech.cues:
        return not word.endswith(speech.attributive_endings)  # gazetemize konuşan Aksoy
    return not word[0].isalnum() or word in speech.adverbs


def _find_body(survey: Survey, items: Sequence[Item], at: dict[int, int]) -> int | None:
    """Return the first body that is named among `items`; None without one."""
    return next((n for n in _list_mentions(items, at) if _is_body(survey, n)), None)


def _is_suffix(survey: Survey, item: Item) -> bool:
    document = survey.document
    return isinstance(item, int) and document.lower[item] in document.speech.suffixes


def _is_body(survey: Survey, number: int) -> bool:
    """Whether a mention is a body, in whatever case: AFAD'dan yapılan açıklamada."""
    entity = survey.entity_of[number]
    known = survey.mentions[number].entity_type
    if entity is not None:
        known = survey.entities[entity].entity_type or known
    return known in _BODIES
