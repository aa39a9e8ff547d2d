"""The shape of what sites, letters and files say in a language, around a story and about it.

All of it are phrases: regular expressions that capture nothing, matched in any case unless the
comment of a table says otherwise. They are tried on foreign text, so repeats in them are bounded
(`.{0,40}`) or stand last. Empty tables are fine.
"""

from __future__ import annotations

from dataclasses import dataclass, field


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a table: each stands on a line of its own, or between " | ".

    A phrase goes on in the next line while a bracket of it is open.

    >>> phrases("read (?:more|also) | see also")
    ('read (?:more|also)', 'see also')
    """
    found = [""]
    for part in (part.strip() for line in text.splitlines() for part in line.split(" | ")):
        found[-1] += part
        bare = found[-1].replace(r"\(", "").replace(r"\)", "")
        if part and bare.count("(") == bare.count(")"):
            found.append("")
    return tuple(found[:-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What the lines around an article open with, by kind. A word must end where a phrase does."""

    #: To another article: "read more", "most popular".
    more: tuple[str, ...] = ()
    #: To pass it on: "share", "copy link".
    share: tuple[str, ...] = ()
    #: To sign up, to sign in, to give money.
    subscribe: tuple[str, ...] = ()
    #: Around advertisements: "story continues below".
    ad: tuple[str, ...] = ()
    #: Of other readers: "leave a comment".
    comment: tuple[str, ...] = ()
    #: Under a picture: "photo by", "image credit".
    credit: tuple[str, ...] = ()
    #: Before a list of subjects: "filed under".
    tag: tuple[str, ...] = ()
    #: Rights, terms, cookies.
    legal: tuple[str, ...] = ()
    #: In menus: "skip to", names of sections.
    nav: tuple[str, ...] = ()
    #: Who wrote it, and when: "by", "last updated".
    byline: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """What stands anywhere in the lines around an article, by kind.

    Matched in lines made lower-case, from the beginning of a word to the end of one.
    """

    subscribe: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    credit: tuple[str, ...] = ()
    #: Of the author: "is a reporter", "can be reached at".
    bio: tuple[str, ...] = ()
    #: For support: "our journalism", "become a member".
    appeal: tuple[str, ...] = ()
    #: Of a post on a network that is shown in the article.
    post: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Boilerplate:
    """What sentences begin with that are the site's own and no part of the story."""

    #: What a caption calls its picture, before a colon or a bracket: "file photo".
    pictures: tuple[str, ...] = ()
    #: Other beginnings of captions and credits: "photo by", "pictured".
    captions: tuple[str, ...] = ()
    #: To buy, follow, click, share.
    invitations: tuple[str, ...] = ()
    #: Of the text itself: what was wrong in it, who else wrote it.
    corrections: tuple[str, ...] = ()
    #: To those who read: write to us, what do you think.
    calls: tuple[str, ...] = ()
    #: Of a helper, some way into a sentence: "contributed to this report".
    contributions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bylines:
    """What lines say that name the author, the day or the source of an article."""

    #: Before the author's name: "by".
    by: tuple[str, ...] = ()
    #: What may stand before that: "written", "story".
    written: tuple[str, ...] = ()
    #: Before a name that a page's data declare to be the author's.
    declared: tuple[str, ...] = ()
    #: What labels the name where it stands apart: "author".
    labels: tuple[str, ...] = ()
    #: Between the last two names of a list, in the case in which it stands there: "and".
    joins: tuple[str, ...] = ()
    #: Words between the parts of a name, in their own case: "de la", "van".
    particles: tuple[str, ...] = ()
    #: Words with a capital that are no one's name: "Staff", "Newsroom".
    not_names: tuple[str, ...] = ()
    #: What parts the names from what follows on their line, in its own case.
    after_names: tuple[str, ...] = ()
    #: The last word of newspapers' names, in capitals: "TIMES".
    papers: tuple[str, ...] = ()
    #: Words that may stand beside a date, but months and weekdays: "published", "ago".
    beside_dates: tuple[str, ...] = ()
    #: What makes a number a day's, without a space: "st", "nd".
    ordinals: tuple[str, ...] = ()
    #: Between the day, the month and the year: "of".
    of: tuple[str, ...] = ()
    #: Before the place that an article was first published at: "source".
    sources: tuple[str, ...] = ()
    #: What says that a person named beside it took the picture.
    pictures: tuple[str, ...] = ()
    #: The whole of a line but a name: "photographs by".
    photographs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Walls:
    """What a site says where only a part of an article, or none, is free to read."""

    #: Of this very article: its rest is elsewhere.
    gates: tuple[str, ...] = ()
    #: On every page of such a site: "already a subscriber?".
    offers: tuple[str, ...] = ()
    #: Parts of words that tell a wall to pay at from one to sign in at.
    payment: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """What pages say that are no articles."""

    #: Are you a robot?
    robot_checks: tuple[str, ...] = ()
    #: To cookies and their like.
    consent: tuple[str, ...] = ()
    #: That they want scripts.
    scripts: tuple[str, ...] = ()
    #: That what was looked for is not there, or something broke.
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Genres:
    """What gives away that a text is a live blog, an interview, a recipe, a review, a list."""

    #: In a headline: "live updates".
    live: tuple[str, ...] = ()
    #: Before and after a time of day: "at"; "Uhr".
    at_time: tuple[str, ...] = ()
    o_clock: tuple[str, ...] = ()
    #: What an answer begins with that only its question makes clear: "because".
    because: tuple[str, ...] = ()
    #: Headings of recipes: "ingredients", "method".
    recipe_headings: tuple[str, ...] = ()
    #: Behind the amount of an ingredient: "cups", "EL".
    units: tuple[str, ...] = ()
    #: What tells an ingredient only among others: "3 large".
    sizes: tuple[str, ...] = ()
    #: Amounts in words: "half a".
    amounts: tuple[str, ...] = ()
    #: Headings of reviews' last words, and the words that may stand before them: "our verdict".
    verdicts: tuple[str, ...] = ()
    before_verdicts: tuple[str, ...] = ()
    #: Between the points that a review gives and the most there are: "4 out of 5".
    out_of: tuple[str, ...] = ()
    #: The heading of what a firm says of itself, before its name: "about".
    about: tuple[str, ...] = ()
    #: Whom to ring: "press contact".
    contacts: tuple[str, ...] = ()
    #: The head of a release: "for immediate release".
    releases: tuple[str, ...] = ()
    #: Before the number of an item: "step".
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The head of an e-mail as it stands above the text that is passed on; without its colons."""

    sender: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    #: What else it has: "to", "cc".
    others: tuple[str, ...] = ()
    #: What subjects begin with, before a colon: "Re", "Fwd".
    prefixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """What programs write into documents by themselves, and what stands on their pages."""

    #: What a document is called by a program, before a number: "document".
    documents: tuple[str, ...] = ()
    #: The whole of a title that says that there is none: "untitled.*".
    untitled: tuple[str, ...] = ()
    #: Authors that are no one: "unknown", "administrator".
    nobody: tuple[str, ...] = ()
    #: Before the number of a page, and between it and the number of pages.
    pages: tuple[str, ...] = ()
    of_pages: tuple[str, ...] = ()
    #: Before the number of a figure or a table.
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """All that is said in one language around stories and about them."""

    furniture: Furniture = field(default_factory=Furniture)
    #: The label before the headline of another article: "related".
    labels: tuple[str, ...] = ()
    mentions: Mentions = field(default_factory=Mentions)
    #: Headings after which an article is over.
    tail: tuple[str, ...] = ()
    boilerplate: Boilerplate = field(default_factory=Boilerplate)
    bylines: Bylines = field(default_factory=Bylines)
    walls: Walls = field(default_factory=Walls)
    notices: Notices = field(default_factory=Notices)
    genres: Genres = field(default_factory=Genres)
    letters: Letters = field(default_factory=Letters)
    files: Files = field(default_factory=Files)
