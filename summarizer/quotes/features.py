"""What speaks for a mention being the speaker of a quotation, as named features."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.quotes.agreement import agrees
from summarizer.quotes.cues import cue_sort
from summarizer.quotes.mentions import Kind
from summarizer.quotes.name_words import is_name_word
from summarizer.quotes.quoted_names import begins_tag

if TYPE_CHECKING:
    from summarizer.quotes.scene import Scene
    from summarizer.quotes.scorer import Group

#: The most mentions looked at in a quotation's own paragraph, on each side; and around it.
_NEAR = 14
_PREVIOUS = (8, 5, 3)
_NEXT = 3
#: Groups of features kept by what they are made of: an article has some hundred of them.
_KNOWN = 4096
#: Auxiliaries and adverbs before a verb of speech, at most.
_SMALL_WORDS = 5


@dataclass(frozen=True, slots=True)
class Setting:
    """How a quotation stands in its sentence and paragraph."""

    quote: int
    item: int
    sentence: int
    place: int
    #: What stands right before and after it, and how it ends.
    lead: str
    end: str
    follow: str
    #: Nothing but quotations in its sentence.
    alone: bool
    #: Nothing but quotations in its paragraph.
    whole: bool
    #: How many quotations stand before it in its paragraph, at most 2.
    nth: int
    closed: bool
    #: The quotation before it was left open at the end of its paragraph.
    carried: bool
    #: The verb of speech that leads into it, or follows it: a token, or -1.
    link: int
    #: Whether that is "finite" or a "participle"; "none" where there is none.
    link_form: str
    #: The entities that are named in the quotation itself.
    named: frozenset[int]


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
        whole = alone and (nth == 0 or _only_quotes_in(scene, first, last))
        if whole and nth == 0:
            whole = last - first == 1 or _only_quotes_in(scene, first, last)
        before = document.quoted[quote - 1] if quote else None
        lead = _lead(scene, sentence, place, first)
        stops = _stops_outside(scene, items, place, lead)
        carried = (
            before is not None
            and not before.closed
            and before.paragraph == quoted.paragraph - 1
            and quoted.outer_start == document.paragraphs[quoted.paragraph].start
        )
        found.append(
            Setting(
                quote=quote,
                item=item,
                sentence=sentence,
                place=place,
                lead=lead,
                end="stop" if stops else _end(scene, quote),
                follow="end" if stops else _follow(scene, items, place),
                alone=alone,
                whole=whole,
                nth=min(nth, 2),
                closed=quoted.closed,
                carried=carried,
                link=link,
                link_form=_link_form(scene, link),
                named=frozenset(named.get(quote, ())),
            )
        )
    return found


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
        if cue_sort(document.lower[item], speech) in {"say", "tell", "report"}:
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
    if cue_sort(word, speech) in {"say", "tell", "report"}:
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
        if word in speech.subjects or cue_sort(word, speech) in {"say", "tell", "report"}:
            return at - 1
        if word not in speech.auxiliaries and word not in speech.adverbs:
            break
    return place


def _near(number: int) -> str:
    return str(number) if number < 4 else "6" if number < 7 else "12" if number < 13 else "far"


def candidates_of(scene: Scene, setting: Setting, previous: int | None) -> list[int]:
    """Return the mentions that may be a quotation's speaker, in order."""
    document = scene.document
    paragraph = document.quoted[setting.quote].paragraph
    own = scene.outside[paragraph]
    at = document.quoted[setting.quote].start
    cut = _cut(scene, own, at)
    found = own[max(0, cut - _NEAR) : cut + _NEAR]
    for back, most in enumerate(_PREVIOUS, start=1):
        if paragraph - back >= 0:
            found = scene.outside[paragraph - back][-most:] + found
    if paragraph + 1 < len(scene.outside):
        found = found + scene.outside[paragraph + 1][:_NEXT]
    if previous is not None and previous not in found:
        found = [previous, *found]
    return _agreeing(scene, setting, found)


