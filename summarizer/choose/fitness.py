"""Whether a sentence can stand on its own, away from its neighbours."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from summarizer.choose.anaphora import counts_on, depends_on_previous, opens_with
from summarizer.choose.boilerplate import is_boilerplate
from summarizer.choose.quoting import quoting
from summarizer.languages import language_of
from summarizer.languages.letters import LOWER
from summarizer.model import NO_PROSE, BlockKind
from summarizer.words import terms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.choose.quoting import Quoted
    from summarizer.languages import Language
    from summarizer.model import Article, Sentence
    from summarizer.salience.layout import Layout
    from summarizer.words import Worded


class Fitness(IntEnum):
    """How well a sentence stands alone, best first."""

    #: It can be read without its neighbours.
    ALONE = 0
    #: It opens with "he", "but", "this": fine only right after the sentence it leans on.
    LEANS = 1
    #: For example a question, a fragment or a sentence too long for a point.
    WEAK = 2
    #: A quotation without its speaker, or half of one; a photo's caption; the site's own words;
    #: a line of code, a row of a table.
    TORN = 3
    #: It says what a point says already.
    REPEATS = 4
    #: A heading.
    HEADING = 5


#: Fewer words are a cry, a label, a name.
_LEAST_WORDS = 4
#: More words fill a screen of a phone.
_MOST_WORDS = 80
#: An attribution after a quotation has no more: “…!” the chair said on Monday in Skerry.
_ATTRIBUTION_WORDS = 9
#: A sentence that only names the source of the one before has no more words.
_SOURCE_WORDS = 12

_ENDS_ASKING = re.compile(r"[?？؟][\"”’»“)\]\s]*$")
_BRACKETED = re.compile(r"\(.*\)[.!?]?", re.DOTALL)
#: The first or the last of several sentences in one pair of brackets.
_HALF_BRACKETED = re.compile(r"\([^()]*|[^()]*\)[.!?]?")
#: The rest of the sentence was cut off, or was never there: “Everything,”
_UNENDED = re.compile(r"[:,][\"”’»“)\]\s]*$")
#: A first word in lower case, as in the second part of a sentence cut in two; not "iPhone". If
#: the headline has the word, it may be a name that is written so: "kelpdb is a database".
_REST = re.compile(rf"[{LOWER}]+(?:['’-][{LOWER}]+)*[\s,;:]")
_CLOSED = re.compile(r"[\"”’»“]\s?$")


class SentenceFitness:
    """How well each sentence of an article stands alone.

    The fitness of a sentence is computed when it is first asked for. For a choice of four points
    that is done for a fifth of the sentences. `at_best` is a limit for some sentences: they stand
    no better.
    """

    __slots__ = ("_article", "_at_best", "_found", "_layout", "_quoted", "_rules", "_sentences",
                 "_titled", "_worded")  # fmt: skip

    def __init__(
        self,
        article: Article,
        sentences: tuple[Sentence, ...],
        layout: Layout,
        worded: Sequence[Worded],
        at_best: Mapping[int, Fitness],
    ) -> None:
        self._article = article
        self._sentences = sentences
        self._layout = layout
        self._worded = worded
        self._at_best = at_best
        self._quoted = list(quoting(article.text, sentences))
        self._rules = language_of(article.language)
        self._titled = frozenset(terms(article.title or ""))
        self._found: dict[int, Fitness] = {}

    def of(self, at: int) -> Fitness:
        """Return how well the sentence at an index stands."""
        found = self._found.get(at)
        if found is None:
            found = max(self._standing(at), self._at_best.get(at, Fitness.ALONE))
            self._found[at] = found
        return found

    def _standing(self, at: int) -> Fitness:
        sentence = self._sentences[at]
        if self._layout.headings[sentence.block]:
            return Fitness.HEADING
        if self._layout.kinds[sentence.block] in NO_PROSE:
            return Fitness.TORN
        own, quoted = self._worded[at], self._quoted[at]
        standing = _standing_anywhere(own, quoted)
        if standing is Fitness.ALONE and _REST.match(own.text) and not self._is_named(at):
            standing = Fitness.WEAK
        if standing is Fitness.ALONE and self._rules is not None:
            before = self._article.text[max(0, sentence.span.start - 2) : sentence.span.start]
            # the author's name above a first post is the first sentence
            opens = at == 0 or (at == 1 and self._layout.kinds[0] is BlockKind.AUTHOR)
            setting = _Setting(self._rules, before, self._titled, opens)
            standing = _standing(own, quoted, setting)
        return standing

    def _is_named(self, at: int) -> bool:
        """Tell whether the sentence opens its block with a word that the headline has.

        Such a word may be a name, in lower case too. Function words do not count.
        """
        first = self._worded[at].terms[0]
        begins = self._layout.rows[self._sentences[at].block].start == at
        common = self._rules.stop_words if self._rules else ()
        return begins and first in self._titled and first not in common


def _standing_anywhere(own: Worded, quoted: Quoted) -> Fitness:
    """Return how a sentence stands by the rules that are the same in all languages."""
    text = own.text
    if quoted.torn or quoted.bare or is_boilerplate(text):
        return Fitness.TORN
    if not _LEAST_WORDS <= own.count <= _MOST_WORDS or _UNENDED.search(text):
        return Fitness.WEAK
    if _BRACKETED.fullmatch(text) or _HALF_BRACKETED.fullmatch(text):
        return Fitness.WEAK
    if _ENDS_ASKING.search(text):
        return Fitness.WEAK
    return Fitness.ALONE


class _Setting(NamedTuple):
    """Where a sentence stands."""

    rules: Language
    #: The two characters before it.
    before: str
    #: The words of the headline.
    titled: frozenset[str]
    #: Whether it is the first of the text, its author's name not counted.
    opens: bool


def _standing(own: Worded, quoted: Quoted, setting: _Setting) -> Fitness:
    rules, before, titled, opens = setting
    text = own.text
    if opens_with(text, rules.forward) or counts_on(text, rules):
        return Fitness.WEAK
    brief = own.count <= _ATTRIBUTION_WORDS
    if brief and _CLOSED.search(before) and _attributes(own.terms, rules):
        return Fitness.TORN
    if not opens and depends_on_previous(text, own.terms, quoted.outside, rules, titled):
        return Fitness.WEAK if _only_tells_who_said_so(own, rules) else Fitness.LEANS
    return Fitness.ALONE


def _only_tells_who_said_so(own: Worded, rules: Language) -> bool:
    """Tell whether a sentence that points back only says who told what is before it.

    Only where the verb ends the sentence: Bu haqda vazirlik xabar berdi.
    """
    speech = rules.speech
    return (
        speech is not None
        and speech.verb_final
        and own.count <= _SOURCE_WORDS
        and own.terms[-1] in speech.say | speech.tell | speech.report
    )


def _attributes(own: list[str], rules: Language) -> bool:
    """Tell whether a sentence after a quotation just says who spoke."""
    return (
        rules.speech is not None
        and not (rules.speech.say | rules.speech.report).isdisjoint(own[:5])
        and rules.speech.that.isdisjoint(own)
    )
