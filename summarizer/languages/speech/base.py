"""The words by which a language tells who is speaking."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender, VerbClass

if TYPE_CHECKING:
    from collections.abc import Mapping


def words(text: str) -> frozenset[str]:
    """Return the words of a table: `text` split at white space."""
    return frozenset(text.split())


def forms(stems: str, endings: str) -> frozenset[str]:
    """Return every stem with every ending: the forms of regular verbs."""
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


def endings(text: str) -> tuple[str, ...]:
    """Return the endings of a table, the longest first."""
    return tuple(sorted(words(text), key=lambda ending: (-len(ending), ending)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What the search for speakers needs to know. All words are in lower case.

    Verbs stand in every form that reports speech. Empty sets are fine.
    """

    #: said, says: nothing but speech.
    say: frozenset[str]
    #: told: the hearer follows at once.
    tell: frozenset[str]
    #: added, asked, wrote: speech, as a rule.
    report: frozenset[str]
    #: called, praised, believes: speech only with a quotation beside it.
    express: frozenset[str]
    #: statement, interview, tweet: what speech comes in.
    media: frozenset[str]

    #: he, him, his …
    he: frozenset[str]
    she: frozenset[str]
    they: frozenset[str]
    #: The reporter: I, we.
    i: frozenset[str]
    #: Of the above, those that can be a subject.
    subjects: frozenset[str]
    #: his, her, their: those that begin a noun phrase.
    owners: frozenset[str] = frozenset()
    #: by, from: prepositions before one who speaks.
    by: frozenset[str] = frozenset()
    who: frozenset[str]

    determiners: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    auxiliaries: frozenset[str]
    #: Adverbs that stand between a subject and its verb; -ly words are known besides.
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...] = ()
    #: Endings of participles, whose subject is the sentence's own: saying.
    participle_endings: tuple[str, ...] = ()
    #: according to, as the first words of an attribution.
    according: tuple[tuple[str, ...], ...] = ()
    #: The same behind the name: Moreno zufolge.
    according_behind: frozenset[str] = frozenset()
    #: and: between two who speak together.
    pairing: frozenset[str] = frozenset()
    #: Conjunctions that lead into a quotation: that.
    that: frozenset[str] = frozenset()
    #: Capitalized at the start of a sentence, and no names.
    openers: frozenset[str] = frozenset()

    #: Titles before a name, by the gender they tell.
    titles_he: frozenset[str]
    titles_she: frozenset[str]
    titles: frozenset[str]
    #: Short forms that end in a full stop without ending a sentence, the stop left out.
    abbreviations: frozenset[str]
    #: jr, sr, iii.
    suffixes: frozenset[str] = frozenset()
    #: van, de, al: small words inside a name.
    particles: frozenset[str] = frozenset()
    #: of, and: small words inside the name of an organisation.
    joiners: frozenset[str] = frozenset()
    #: university, committee: words that make a name an organisation's.
    organisations: frozenset[str]
    #: Places, days, peoples: capitalized, but never a speaker by themselves.
    silent: frozenset[str]

    #: Of those, days and months.
    silent_times: frozenset[str] = frozenset()
    #: Prepositions that tell whose or which behind a noun: of, for, to, with.
    tails: frozenset[str] = frozenset()

    #: close, involved: adjectives before such a preposition.
    tail_adjectives: frozenset[str] = frozenset()

    #: Common nouns for those who speak, by gender and number.
    nouns_he: frozenset[str]
    nouns_she: frozenset[str]
    nouns: frozenset[str]
    groups: frozenset[str]
    #: Endings of further nouns for a person: biologist, statistician.
    agent_endings: tuple[str, ...] = ()
    #: The ending of such nouns for women.
    feminine_ending: str = ""
    #: Endings of one who is told by age: a 61-year-old.
    age_endings: tuple[str, ...] = ()
    #: sign, banner: what bears writing that nobody says.
    signs: frozenset[str] = frozenset()
    #: report, statement, article: papers that speak.
    papers: frozenset[str]

    #: is, was: verbs that tell what someone is.
    be: frozenset[str] = frozenset()
    #: has been: the same in two words.
    been: frozenset[tuple[str, str]] = frozenset()
    #: is: of those, the present.
    present: frozenset[str] = frozenset()
    #: sits on, works for: what somebody does for a living, in two words.
    serving: frozenset[tuple[str, str]] = frozenset()
    #: leads, runs, owns: what somebody does for a living, behind who.
    leading: frozenset[str] = frozenset()
    #: has: before a participle, what somebody has done all along.
    having: frozenset[str] = frozenset()
    #: for, since: how long.
    lasting: frozenset[str] = frozenset()
    #: Endings of nouns that tell what somebody is behind an article: a welder, a florist.
    role_endings: tuple[str, ...] = ()
    #: Nouns that are no people for all their endings: a number; and ordinals: the second.
    no_roles: frozenset[str] = frozenset()
    #: Where a verb ends its relative clause: who the shop runs.
    verb_last: bool = False
    #: a, an, the: left out before a role.
    articles: frozenset[str] = frozenset()
    #: mr., mrs.: titles that are no role.
    honorifics: frozenset[str] = frozenset()
    #: leader, candidate: titles that tell too little by themselves.
    bare_titles: frozenset[str] = frozenset()
    #: rival, friend: nouns that tell nothing without another person.
    relations: frozenset[str] = frozenset()
    #: Short titles with what they stand for: sen. for senator.
    spelled_out: Mapping[str, str] = field(default_factory=dict, hash=False)

    #: Pronouns written onto a verb: -il, -t-elle; the longest first.
    clitics: tuple[str, ...] = ()
    #: Small words cut short before a vowel and written onto the next word, with a straight
    #: apostrophe: l', d', dell'. In these languages tables have no curly apostrophes.
    elisions: frozenset[str] = frozenset()
    #: The noun comes first in its phrase, and what tells it from others behind it: the minister
    #: of health Ada Moreno, the judge retired Ada Moreno.
    head_first: bool = False
    #: Endings of past participles, which are no finite verb without an auxiliary.
    past_endings: tuple[str, ...] = ()
    #: What takes up, behind a full stop, the speech before it: «…». Lo ha detto Lund.
    taking_up: tuple[tuple[str, ...], ...] = ()
    #: años: the word behind an age.
    years: frozenset[str] = frozenset()
    #: San, Santa: with a given name behind it a place or a feast.
    saints: frozenset[str] = frozenset()
    #: Someone is also called by the first of two surnames: Ana Ruiz Moreno, Ruiz.
    two_surnames: bool = False
    #: Auxiliaries for more than one: han, hanno.
    auxiliaries_they: frozenset[str] = frozenset()
    #: Tags stand between commas within the marks: « Nous partons, a dit Lund, et vite. »
    tag_commas: bool = False
    #: Common nouns have capitals too, as in German: a single one is no name.
    capital_nouns: bool = False

    #: der, die: articles of one who is known, with the gender they tell.
    definite: Mapping[str, str] = field(default_factory=dict, hash=False)

    #: Endings of a possessive: 's.
    possessives: frozenset[str] = frozenset()
    #: called, dubbed, so-called: words before a quotation that is no speech.
    naming: frozenset[str] = frozenset()
    #: so-called: of those, what nobody says behind it.
    so_called: frozenset[str] = frozenset()
    #: Words after a quotation that is the title of a work: book, song.
    works: frozenset[str] = frozenset()

    # Languages with cases. Endings are compared in lower case, the longest first.
    #: Endings taken off where two forms of a name are compared: Петров, Петрову.
    case_endings: tuple[str, ...] = ()
    #: Vowels that come and go before the last consonant: Павел, Павла.
    fleeting: str = ""
    #: Letters that count as others where two forms are compared: ё as е, rz as r.
    folds: tuple[tuple[str, str], ...] = ()
    #: Given names that are men's here, and elsewhere women's too: Karol.
    given_he: frozenset[str] = frozenset()
    #: And women's: Laurence.
    given_she: frozenset[str] = frozenset()
    #: Endings of verbs that tell the subject's gender or number: сказал, сказала, сказали.
    verbs_he: tuple[str, ...] = ()
    verbs_she: tuple[str, ...] = ()
    verbs_they: tuple[str, ...] = ()
    #: Endings of surnames and patronymics that tell the gender, whatever the case.
    names_he: tuple[str, ...] = ()
    names_she: tuple[str, ...] = ()
    #: Endings with which a name that is the subject is a woman's: Петрова.
    subjects_she: tuple[str, ...] = ()
    #: Endings with which a name is no subject: Петровым.
    oblique: tuple[str, ...] = ()
    #: Endings of patronymics.
    patronymics: tuple[str, ...] = ()
    #: Endings of words that belong to the noun before them, which is then the head of its
    #: phrase: глава города. Empty: the head is the last noun.
    genitives: tuple[str, ...] = ()
    #: Of those, endings with which no given name stands in the nominative: президент Литвы.
    governed: tuple[str, ...] = ()
    #: Endings of words that are no subject behind a verb: objects and adverbs.
    objects: tuple[str, ...] = ()
    #: Endings of adjectives in the nominative.
    adjectives: tuple[str, ...] = ()
    #: Endings of finite verbs, which no phrase runs over, and nouns that look like them.
    predicates: tuple[str, ...] = ()
    lookalikes: frozenset[str] = frozenset()
    #: Prepositions before those of whom "they said" is told: в компании сообщили.
    within: frozenset[str] = frozenset()
    #: Phrases that attribute with an owner between their words: по его словам; "" where
    #: nothing stands on that side.
    owned_according: tuple[tuple[str, str], ...] = ()
    #: The verb alone may tell its subject: powiedziała.
    drops_subjects: bool = False
    #: Firms, papers and works stand in quotation marks in running text: газета «Известия».
    quoted_names: bool = False
    #: A dash stands between a quotation and its tag: «…», — сказал он. — «…»
    tag_dashes: bool = False
    #: The full stop stands behind the closing mark: Он сказал: «…».
    stops_outside: bool = False

    # Filled from the tables and flags above: what one asks of a language's grammar.
    #: Whether names and nouns change their endings with their place in a sentence.
    has_cases: bool = field(init=False, repr=False, hash=False, compare=False)
    #: Whether the noun comes first in its phrase, and what tells it from others behind it.
    noun_comes_first: bool = field(init=False, repr=False, hash=False, compare=False)
    #: Whether a noun alone is taken for the one person whose title it is: the mayor. Not in
    #: English: what it does to the figures there was not measured.
    nouns_recall_names: bool = field(init=False, repr=False, hash=False, compare=False)
    #: Whether a title with a capital may be part of a name, and is no noun: Secretary of State.
    titles_may_be_names: bool = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the words with which no phrase ends.
    small_words: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: nouns for a single person, those told by endings left out.
    person_nouns: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the last words of phrases that attribute: to.
    according_ends: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the class of each verb of speech.
    cues: Mapping[str, VerbClass] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the gender of each pronoun.
    genders: Mapping[str, Gender] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the words that no noun phrase holds.
    breaks: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        has_cases = bool(self.case_endings)
        noun_comes_first = self.head_first or has_cases
        object.__setattr__(self, "has_cases", has_cases)
        object.__setattr__(self, "noun_comes_first", noun_comes_first)
        object.__setattr__(self, "nouns_recall_names", noun_comes_first or self.capital_nouns)
        titles_may_be_names = not (self.head_first or self.capital_nouns)
        object.__setattr__(self, "titles_may_be_names", titles_may_be_names)
        small = self.determiners | self.prepositions | self.conjunctions | self.possessives
        object.__setattr__(self, "small_words", small | self.auxiliaries | self.who)
        titles = self.titles - self.honorifics if self.head_first else frozenset()
        nouns = self.nouns | self.nouns_he | self.nouns_she | titles
        object.__setattr__(self, "person_nouns", nouns)
        ends = frozenset(words[-1] for words in self.according)
        object.__setattr__(self, "according_ends", ends)
        cues = dict.fromkeys(self.express, VerbClass.EXPRESS)
        cues |= dict.fromkeys(self.report, VerbClass.REPORT)
        cues |= dict.fromkeys(self.tell, VerbClass.TELL)
        cues |= dict.fromkeys(self.say, VerbClass.SAY)
        object.__setattr__(self, "cues", cues)
        genders = dict.fromkeys(self.i, Gender.FIRST_PERSON)
        genders |= dict.fromkeys(self.they, Gender.THEY)
        genders |= dict.fromkeys(self.she, Gender.SHE)
        genders |= dict.fromkeys(self.he, Gender.HE)
        object.__setattr__(self, "genders", genders)
        links = self.prepositions | self.conjunctions | self.auxiliaries | self.who
        verbs = self.say | self.tell | self.adverbs
        object.__setattr__(self, "breaks", links | verbs | frozenset(genders))