def _agreeing(scene: Scene, setting: Setting, found: list[int]) -> list[int]:
    """Leave out the mentions that cannot be the subject of the verb in a quotation's tag."""
    document = scene.document
    if not document.speech.case_endings or setting.follow != "cue" or setting.link < 0:
        return found
    verb = document.lower[setting.link]
    agreeing = [
        index
        for index in found
        if agrees(document, scene.mentions[index], verb)
        or (
            index in scene.according
            and document.sentence_of[scene.mentions[index].first] == setting.sentence
        )
    ]
    return agreeing or found


def _cut(scene: Scene, row: list[int], start: int) -> int:
    low, high = 0, len(row)
    while low < high:
        middle = (low + high) // 2
        if scene.document.starts[scene.mentions[row[middle]].first] < start:
            low = middle + 1
        else:
            high = middle
    return low


def features_of(
    scene: Scene, setting: Setting, index: int, previous: int | None, rank: int
) -> tuple[Group, ...]:
    """Return what is to be said of a mention as the speaker of a quotation, in groups.

    `previous` is the mention found to speak the quotation before; `rank` counts the candidates
    between the mention and the quotation, and is below 0 when the mention comes after it.
    Many pairs of a mention and a quotation share a group, which is then the same object.
    """
    mention = scene.mentions[index]
    own = scene.own_features.get(index)
    if own is None:
        own = (*_of_itself(scene, index), *_around(scene, index))
        scene.own_features[index] = own
    side = "post" if rank < 0 else "pre"
    framed = "alone" if setting.alone else "framed"
    rest = [f"rank:{side}{min(abs(rank), 4)}", f"kind:{mention.kind}:{side}:{framed}"]
    if mention.entity >= 0 and mention.entity in setting.named:
        rest.append(f"named inside:{framed}")
    beside = _beside(scene, setting, index)
    return own, beside, _thread(scene, setting, index, previous), tuple(rest)


def _of_itself(scene: Scene, index: int) -> list[str]:
    """Return what a mention is, wherever it stands."""
    mention = scene.mentions[index]
    sort = mention.sort
    if mention.kind is Kind.NAME and mention.entity >= 0:
        sort = scene.entities[mention.entity].sort or sort
    told = {
        "opens sentence": scene.document.place_of.get(mention.outer, 9) == 0,
        "according": index in scene.according,
        "according, behind another": index in scene.according and _hearsay(scene, index),
        "title": bool(mention.title),
        "unsure": mention.unsure,
        "modifier": mention.modifier,
        "full name": mention.kind is Kind.NAME and mention.last > mention.first,
    }
    return [
        f"is:{mention.kind}:{sort or mention.gender}",
        *(f"itself:{name}" for name, holds in told.items() if holds),
    ]


def _hearsay(scene: Scene, index: int) -> bool:
    """Whether the one before speaks in the same sentence: she said, according to the Herald."""
    sentence_of = scene.document.sentence_of
    if not index or (index - 1 not in scene.after and index - 1 not in scene.before):
        return False
    ahead, own = (sentence_of.get(scene.mentions[at].first) for at in (index - 1, index))
    return ahead == own


def _around(scene: Scene, index: int) -> list[str]:
    """Return what the words on either side of a mention make of it."""
    document, speech, mention = scene.document, scene.document.speech, scene.mentions[index]
    lower = document.lower
    before = lower[mention.outer - 1] if mention.outer else ""
    after = lower[mention.last + 1] if mention.last + 1 < len(lower) else ""
    told = {
        "possessive": after in speech.possessives,
        "after preposition": before in speech.prepositions,
        "hearer": cue_sort(before, speech) == "tell",
        "in reported clause": (
            before in speech.that and bool(cue_sort(lower[mention.outer - 2], speech))
        ),
        "before noun": after in speech.nouns or after in speech.groups,
    }
    found = [f"itself:{name}" for name, holds in told.items() if holds]
    if before == "," and index:
        ahead = scene.mentions[index - 1]
        close = "close" if ahead.last == mention.outer - 2 else "loose"
        if document.sentence_of.get(ahead.first) == document.sentence_of[mention.first]:
            found.append(f"itself:apposition:{mention.kind}:{ahead.kind}:{close}")
    if after == "," and index + 1 < len(scene.mentions):
        behind = scene.mentions[index + 1]
        if behind.outer == mention.last + 2:
            found.append(f"itself:in front of apposition:{mention.kind}:{behind.kind}")
    return found


