"""What speaks for a mention being the speaker of a quotation, as named features."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.quotes.lexicon.speech_verbs import cue_sort
from summarizer.quotes.values.mention import Kind

if TYPE_CHECKING:
    from summarizer.quotes.linear_model import Group
    from summarizer.quotes.values.context import Setting
    from summarizer.quotes.values.survey import Scene

#: Groups of features kept by what they are made of: an article has some hundred of them.
_KNOWN = 4096


def _near(number: int) -> str:
    return str(number) if number < 4 else "6" if number < 7 else "12" if number < 13 else "far"


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
    named = mention.entity >= 0 and mention.entity in setting.named
    rest = _ranked(max(-4, min(4, rank)), mention.kind, setting.alone, named)
    return own, _beside(scene, setting, index), _thread(scene, setting, index, previous), rest


@lru_cache(_KNOWN)
def _ranked(rank: int, kind: Kind, alone: bool, named: bool) -> Group:
    side = "post" if rank < 0 else "pre"
    framed = "alone" if alone else "framed"
    rest = (f"rank:{side}{abs(rank)}", f"kind:{kind}:{side}:{framed}")
    return (*rest, f"named inside:{framed}") if named else rest


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
        has = "has" if document.sentences[sentence].quotes else "no"
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
