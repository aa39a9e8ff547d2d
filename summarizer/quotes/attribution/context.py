"""How a quotation stands in its sentence and paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.speech_verbs import attributes_speech, cue_sort
from summarizer.quotes.mentions.name_words import is_name_word
from summarizer.quotes.reading.names_in_marks import begins_tag
from summarizer.quotes.values.context import Setting

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.survey import Scene

#: Auxiliaries and adverbs before a verb of speech, at most.
_SMALL_WORDS = 5


def settings_of(scene: Scene) -> list[Setting | None]:
    """Return the setting of each quotation; None for one without words."""
    document = scene.document
    found: list[Setting | None] = []
    count: dict[int, int] = {}
    named: dict[int, set[int]] = {}
    for mention in scene.mentions:
        within = document.inside[mention.first]
        if within >= 0 and mention.entity >= 0:
            named.setdefault(within, set()).add(mention.entity)
    for quote, quoted in enumerate(document.quoted):
        item = -quote - 1
        if item not in document.sentence_of:
            found.append(None)
            continue
        sentence = document.sentence_of[item]
        place = document.place_of[item]
        items = document.sentences[sentence].items
        first, last = document.sentences_in[quoted.paragraph]
        nth = count.get(quoted.paragraph, 0)
        count[quoted.paragraph] = nth + 1
        alone = _only_quotes(scene, items)
        link = _link(scene, items, place)
        whole = alone and _only_quotes_in(scene, first, last)
        lead = _lead(scene, sentence, place, first)
        stops = _stops_outside(scene, items, place, lead)
        found.append(
            Setting(
                quote=quote,
                sentence=sentence,
                place=place,
                lead=lead,
                end="stop" if stops else _end(scene, quote),
                follow="end" if stops else _follow(scene, items, place),
                alone=alone,
                whole=whole,
                nth=min(nth, 2),
                closed=quoted.closed,
                carried=_is_carried(document, quote),
                link=link,
                link_form=_link_form(scene, link),
                named=frozenset(named.get(quote, ())),
            )
        )
    return found


def _is_carried(document: Document, quote: int) -> bool:
    """Whether a quotation opens a paragraph, and the one before it was left open at the last."""
    if not quote:
        return False
    before, quoted = document.quoted[quote - 1 : quote + 1]
    return (
        not before.closed
        and before.paragraph == quoted.paragraph - 1
        and quoted.outer_start == document.paragraphs[quoted.paragraph].start
    )


def _only_quotes(scene: Scene, items: list[int]) -> bool:
    words = scene.document.words
    return all(item < 0 or not words[item][0].isalnum() for item in items[:12])


def _only_quotes_in(scene: Scene, first: int, last: int) -> bool:
    sentences = scene.document.sentences[first : min(last, first + 6)]
    return all(_only_quotes(scene, sentence.items) for sentence in sentences)


def _lead(scene: Scene, sentence: int, place: int, first: int) -> str:
    document, speech = scene.document, scene.document.speech
    if place == 0:
        return "start" if sentence == first else "mid"
    item = document.sentences[sentence].items[place - 1]
    if item < 0:
        return "quote"
    word = document.lower[item]
    if word == ":":
        return "colon"
    if word == ",":
        return "comma"
    if word in {"—", "–", "-"}:
        if speech.head_first and place == 2 and _is_dateline(scene, sentence):
            return "start"
        # „…” – powiedział Nowak – „…”: the dash does what elsewhere the comma does
        spoke = any(item < 0 for item in document.sentences[sentence].items[:place])
        return "comma" if speech.tag_dashes and spoke else "dash"
    if word in speech.that:
        return "that"
    if word in speech.determiners or word in speech.genders:
        return "the"
    if word in speech.prepositions:
        return "of"
    return cue_sort(word, speech) or "word"


def _is_dateline(scene: Scene, sentence: int) -> bool:
    """Whether a sentence begins with a place in capitals: ROMA – «…»."""
    word = scene.document.words[scene.document.sentences[sentence].items[0]]
    return word.isupper() and len(word) > 1


def _link(scene: Scene, items: list[int], place: int) -> int:
    """Return the verb of speech right before a quotation, or else soon behind it, or -1."""
    document, speech = scene.document, scene.document.speech
    for item in reversed(items[max(0, place - 4) : place]):
        if item < 0:
            break
        word = document.lower[item]
        if cue_sort(word, speech):
            return item
        if word[0].isalnum() and word not in speech.that and word not in speech.adverbs:
            break
    for item in items[place + 1 : place + 8]:
        if item < 0 or document.lower[item] in {".", ";"}:
            break
        if attributes_speech(document.lower[item], speech):
            return item
    return -1


def _link_form(scene: Scene, link: int) -> str:
    if link < 0:
        return "none"
    endings = scene.document.speech.participle_endings
    return "participle" if scene.document.lower[link].endswith(endings) and endings else "finite"


def _end(scene: Scene, quote: int) -> str:
    quoted = scene.document.quoted[quote]
    if not quoted.closed:
        return "open"
    tail = scene.document.text[max(quoted.start, quoted.end - 4) : quoted.end]
    last = tail.rstrip("\"'’”» ")[-1:]
    if last == "," or (last.isalnum() and _comma_behind(scene, quote)):
        return "comma"
    if last in {".", "…"}:
        return "stop"
    return "mark" if last in {"?", "!"} else "dash" if last in {"—", "–", "-"} else "none"


def _stops_outside(scene: Scene, items: list[int], place: int, lead: str) -> bool:
    """Whether a whole sentence ends with a full stop behind its closing mark: «…»."""
    document = scene.document
    if not document.speech.stops_outside or lead not in {"start", "mid", "colon", "quote"}:
        return False
    if place + 1 == len(items):
        return lead == "colon"  # a headline has no full stop
    return place + 2 == len(items) and document.words[items[place + 1]] == "."


def _comma_behind(scene: Scene, quote: int) -> bool:
    """Whether a comma stands right behind the closing mark, as most languages have it."""
    text, end = scene.document.text, scene.document.quoted[quote].outer_end
    if scene.document.speech.tag_dashes and begins_tag(text, end):
        return True  # „…” – powiedział: the dash does what elsewhere the comma does
    return text[end : end + 2].lstrip()[:1] == ","


def _follow(scene: Scene, items: list[int], place: int) -> str:
    document, speech = scene.document, scene.document.speech
    if place + 1 >= len(items):
        return "end"
    if speech.head_first:
        place = _behind_small_words(scene, items, place)
    item = items[place + 1]
    if item < 0:
        return "quote"
    word = document.lower[item]
    if word in ".?!…":
        return "stop"
    if word == ",":
        return "comma"
    if not word[0].isalnum():
        return "sign"
    if word in speech.subjects:
        return "pronoun"
    if attributes_speech(word, speech):
        return "cue"
    if is_name_word(document.words[item]):
        return "name"
    return "the" if word in speech.determiners else "word"


def _behind_small_words(scene: Scene, items: list[int], place: int) -> int:
    """Return the place before a verb of speech or its pronoun: s'est-il réjoui, ha poi detto.

    The place as it is where none follows.
    """
    lower, speech = scene.document.lower, scene.document.speech
    for at in range(place + 1, min(place + 1 + _SMALL_WORDS, len(items))):
        if items[at] < 0:
            break
        word = lower[items[at]]
        if word in speech.subjects or attributes_speech(word, speech):
            return at - 1
        if word not in speech.auxiliaries and word not in speech.adverbs:
            break
    return place
