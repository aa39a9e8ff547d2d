"""The tables of what sites, e-mails and documents say around an article, for one language.

A table has phrases: regular expressions without capturing groups, matched in any case unless the
comment of the table says otherwise. They are tried on foreign text, so a repeat of any character
is bounded (`.{0,40}`) or comes last. A table may be empty.
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
    """The beginnings of lines around an article, by kind. A phrase matches only whole words."""

    #: Leads to another article: "read more", "most popular".
    more: tuple[str, ...] = ()
    #: Asks to pass the article on: "share", "copy link".
    share: tuple[str, ...] = ()
    #: Asks to sign up, to sign in, to give money.
    subscribe: tuple[str, ...] = ()
    #: Around advertisements: "story continues below".
    ad: tuple[str, ...] = ()
    #: Around readers' comments: "leave a comment".
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
    """What may be anywhere in the lines around an article, by kind.

    Matched in lines in lower case, from the beginning of a word to the end of one.
    """

    subscribe: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    credit: tuple[str, ...] = ()
    #: About the author: "is a reporter", "can be reached at".
    bio: tuple[str, ...] = ()
    #: Asks for support: "our journalism", "become a member".
    appeal: tuple[str, ...] = ()
    #: Around a post of a social network that is shown in the article.
    post: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Boilerplate:
    """The beginnings of sentences that are the site's own and no part of the story."""

    #: What a caption calls its picture, before a colon or a bracket: "file photo".
    pictures: tuple[str, ...] = ()
    #: Other beginnings of captions and credits: "photo by", "pictured".
    captions: tuple[str, ...] = ()
    #: Invitations to buy, follow, click, share.
    invitations: tuple[str, ...] = ()
    #: Remarks on the text itself: what was wrong in it, who else wrote it.
    corrections: tuple[str, ...] = ()
    #: Calls on readers: write to us, what do you think.
    calls: tuple[str, ...] = ()
    #: What follows the name of a helper in a sentence: "contributed to this report".
    contributions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bylines:
    """What is said in lines that name the author, the day or the source of an article."""

    #: Before the author's name: "by".
    by: tuple[str, ...] = ()
    #: What may come before `by`: "written", "story".
    written: tuple[str, ...] = ()
    #: What comes before the author's name in a page's metadata, and is cut off: "by".
    declared: tuple[str, ...] = ()
    #: The whole label in a page's metadata whose value is the author's name: "written by".
    labels: tuple[str, ...] = ()
    #: Before the name of the reporter in brackets with which a report begins: 【記者林佳穎／…】.
    reporters: tuple[str, ...] = ()
    #: Between the last two names of a list, in its own case: "and".
    joins: tuple[str, ...] = ()
    #: Words between the parts of a name, in their own case: "de la", "van".
    particles: tuple[str, ...] = ()
    #: Words with a capital that are no one's name: "Staff", "Newsroom".
    not_names: tuple[str, ...] = ()
    #: What the rest of a byline begins with, behind the names. Matched in its own case.
    after_names: tuple[str, ...] = ()
    #: The last word of newspapers' names, in capitals: "TIMES".
    papers: tuple[str, ...] = ()
    #: Words that may be beside a date, besides months and weekdays: "published", "ago".
    beside_dates: tuple[str, ...] = ()
    #: Before the day on which a paper reached its publisher: "received".
    earlier: tuple[str, ...] = ()
    #: Before the day on which a text was changed: "amended", "last updated".
    later: tuple[str, ...] = ()
    #: What follows the number of a day, or of a year before it, without a space: "st", "nd".
    ordinals: tuple[str, ...] = ()
    #: Between the day, the month and the year: "of".
    of: tuple[str, ...] = ()
    #: Before the site that first published an article: "source".
    sources: tuple[str, ...] = ()
    #: What says that the person named beside it took the picture.
    pictures: tuple[str, ...] = ()
    #: What stands before a name on a line that has nothing else: "photographs by".
    photographs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Walls:
    """What a site says where only a part of an article, or none, is free to read."""

    #: Says that the rest of this very article is not here.
    gates: tuple[str, ...] = ()
    #: Said on every page of such a site: "already a subscriber?".
    offers: tuple[str, ...] = ()
    #: Parts of words that only a paywall has, and no request to sign in: "subscri".
    payment: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """What is said on pages that are no articles."""

    #: Asks whether a robot is reading.
    robot_checks: tuple[str, ...] = ()
    #: Asks for consent to cookies and the like.
    consent: tuple[str, ...] = ()
    #: What can be chosen there, and what a site says there of itself: "reject all", "we use".
    choices: tuple[str, ...] = ()
    #: The beginnings of classes and ids that services for sites give to a box with that question.
    boxes: tuple[str, ...] = ()
    #: Says that the page needs scripts.
    scripts: tuple[str, ...] = ()
    #: Says that the page does not exist, or that something went wrong.
    errors: tuple[str, ...] = ()
    #: What such a page advises, and how it excuses itself: "try again".
    remedies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wikis:
    """What wikis put in square brackets into their articles, and around those."""

    #: Behind a heading, a link to the editor: "edit source".
    edits: tuple[str, ...] = ()
    #: Behind a statement, an editor's doubts: "citation needed".
    doubts: tuple[str, ...] = ()
    #: Before the number of a note: "note".
    notes: tuple[str, ...] = ()
    #: The whole heading of the notes, and that of a table of contents. The second is matched
    #: without marks and accents.
    references: tuple[str, ...] = ()
    contents: tuple[str, ...] = ()
    #: The line below the headline that names the wiki.
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forums:
    """What the programs of forums write into posts."""

    #: The beginnings of lines: "last edited by", "click to expand".
    remarks: tuple[str, ...] = ()
    #: What its author did with a post, before a time and a name: "answered".
    signed: tuple[str, ...] = ()
    #: What a post is, before its author's name: "answer by".
    posts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulings:
    """What stands around the names of the parties above a court's ruling."""

    #: What a party is in the case, alone on the line below its name: "claimants?".
    parties: tuple[str, ...] = ()
    #: Alone on a line between two parties: "v".
    versus: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Genres:
    """What shows of which kind a text is: a live blog, an interview, a recipe, a review …"""

    #: In a headline: "interview with".
    interviews: tuple[str, ...] = ()
    #: At the end of a headline or before its colon: "live"; anywhere in it: "live updates".
    live: tuple[str, ...] = ()
    live_blogs: tuple[str, ...] = ()
    #: Before and after a time of day: "at"; "Uhr".
    at_time: tuple[str, ...] = ()
    o_clock: tuple[str, ...] = ()
    #: The beginning of an answer that only its question makes clear: "because".
    because: tuple[str, ...] = ()
    #: Headings of recipes: "ingredients", "method".
    recipe_headings: tuple[str, ...] = ()
    #: Headings of the description of a program: "installation", "usage".
    readme_headings: tuple[str, ...] = ()
    #: After the amount of an ingredient: "cups", "EL".
    units: tuple[str, ...] = ()
    #: After an amount too: "3 large". A line with one is an ingredient only beside others.
    sizes: tuple[str, ...] = ()
    #: Amounts in words: "half a".
    amounts: tuple[str, ...] = ()
    #: Headings of a review's conclusion, and words that may come before: "our verdict".
    verdicts: tuple[str, ...] = ()
    before_verdicts: tuple[str, ...] = ()
    #: Between the points that a review gives and the most that it could give: "4 out of 5".
    out_of: tuple[str, ...] = ()
    #: The heading of what a company says of itself, before its name: "about".
    about: tuple[str, ...] = ()
    #: Before whom to call or write to: "press contact".
    contacts: tuple[str, ...] = ()
    #: The head of a release: "for immediate release".
    releases: tuple[str, ...] = ()
    #: Before the number of an item: "step".
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The labels in the head of a forwarded e-mail, without their colons."""

    sender: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    #: The labels of its other lines: "to", "cc".
    others: tuple[str, ...] = ()
    #: What subjects begin with, before a colon: "Re", "Fwd".
    prefixes: tuple[str, ...] = ()
    #: The whole line above the writer's name: "kind regards".
    closings: tuple[str, ...] = ()
    #: How a note on who may read the letter begins: "this e-mail is confidential".
    confidential: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """What programs write into documents by themselves, and what is printed on their pages."""

    #: What a program calls a document, before a number: "document".
    documents: tuple[str, ...] = ()
    #: The whole title that a program gives to a document without one: "untitled.*".
    untitled: tuple[str, ...] = ()
    #: Authors that are nobody: "unknown", "administrator".
    nobody: tuple[str, ...] = ()
    #: Before the number of a page, and between it and the number of pages.
    pages: tuple[str, ...] = ()
    of_pages: tuple[str, ...] = ()
    #: What captions of a film are called where it is said who made them: "subtitles".
    captions: tuple[str, ...] = ()
    #: Before the number of a figure or a table.
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """All tables of one language."""

    furniture: Furniture = field(default_factory=Furniture)
    #: The label before the headline of another article: "related".
    labels: tuple[str, ...] = ()
    #: A label that nothing has but a link to another article: "read also". Not "related", which
    #: may stand before anything.
    links: tuple[str, ...] = ()
    #: A label that nothing has but a list of an article's subjects: "filed under".
    subjects: tuple[str, ...] = ()
    mentions: Mentions = field(default_factory=Mentions)
    #: The beginnings of lines within an article that are the site's own: "jump to recipe".
    fine_print: tuple[str, ...] = ()
    #: Offers to hear the article, before its length in minutes: "listen to this article".
    listen: tuple[str, ...] = ()
    #: What food consists of, in the tables below recipes.
    nutrients: tuple[str, ...] = ()
    #: Headings after which an article is over.
    tail: tuple[str, ...] = ()
    #: The whole heading of a box with the author's own summary: "key takeaways". Matched without
    #: marks and accents.
    summaries: tuple[str, ...] = ()
    #: What says at the end of a text that the rest is elsewhere: "continue reading".
    goes_on: tuple[str, ...] = ()
    #: The state of a page that a program puts before its title, without the colon: "unlisted".
    statuses: tuple[str, ...] = ()
    boilerplate: Boilerplate = field(default_factory=Boilerplate)
    bylines: Bylines = field(default_factory=Bylines)
    walls: Walls = field(default_factory=Walls)
    notices: Notices = field(default_factory=Notices)
    wikis: Wikis = field(default_factory=Wikis)
    forums: Forums = field(default_factory=Forums)
    rulings: Rulings = field(default_factory=Rulings)
    genres: Genres = field(default_factory=Genres)
    letters: Letters = field(default_factory=Letters)
    files: Files = field(default_factory=Files)