def _cue_of(scene: Scene, index: int) -> str:
    after, before = scene.after.get(index), scene.before.get(index)
    if after and (after.how in {"next", "adverb"} or not before):
        return f"{after.sort}:{after.how}"
    if before:
        return f"{before.sort}:inverted {before.how}"
    return "according" if index in scene.according else "none"


def cue_name(scene: Scene, setting: Setting, index: int) -> str:
    """Return what ties a mention to a quotation: where it stands and its verb."""
    document = scene.document
    sentence = document.sentence_of[scene.mentions[index].first]
    where = "same" if sentence == setting.sentence else "near"
    if document.sentences[sentence].paragraph != document.quoted[setting.quote].paragraph:
        where = "far"
    return f"{where}:{_cue_of(scene, index)}"


def _beside(scene: Scene, setting: Setting, index: int) -> Group:
    """Return how a mention stands to a quotation by their places in the text."""
    sentence = scene.document.sentence_of[scene.mentions[index].first]
    if sentence == setting.sentence:
        return tuple(_same_sentence(scene, setting, index))
    key = (setting.quote, sentence, _cue_of(scene, index))
    found = scene.beside.get(key)
    if found is None:
        found = scene.beside[key] = _other_sentence(scene, setting, sentence, key[-1])
    return found


def _other_sentence(scene: Scene, setting: Setting, sentence: int, cue: str) -> Group:
    document = scene.document
    quoted = document.quoted[setting.quote]
    here = document.sentences[sentence].paragraph
    where = "alone" if setting.alone else f"framed {setting.lead}"
    delta = sentence - setting.sentence
    if here == quoted.paragraph:
        has = "has" if _has_quote(scene, sentence) else "no"
        return _in_paragraph(max(-3, min(2, delta)), cue, where, setting.end, has)
    gap = here - quoted.paragraph
    return _in_another(
        gap,
        cue,
        "whole" if setting.whole else where,
        "near" if abs(delta) == 1 else "off",
        setting.nth,
        _paragraph_ending(scene, here) if gap == -1 else "",
        "carried" if setting.carried else "new",
        "bare" if _bare(scene, here) else "full",
    )


@lru_cache(_KNOWN)
def _in_paragraph(step: int, cue: str, where: str, end: str, has: str) -> Group:
    return (
        f"sentence:{step}:{cue}",
        f"sentence:{step}:{cue}:{where}",
        f"sentence:{step}:{where}:{end}",
        f"sentence:{step}:{has} quote:{where}",
    )


@lru_cache(_KNOWN)
def _in_another(  # noqa: PLR0913, PLR0917 - what its names are made of
    gap: int, cue: str, whole: str, near: str, nth: int, ending: str, carried: str, bare: str
) -> Group:
    return (
        f"paragraph:{gap}:{cue}",
        f"paragraph:{gap}:{cue}:{whole}",
        f"paragraph:{gap}:{near}:{whole}:{nth}",
        f"paragraph:{gap}:{ending}:{whole}:{cue}",
        f"paragraph:{gap}:{carried}:{whole}",
        f"paragraph:{gap}:{bare}:{whole}",
    )


def _has_quote(scene: Scene, sentence: int) -> bool:
    return any(item < 0 for item in scene.document.sentences[sentence].items[:200])


def _paragraph_ending(scene: Scene, paragraph: int) -> str:
    _, last = scene.document.sentences_in[paragraph]
    item = scene.document.sentences[last - 1].items[-1]
    if item < 0:
        return "quote"
    return "colon" if scene.document.words[item] == ":" else "stop"


def _bare(scene: Scene, paragraph: int) -> bool:
    """Whether a paragraph is little more than a name, as under a motto."""
    first, last = scene.document.sentences_in[paragraph]
    return last - first == 1 and len(scene.document.sentences[first].items) < 9


