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
    """What the search for speakers needs to know of a language. All words are in lower case.

    Verbs are listed in every form that reports speech. A table may be empty.
    """

    #: Verbs that always report speech: said, says.
    say: frozenset[str]
    #: Verbs of speech that are followed by the hearer: told.
    tell: frozenset[str]
    #: Verbs that report speech as a rule: added, asked, wrote.
    report: frozenset[str]
    #: Verbs of two words that report speech before punctuation: as he put it, she went on.
    phrasal_verbs: frozenset[tuple[str, str]] = frozenset()
    #: Verbs that report speech only beside a quotation: called, praised, believes.
    express: frozenset[str]
    #: Nouns for the texts and talks in which something is said: statement, interview, tweet.
    media: frozenset[str]

    #: he, him, his …
    he: frozenset[str]
    she: frozenset[str]
    they: frozenset[str]
    #: Pronouns for one person, man or woman, in languages without he and she: dia, u.
    he_or_she: frozenset[str] = frozenset()
    #: Pronouns for the reporter: I, we.
    i: frozenset[str]
    #: Pronouns for whoever is spoken to: you, your.
    you: frozenset[str] = frozenset()
    #: The pronouns above that can be a subject.
    subjects: frozenset[str]
    #: Pronouns in `subjects` that are the object of a verb of speech behind them, unless the verb
    #: has one of the `subject_endings`: nous confie Lund.
    maybe_objects: frozenset[str] = frozenset()
    subject_endings: tuple[str, ...] = ()
    #: Possessive pronouns that begin a noun phrase: his, her, their.
    owners: frozenset[str] = frozenset()
    #: Prepositions before someone who speaks: by, from.
    by: frozenset[str] = frozenset()
    who: frozenset[str]

    determiners: frozenset[str]
    prepositions: frozenset[str]
    #: The prepositions before a place: in Leeds, from Leeds.
    whereabouts: frozenset[str] = frozenset()
    #: Prepositions between an office or a body and its place: the mayor of Leeds.
    seats: frozenset[str] = frozenset()
    #: What an office is for, behind `seats`: the secretary of state, the director of planning.
    departments: frozenset[str] = frozenset()
    conjunctions: frozenset[str]
    auxiliaries: frozenset[str]
    #: Adverbs that may stand between a subject and its verb.
    adverbs: frozenset[str]
    #: Endings of further such adverbs: ly.
    adverb_endings: tuple[str, ...] = ()
    #: Words before a day or a month that a name follows: on Monday Moreno, last Monday Moreno.
    before_times: frozenset[str] = frozenset()
    #: Participles that open a sentence before a name that is their object: Thanking Ada Moreno, …
    opening_participles: frozenset[str] = frozenset()
    #: Endings of participles that share the subject of their sentence: saying.
    participle_endings: tuple[str, ...] = ()
    #: Phrases that attribute speech to the name behind them: according to.
    according: tuple[tuple[str, ...], ...] = ()
    #: Phrases that attribute speech to the name before them: Moreno zufolge, Aksoy'a göre.
    according_behind: tuple[tuple[str, ...], ...] = ()
    #: Words between two people who speak together: and.
    pairing: frozenset[str] = frozenset()
    #: Conjunctions that lead into a quotation: that.
    that: frozenset[str] = frozenset()
    #: Whether that conjunction may be left out before reported speech: she said it will close.
    that_is_optional: bool = False
    #: Words that open such a clause, besides the pronouns that can be a subject: it, there.
    clause_openers: frozenset[str] = frozenset()
    #: Words behind a verb of speech that begin no such clause: said nothing, said goodbye.
    no_clauses: frozenset[str] = frozenset()
    #: Auxiliaries between a speaker and the participle of what was said: has said.
    perfect: frozenset[str] = frozenset()
    #: Nouns for nobody in particular: people.
    anyone: frozenset[str] = frozenset()
    #: Phrases that do not say who speaks when they stand alone: another, many people.
    nameless: frozenset[str] = frozenset()
    #: Pronouns for nobody in particular. Each stands for a noun phrase of its own: someone.
    indefinite_pronouns: frozenset[str] = frozenset()
    #: Words that deny a statement or its subject: never said, no official said.
    negations: frozenset[str] = frozenset()
    #: Endings of auxiliaries that deny: didn't.
    negation_endings: tuple[str, ...] = ()
    #: Verbs that deny themselves, so that what is not denied is said.
    denying: frozenset[str] = frozenset()
    #: Words that open a clause that states no fact by itself: if Moreno says, what she said.
    subordinating: frozenset[str] = frozenset()
    #: Words that open a sentence, so that they have a capital, and are no names.
    openers: frozenset[str] = frozenset()

    #: Titles before a name: those of a man, those of a woman, and those that may be of either.
    titles_he: frozenset[str]
    titles_she: frozenset[str]
    titles: frozenset[str]
    #: Short forms with a full stop that ends no sentence. They are listed without that stop.
    abbreviations: frozenset[str]
    #: Words behind a surname: jr, sr, iii.
    suffixes: frozenset[str] = frozenset()
    #: Titles whose bearers are not called by an honorific: Lord Pell is not Mr Pell.
    peerages: frozenset[str] = frozenset()
    #: van, de, al: small words inside a name.
    particles: frozenset[str] = frozenset()
    #: of, and: small words inside the name of an organisation.
    joiners: frozenset[str] = frozenset()
    #: university, committee: words that make a name an organisation's.
    organisations: frozenset[str]
    #: Places, days, peoples: capitalized, but never a speaker by themselves.
    silent: frozenset[str]

    #: The days and months in `silent`.
    silent_times: frozenset[str] = frozenset()
    #: Prepositions behind a noun that lead to words about it: of, for, to, with.
    tails: frozenset[str] = frozenset()

    #: Adjectives that may stand before such a preposition: close, involved.
    tail_adjectives: frozenset[str] = frozenset()

    #: Common nouns for those who speak, by gender and number.
    nouns_he: frozenset[str]
    nouns_she: frozenset[str]
    nouns: frozenset[str]
    groups: frozenset[str]
    #: Nouns for what somebody is known for: behind “the” they stand for who was named, the singer.
    callings: frozenset[str] = frozenset()
    #: Endings of further nouns for a person: biologist, statistician.
    agent_endings: tuple[str, ...] = ()
    #: The ending of such nouns for women.
    feminine_ending: str = ""
    #: Endings of nouns that tell someone's age: a 61-year-old.
    age_endings: tuple[str, ...] = ()
    #: Nouns for things with words on them that nobody says: sign, banner.
    signs: frozenset[str] = frozenset()
    #: Nouns for texts that are said to speak: report, statement, article.
    papers: frozenset[str]

    #: Verbs that lead to what someone is: is, was.
    be: frozenset[str] = frozenset()
    #: The same in two words: has been.
    been: frozenset[tuple[str, str]] = frozenset()
    #: The verbs of `be` in the present: is.
    present: frozenset[str] = frozenset()
    #: Verbs, with a preposition, that tell what someone does for a living: sits on, works for.
    serving: frozenset[tuple[str, str]] = frozenset()
    #: Verbs that tell the same without a preposition: leads, runs, owns.
    leading: frozenset[str] = frozenset()
    #: Verbs before a participle that tells what someone has long done: has.
    having: frozenset[str] = frozenset()
    #: Words that lead to how long: for, since.
    lasting: frozenset[str] = frozenset()
    #: Endings of nouns that, behind an article, tell what someone is: a welder, a florist.
    role_endings: tuple[str, ...] = ()
    #: Nouns that have such an ending but are no people (a number), and ordinals (the second).
    no_roles: frozenset[str] = frozenset()
    #: Whether a relative clause ends with its verb: who the shop runs.
    verb_last: bool = False
    #: Articles, which are left out before a role: a, an, the.
    articles: frozenset[str] = frozenset()
    #: Titles that say nothing of a role: mr., mrs.
    honorifics: frozenset[str] = frozenset()
    #: Titles behind which a name follows, and no more of the office: general, colonel. Used only
    #: if `offices_in_capitals`.
    ranks: frozenset[str] = frozenset()
    #: Titles that tell too little by themselves: leader, candidate.
    bare_titles: frozenset[str] = frozenset()
    #: Nouns that tell nothing without another person: rival, friend.
    relations: frozenset[str] = frozenset()
    #: Nouns that tell whose relative someone is if a name stands right behind: istri Budi (Budi's
    #: wife).
    kin: frozenset[str] = frozenset()
    #: Short titles, each with the word for which it stands: sen. for senator.
    spelled_out: Mapping[str, str] = field(default_factory=dict, hash=False)

    #: Pronouns written onto a verb: -il, -t-elle; the longest first.
    clitics: tuple[str, ...] = ()
    #: Small words cut short before a vowel and written onto the next word, with a straight
    #: apostrophe: l', d', dell'. In these languages tables have no curly apostrophes.
    elisions: frozenset[str] = frozenset()
    #: Whether the noun comes first in its phrase, and the words that tell more of it follow: the
    #: minister of health Ada Moreno, the judge retired Ada Moreno.
    head_first: bool = False
    #: Endings of past participles, which are no finite verb without an auxiliary.
    past_endings: tuple[str, ...] = ()
    #: Phrases behind a full stop that refer back to the speech before it: «…». Lo ha detto Lund.
    taking_up: tuple[tuple[str, ...], ...] = ()
    #: Words behind an age: años.
    years: frozenset[str] = frozenset()
    #: Words that make a given name behind them a place or a feast: San, Santa.
    saints: frozenset[str] = frozenset()
    #: Beginnings of finite verbs, before which a noun phrase ends: men-, mem-.
    verb_prefixes: tuple[str, ...] = ()
    #: Whether an office in capitals stands right before a name, with no word between that tells
    #: where the name begins: Kepala Dinas Kesehatan Leith Ana Ruiz.
    offices_in_capitals: bool = False
    #: Whether people have two surnames and may be called by the first: Ana Ruiz Moreno, Ruiz.
    two_surnames: bool = False
    #: Auxiliaries in the plural: han, hanno.
    auxiliaries_they: frozenset[str] = frozenset()
    #: Whether tags stand between commas within the marks: « Nous partons, a dit Lund, et vite. »
    tag_commas: bool = False
    #: Whether common nouns have capitals, as in German. Then a capital alone does not tell a name.
    capital_nouns: bool = False

    #: Determiners that no subject has: dem, den, des.
    oblique_determiners: frozenset[str] = frozenset()
    #: Determiners that a subject does not have before an adjective with the oblique ending: der
    #: neuen Zeitung.
    oblique_before_adjectives: frozenset[str] = frozenset()
    #: The ending of such adjectives.
    oblique_adjective: str = "-"
    #: Endings of nouns that are no subject behind such a determiner: der Zeitung, der Experten.
    oblique_nouns: tuple[str, ...] = ()

    #: Words that end a noun phrase and tell that it is for somebody known: bupati itu.
    closing_determiners: frozenset[str] = frozenset()

    #: Definite articles, each with the gender that it shows: der, die.
    definite: Mapping[str, str] = field(default_factory=dict, hash=False)

    #: Endings of a possessive: 's.
    possessives: frozenset[str] = frozenset()
    #: Words before a quotation that is probably no speech: called, dubbed, so-called.
    naming: frozenset[str] = frozenset()
    #: The words among those behind which a quotation is never speech: so-called.
    so_called: frozenset[str] = frozenset()
    #: Words beside a quotation that is the title of a work: book, song.
    works: frozenset[str] = frozenset()

    # For languages with cases. Endings are compared in lower case, the longest first.
    #: Endings that are taken off before two forms of a name are compared: Петров, Петрову.
    case_endings: tuple[str, ...] = ()
    #: Vowels that come and go before the last consonant: Павел, Павла.
    fleeting: str = ""
    #: Letters that are replaced before two forms are compared: ё by е, rz by r.
    folds: tuple[tuple[str, str], ...] = ()
    #: Given names that are a man's in this language, though not in all others: Karol.
    given_he: frozenset[str] = frozenset()
    #: Given names that are a woman's in this language, though not in all others: Laurence.
    given_she: frozenset[str] = frozenset()
    #: The code of the language whose own given names, `names/xx.txt`, are known too; "" for none.
    own_names: str = ""
    #: Words of this language that are given names in others: Tod (death), Tor (goal).
    no_given_names: frozenset[str] = frozenset()
    #: Given names, for a language whose grammar does not tell men from women: Ayşe, Otabek.
    given: frozenset[str] = frozenset()
    #: Endings of further such names: -bek, -gül.
    given_endings: tuple[str, ...] = ()
    #: Endings of verbs that tell the subject's gender or number: сказал, сказала, сказали.
    verbs_he: tuple[str, ...] = ()
    verbs_she: tuple[str, ...] = ()
    verbs_they: tuple[str, ...] = ()
    #: Endings of surnames and patronymics that tell the gender, whatever the case.
    names_he: tuple[str, ...] = ()
    names_she: tuple[str, ...] = ()
    #: Endings that tell, of a name that is the subject, that it is a woman's: Петрова.
    subjects_she: tuple[str, ...] = ()
    #: Endings that tell that a name is no subject: Петровым.
    oblique: tuple[str, ...] = ()
    #: Endings of patronymics.
    patronymics: tuple[str, ...] = ()
    #: Endings of words in the genitive, which belong to the noun before them: глава города.
    genitives: tuple[str, ...] = ()
    #: Genitive endings that no given name has in the nominative: президент Литвы.
    governed: tuple[str, ...] = ()
    #: Endings of words behind a verb that cannot be its subject: objects and adverbs.
    objects: tuple[str, ...] = ()
    #: Endings of adjectives in the nominative.
    adjectives: tuple[str, ...] = ()
    #: Endings of finite verbs, before which a noun phrase ends.
    predicates: tuple[str, ...] = ()
    #: Nouns that have the ending of a finite verb.
    lookalikes: frozenset[str] = frozenset()
    #: Prepositions before a body whose people speak: в компании сообщили (in the company said).
    within: frozenset[str] = frozenset()
    #: Verbs that say only that something is said in a body or a paper: говорится, czytamy.
    impersonal: frozenset[str] = frozenset()
    #: Pairs of words that attribute speech to the pronoun between them: по его словам. The first
    #: word is "" if none is needed before the pronoun.
    owned_according: tuple[tuple[str, str], ...] = ()
    #: Whether a verb may stand without its subject: powiedziała.
    drops_subjects: bool = False
    #: Endings of the only verbs that do, since they hold their subject: katanya (said she).
    own_subjects: tuple[str, ...] = ()

    # For languages in which the verb ends the sentence, behind the words that were said.
    #: Whether it does: Aksoy, “…” dedi.
    verb_final: bool = False
    #: Words before a colon that stand for what follows it. Then the words are those of whoever
    #: stands in the genitive: Aksoy'un cevabı şu: “…” (Aksoy's answer is this: …).
    ahead: frozenset[str] = frozenset()
    #: Endings of participles that stand before whoever speaks: “…” diyen Aksoy.
    attributive_endings: tuple[str, ...] = ()
    #: Verbs and nouns of speech whose subject has the ending of a possessive (`possessives`):
    #: Aksoy'un “…” dediğini (that Aksoy said …).
    owned_speech: frozenset[str] = frozenset()
    #: Nouns for a question, in the case in which it is answered; whoever answers did not ask it:
    #: Aksoy, Kaya'nın “…?” sorusuna yanıt verdi.
    answered: frozenset[str] = frozenset()
    #: Endings of cases that are written onto a name. A name with one is no subject: Aksoy'a,
    #: Karimovga. Those of the genitive are in `possessives` too.
    name_endings: tuple[str, ...] = ()
    #: Whether the name of a body has one capital, and the noun at its end tells that it is one:
    #: Ichki ishlar vazirligi.
    bodies_in_lower_case: bool = False
    #: Endings of a title that tell whose it is: vaziri, bakanı. Without one it may stand alone:
    #: dedi vazir.
    possessed_endings: tuple[str, ...] = ()
    #: Endings by which a surname is known, behind which a name ends: Karimov, Karimova.
    surname_endings: tuple[str, ...] = ()
    #: Words behind a name that make it no subject: ile, bilan (with).
    postpositions: frozenset[str] = frozenset()
    #: Whether an apostrophe is a letter, or part of one, of whatever form it is: oʻ, o‘, o'.
    apostrophe_letters: bool = False
    #: Whether the names of firms, papers and works have quotation marks: газета «Известия».
    quoted_names: bool = False
    #: Whether a dash stands between a quotation and its tag: «…», — сказал он. — «…»
    tag_dashes: bool = False
    #: Whether the full stop stands behind the closing mark: Он сказал: «…».
    stops_outside: bool = False

    #: Whether the weights were learned from texts in this language. If not, rules of grammar first
    #: sort out who cannot speak, and who must.
    weights_learned: bool = False
    #: The model with the weights that were learned for the language.
    weights: str = "quotes"
    #: Whether `weights` were learned from web pages, too, where most quotations are no speech.
    learned_from_pages: bool = False

    # Filled from the tables and flags above: what the grammar of the language is like.
    #: Whether names and nouns change their endings with their place in a sentence.
    has_cases: bool = field(init=False, repr=False, hash=False, compare=False)
    #: Whether a noun comes before the nouns that tell more of it: глава города. True in languages
    #: with cases, and if `head_first`.
    noun_comes_first: bool = field(init=False, repr=False, hash=False, compare=False)
    #: Whether a noun without a determiner may be for somebody known: мэр, bupati. True in
    #: languages without articles.
    bare_nouns_are_definite: bool = field(init=False, repr=False, hash=False, compare=False)
    #: Whether a title with a capital may be part of a name: Secretary of State.
    titles_may_be_names: bool = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: small words, with which no phrase ends.
    small_words: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: nouns for a single person. Nouns that only an ending marks as
    #: such (`agent_endings`) are not among them.
    person_nouns: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the last word of each phrase in `according`.
    according_ends: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the class of each verb of speech.
    cues: Mapping[str, VerbClass] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: the gender of each pronoun.
    genders: Mapping[str, Gender] = field(init=False, repr=False, hash=False, compare=False)

    #: Filled from the tables above: words that are never part of a noun phrase.
    breaks: frozenset[str] = field(init=False, repr=False, hash=False, compare=False)

    def __post_init__(self) -> None:
        has_cases = bool(self.case_endings)
        noun_comes_first = self.head_first or has_cases
        object.__setattr__(self, "has_cases", has_cases)
        object.__setattr__(self, "noun_comes_first", noun_comes_first)
        object.__setattr__(self, "bare_nouns_are_definite", has_cases or not self.articles)
        titles_may_be_names = not (self.head_first or self.capital_nouns)
        object.__setattr__(self, "titles_may_be_names", titles_may_be_names)
        small = self.determiners | self.prepositions | self.conjunctions | self.possessives
        object.__setattr__(self, "small_words", small | self.auxiliaries | self.who)
        before_names = self.head_first or self.verb_final
        titles = self.titles - self.honorifics if before_names else frozenset()
        nouns = self.nouns | self.nouns_he | self.nouns_she | self.callings | titles
        object.__setattr__(self, "person_nouns", nouns)
        ends = frozenset(words[-1] for words in self.according)
        object.__setattr__(self, "according_ends", ends)
        cues = dict.fromkeys(self.express, VerbClass.EXPRESS)
        cues |= dict.fromkeys(self.report, VerbClass.REPORT)
        cues |= dict.fromkeys(map(" ".join, self.phrasal_verbs), VerbClass.REPORT)
        cues |= dict.fromkeys(self.tell, VerbClass.TELL)
        cues |= dict.fromkeys(self.say, VerbClass.SAY)
        object.__setattr__(self, "cues", cues)
        genders = dict.fromkeys(self.i, Gender.FIRST_PERSON)
        genders |= dict.fromkeys(self.they, Gender.THEY)
        genders |= dict.fromkeys(self.she, Gender.SHE)
        genders |= dict.fromkeys(self.he, Gender.HE)
        genders |= dict.fromkeys(self.he_or_she, Gender.UNKNOWN)
        object.__setattr__(self, "genders", genders)
        links = self.prepositions | self.conjunctions | self.auxiliaries | self.who
        verbs = self.say | self.tell | self.adverbs
        object.__setattr__(self, "breaks", links | verbs | frozenset(genders))