def _same_sentence(scene: Scene, setting: Setting, index: int) -> list[str]:
    document, mention = scene.document, scene.mentions[index]
    items = document.sentences[setting.sentence].items
    place = document.place_of[mention.first]
    after, before = scene.after.get(index), scene.before.get(index)
    found = [_linked(scene, setting, index, "pre" if place < setting.place else "post")]
    if place < setting.place:
        gap = setting.place - document.place_of[mention.last] - 1
        between = sum(item < 0 for item in items[max(place, setting.place - 40) : setting.place])
        found.append(f"pre:gap {_near(gap)}:{setting.lead}")
        found.append(f"pre:quotes between {min(between, 2)}:{setting.lead}")
        pattern = "none"
        if after and after.place < setting.place:
            found.append(f"pre:verb to quote {_near(setting.place - after.place - 1)}")
            pattern = f"{after.sort}:{after.how}"
            link = _near(setting.place - after.place - 1)
            found.append(f"pre:{pattern}:{setting.lead}:{link}")
        elif after:
            pattern = f"{after.sort}:{after.how} over"
        elif before:
            pattern = f"inverted {before.sort}:{before.how}"
        elif index in scene.according:
            pattern = "according"
        found.append(f"pre:{pattern}:{setting.lead}")
        found.append(f"pre:{pattern}:{setting.end}:{setting.follow}")
        found.append(f"pre:{pattern}:between {min(between, 2)}")
    else:
        gap = document.place_of[mention.outer] - setting.place - 1
        between = sum(
            item < 0 for item in items[setting.place + 1 : min(place, setting.place + 40)]
        )
        pattern = "none"
        if before and before.place > setting.place:
            pattern = f"inverted {before.sort}:{before.how}"
            gap = before.place - setting.place - 1
        if after and (pattern == "none" or after.how in {"next", "adverb"}):
            pattern = f"{after.sort}:{after.how}"
        if pattern == "none" and index in scene.according:
            pattern = "according"
        found.append(f"post:{pattern}:gap {_near(gap)}")
        found.append(f"post:{pattern}:{setting.end}:{setting.follow}")
        found.append(f"post:{pattern}:between {min(between, 2)}")
        found.append(f"post:gap {_near(gap)}:{setting.end}:{setting.lead}")
        sign = items[place - 1] if place else -1
        if sign >= 0 and document.words[sign] in {"—", "–", "-"}:
            found.append(f"post:dash:{setting.end}")
    return found


def _linked(scene: Scene, setting: Setting, index: int, side: str) -> str:
    """Return whether the verb that ties the quotation is this mention's own."""
    after, before = scene.after.get(index), scene.before.get(index)
    own = "none"
    if after:
        own = f"subject {after.how}" if after.token == setting.link else "of another"
    if before and before.token == setting.link:
        own = f"behind {before.how}"
    place = scene.document.place_of[scene.mentions[index].outer]
    opens = "opens" if place == 0 else "inside"
    index_before = scene.mentions[index].outer - 1
    if index_before >= 0 and scene.document.lower[index_before] in scene.document.speech.that:
        opens = "reported"
    return f"link:{setting.link_form}:{own}:{opens}:{side}"


def _thread(scene: Scene, setting: Setting, index: int, previous: int | None) -> Group:
    """Return how a mention fits to the speaker of the quotation before."""
    if previous is None:
        return ("thread:first",)
    mention, other = scene.mentions[index], scene.mentions[previous]
    word = "other"
    if index == previous:
        word = "same"
    elif (mention.entity >= 0 and other.entity == mention.entity) or (
        mention.kind is Kind.PRONOUN and other.kind is Kind.PRONOUN and mention.head == other.head
    ):
        word = "akin"
    key = (setting.quote, word)
    found = scene.threads.get(key)
    if found is None:
        found = scene.threads[key] = _threaded(scene, setting, word)
    return found


def _threaded(scene: Scene, setting: Setting, word: str) -> Group:
    document = scene.document
    quoted, before = document.quoted[setting.quote], document.quoted[setting.quote - 1]
    gap = min(quoted.paragraph - before.paragraph, 2)
    where = "alone" if setting.alone else f"framed {setting.lead}"
    found: Group = (
        f"thread:{word}:{gap}:{where}",
        f"thread:{word}:{gap}:{where}:{setting.end}:{setting.follow}",
        f"thread:{word}:{'whole' if setting.whole else where}:{setting.nth}:{gap}",
        f"thread:{word}:{'carried' if setting.carried else 'closed'}:{gap}",
    )
    if document.sentence_of.get(-setting.quote) == setting.sentence:
        found += (f"thread:{word}:one sentence:{setting.lead}",)
    return found
