"""A page of a forum → its posts: who wrote each, and the element that holds its words.

Each forum program names its elements in its own way. But in most of them the elements of a
thread's posts share a class, an id or a mark, and so do the elements in them that hold the words.
Most posts name their authors: in a link, in an element or an attribute marked as the author's, in
a `dt`, or in a line such as "Answer by Ann Lee".
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.extract.metadata.headline import tidy
from summarizer.languages.site import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

#: Any one of these shows that a page is a forum's: its address; the name of the forum's program in
#: a class or an id of `html` or `body`, or in the meta tag "generator"; its title; or `_TYPES`.
_ADDRESS = re.compile(
    r"forums?\.|forum/|(?:^|[/.])(?:forums?|community|communities|discuss(?:ions?)?|threads?|topics?"
    r"|t|d|boards?|bbs|questions?|answers|comments|talk)(?:[/.]|$)|show(?:thread|topic)|viewtopic"
)
_PROGRAM = re.compile(
    r"forum|viewtopic|showthread|phpbb|xenforo|vbulletin|vanilla|discourse|flarum|nodebb|mybb"
    r"|invision|ips_"
)
_TITLE = re.compile(r": r/\w{2,30}$|\bforums?\b", re.IGNORECASE)
#: schema.org's types of what is on such a page.
_TYPES = frozenset(("Question", "Answer", "DiscussionForumPosting", "QAPage"))
_POST_TYPES = frozenset(("Question", "Answer"))

_POST = re.compile(r"post|message|msg|comment|repl(?:y|ies)|answer|question|topic|discussion")
_HOLDERS = ("div", "li", "article", "section", "table", "tr", "td", "dl", "shreddit-comment")
_DIGITS = re.compile(r"\d+")
#: The fewest and the most posts of a thread on one page, and the most elements of a post that are
#: looked at.
_FEWEST, _MOST, _MOST_NODES = 2, 300, 1500
#: The most elements of a page that are looked at, and the most characters of an attribute or a
#: text that are read. An element counts once for each group of `_families` that it is in.
_MOST_LOOKED, _LOOKED_CHARS = 200_000, 300

_AUTHOR = re.compile(
    r"(?:^|[-_]|js)(?:author|username|user[-_]?name|poster|nick(?:name)?|bigusername|creator"
    r"|(?:message|post|comment|display)[-_]?name|member[-_]?name|postauthor|post-?user|tagline|memberProfile)(?:$|[-_])",
    re.IGNORECASE,
)
_AUTHOR_DATA = ("data-author", "data-username", "data-user-card", "data-author-name")
_PERSON = re.compile(
    r"(?:^|/)(?:u|users?|members?|profiles?|authors?|people)/[^/?#]"
    r"|memberlist|member\.php|profile\.php|action=profile|viewprofile|showuser=|user\.php",
    re.IGNORECASE,
)
_NAME_TAGS = frozenset(("dt",))
#: The most characters of a name, the most words in it, the most pieces of text that are read of
#: its element, and the most elements of a post whose data attributes are read.
_LONGEST_NAME, _MOST_NAMES, _PIECES, _OUTER = 40, 5, 12, 40
_NO_NAME = re.compile(
    rf"[:?!]$|^(?:{any_of(lambda site: site.bylines.by)})$|^[\W\d]+$", re.IGNORECASE
)

#: A line in which a post names its author, and mostly when it was written: "answered Mar 3 at
#: 10:40 oldmiller", "Answer by Ann Lee, 3 May".
_SIGNED_LINE = re.compile(
    rf"(?:{any_of(lambda site: site.forums.signed)})"
    r"(?: [^\n]{0,40}\d[:.h]\d\d(?: ?[ap]\.?m\.?)?| [^\n:]{0,30}\b(?:19|20)\d\d),? "
    r"(?P<last>[^\d\W][^:,|\n]{1,30})"
    rf"|(?:{any_of(lambda site: site.forums.posts)}):? "
    r"(?P<first>[^\d\W][^,|·•–—\n]{1,30}?)(?:,| [|·•–—-]| \(|$).{0,60}",
    re.IGNORECASE,
)
_LONGEST_LINE = 100
#: Classes and ids of posts on pages where the question has another class than the answers.
_ASKED = frozenset(("question", "answer", "frage", "antwort", "reponse", "respuesta", "risposta"))

_BODY = re.compile(
    r"body|content|text|message|cooked|bbwrapper|postmsg|entry|prose|rich|inner|^md$|^post$"
    r"|^usertext|^c-?post",
    re.IGNORECASE,
)
_ACCEPTED = re.compile(r"accepted|solution|best-?answer", re.IGNORECASE)
_VOTES = re.compile(r"-?\d{1,8}")
#: Classes and ids of what stands beside the words of a post, such as a signature.
_BESIDE = re.compile(
    r"^sig|signature|^(?:\w{1,20}[-_])?user$|cell--user$|user-?(?:info|details|card|extras)|avatar"
    r"|^comments?$|attribution|^author$|^notice$|last-?edit|quick-?edit-?form",
    re.IGNORECASE,
)
#: A group of elements is common if at least the share `_COMMON` of the posts have one of them.
#: A common group may be the posts' bodies if schema.org's names mark it as text, or if it has at
#: least the share `_WHOLE` of the characters of the largest common group.
_WHOLE, _COMMON = 0.7, 0.6
#: At least this share of the posts must have an author.
_SIGNED = 0.8
#: The fewest characters that the posts must have on average.
_FEWEST_CHARS = 30
#: schema.org's names for an element that holds the words of a post.
_TEXTS = frozenset(("text", "articleBody", "commentText"))
_NO_HOLDERS = frozenset(("meta", "a", "span", "time", "button", "img", "form", "script", "style"))
#: A page is no thread if `_chars_beside` finds more than this share of the number of characters in
#: the posts: it may be an article above its readers' comments.
_MUCH = 0.7
_LONG_LINE = 80
_UNREAD = frozenset(("script", "style", "noscript", "nav", "footer", "form", "a"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What somebody wrote on a page with others."""

    author: str
    body: HtmlElement
    #: Whether it is marked as the accepted answer.
    accepted: bool = False
    #: Votes for it, less those against it; 0 where the page marks none.
    score: int = 0


@dataclass(slots=True)
class _Holder:
    """An element that may hold the words of a post."""

    node: HtmlElement
    #: Steps from the post's element.
    depth: int
    #: Characters in it, without what stands beside a post's words.
    chars: int = 0


def find_thread(tree: HtmlElement, url: str, *, declared: bool) -> list[Post]:
    """Return the posts on the page found at `url`, in order; an empty list if it is no thread.

    `declared` is whether the page's data say that it is a thread.
    """
    if not (declared or _is_forum(tree, url)):
        return []
    best: list[Post] = []
    most, looked = 0, 0
    for members in _families(tree):
        held = _held(members)
        looked += sum(map(len, held))
        if looked > _MOST_LOOKED:
            break
        posts, chars = _posts(held)
        if chars > most:
            best, most = posts, chars
    if most < _FEWEST_CHARS * len(best) or _chars_beside(tree, best) > _MUCH * most:
        return []
    return best


def _is_forum(tree: HtmlElement, url: str) -> bool:
    """Tell whether a page calls itself a forum's."""
    parts = urlsplit(url)
    if _ADDRESS.search(f"{parts.netloc}{parts.path}".lower()):
        return True
    metas = (meta for meta in tree.iter("meta") if (meta.get("name") or "").lower() == "generator")
    said = [meta.get("content") or "" for meta in metas]
    for node in islice(tree.iter("html", "body"), 2):
        said += [node.get("class") or "", node.get("id") or ""]
    if _PROGRAM.search(" ".join(said)[:2000].lower()):
        return True
    title = next(tree.iter("title"), None)
    if title is not None and _TITLE.search((title.text or "")[:_LOOKED_CHARS]):
        return True
    return any(_type_of(node) in _TYPES for node in (tree, *tree.iterfind(".//*[@itemtype]")))


def _type_of(node: HtmlElement) -> str:
    return (node.get("itemtype") or "").rstrip("/").rsplit("/", 1)[-1]


def _families(tree: HtmlElement) -> list[list[HtmlElement]]:
    """Return the groups of elements that may each be a post.

    A group is made of elements that have something in common: the same tag and the same class or
    id (numbers in it may differ), if that is a numbered id or has a word such as "post" in it;
    schema.org's type of a question or an answer; an attribute that names an author; or a class or
    id such as "question" or "answer". If no two elements of a group have the same parent, their
    parents are one more group.
    """
    groups: defaultdict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
    for node in tree.iter(*_HOLDERS):
        if _type_of(node) in _POST_TYPES:
            groups["", ""].append(node)
        if any(node.get(key) for key in _AUTHOR_DATA):
            groups["", "data"].append(node)
        if not _ASKED.isdisjoint(_called(node)):
            groups["", "asked"].append(node)
        known = (node.get("id") or "")[:_LOOKED_CHARS]
        for name in dict.fromkeys(_DIGITS.sub("#", name) for name in _called(node)):
            numbered = "#" in name and _DIGITS.sub("#", known) == name
            if numbered or _POST.search(name.lower()):
                groups[node.tag, name].append(node)
    found: dict[tuple[int, ...], list[HtmlElement]] = {}
    for members in groups.values():
        if _FEWEST <= len(members) <= _MOST:
            around = [node.getparent() for node in members]
            if len(set(around)) == len(around) and None not in around:
                found.setdefault(tuple(map(id, around)), around)
            found.setdefault(tuple(map(id, members)), members)
    return list(found.values())


def _held(members: list[HtmlElement]) -> list[list[HtmlElement]]:
    """Return the elements in each of `members`, without those in other members nested in it."""
    others = set(members)
    return [_own_nodes(member, others) for member in members]


def _own_nodes(member: HtmlElement, others: set[HtmlElement]) -> list[HtmlElement]:
    from lxml.etree import iterwalk

    found: list[HtmlElement] = []
    walk = iterwalk(member, events=("start",))
    for _, node in walk:
        if node is not member and node in others:
            walk.skip_subtree()
            continue
        found.append(node)
        if len(found) >= _MOST_NODES:
            break
    return found


def _posts(held: list[list[HtmlElement]]) -> tuple[list[Post], int]:
    """Return the posts, and the number of characters in their bodies.

    `held` has a list for each element that may be a post: that element and those in it. Those
    without an author or a body are left out. If too few have an author, no posts are returned.
    """
    authors = [_author_of(nodes) for nodes in held]
    if sum(map(bool, authors)) < _SIGNED * len(held):
        return [], 0
    found = [
        (
            Post(
                author=author,
                body=body.node,
                accepted=_is_accepted(nodes[0]),
                score=_score_of(nodes),
            ),
            body.chars,
        )
        for nodes, author, body in zip(held, authors, _bodies(held), strict=True)
        if author and body is not None
    ]
    return [post for post, _ in found], sum(chars for _, chars in found)


def _author_of(nodes: list[HtmlElement]) -> str:
    """Return the name of a post's author, from the surest mark that gives one; "" for none."""
    for find in (_marked, _in_data, _classed, _linked, _headed, _signed):
        name = next(filter(_is_name, find(nodes)), "")
        if name:
            return name
    return ""


def _marked(nodes: list[HtmlElement]) -> Iterator[str]:
    for node in nodes:
        if "author" in _said(node):
            inner = islice(node.iter("*"), _PIECES)
            yield _first_text(next((one for one in inner if "name" in _said(one)), node))


def _in_data(nodes: list[HtmlElement]) -> Iterator[str]:
    for node in nodes[:_OUTER]:
        yield from ((node.get(key) or "")[:_LOOKED_CHARS].strip() for key in _AUTHOR_DATA)


def _classed(nodes: list[HtmlElement]) -> Iterator[str]:
    for node in nodes:
        if any(map(_AUTHOR.search, _called(node))):
            yield _first_text(node)


def _linked(nodes: list[HtmlElement]) -> Iterator[str]:
    for node in nodes:
        if node.tag == "a" and _PERSON.search((node.get("href") or "")[:_LOOKED_CHARS]):
            yield _first_text(node)


def _headed(nodes: list[HtmlElement]) -> Iterator[str]:
    for node in nodes:
        if node.tag in _NAME_TAGS:
            yield _first_text(node)


def _signed(nodes: list[HtmlElement]) -> Iterator[str]:
    for node in nodes:
        said = tidy(" ".join(islice(node.itertext(), _PIECES))[:_LOOKED_CHARS])
        match = _SIGNED_LINE.fullmatch(said) if len(said) <= _LONGEST_LINE else None
        if match:
            name = (match["last"] or match["first"]).strip()
            behind = said[match.end("last" if match["last"] else "first") :]
            # A name in lower case has one word, and nothing or a date behind it: "Answer by
            # old_hob, 3 May" names somebody, "Comment by phone, or write" does not.
            alone = " " not in name and (not behind or _DIGITS.search(behind) is not None)
            if alone or not name[0].islower():
                yield name


def _first_text(node: HtmlElement) -> str:
    """Return the first text in `node` that may be a name; "" for none."""
    texts = (node.get("content") or "", *islice(node.itertext(), _PIECES))
    return next(filter(_is_name, (tidy(text[:_LOOKED_CHARS]) for text in texts)), "")


def _is_name(name: str) -> bool:
    short = 1 < len(name) <= _LONGEST_NAME and name.count(" ") < _MOST_NAMES
    return short and not _NO_NAME.search(name)


def _bodies(held: list[list[HtmlElement]]) -> list[_Holder | None]:
    """Return for each post the element that holds its words; None where there is none."""
    groups: defaultdict[str, dict[int, _Holder]] = defaultdict(dict)
    for at, nodes in enumerate(held):
        for one in _that_may_hold(nodes):
            keys = [f"={name}" for name in _said(one.node) if name in _TEXTS]
            keys += [_DIGITS.sub("#", name) for name in _called(one.node) if _BODY.search(name)]
            for key in keys:
                groups[f"{one.node.tag} {key}"].setdefault(at, one)
    best = _best_groups(groups, len(held))
    return [next((group[at] for group in best if at in group), None) for at in range(len(held))]


def _that_may_hold(nodes: list[HtmlElement]) -> list[_Holder]:
    """Return the elements in a post that may hold its words."""
    found = {nodes[0]: _Holder(nodes[0], 0)}
    for node in nodes[1:]:
        above = found.get(node.getparent())
        if above is not None and not any(map(_BESIDE.search, _called(node))):
            found[node] = _Holder(node, above.depth + 1)
    for node, one in reversed(found.items()):
        texts = (node.text, *(inner.tail for inner in node))
        one.chars += sum(len(text) for text in texts if text and not text.isspace())
        above = found.get(node.getparent())
        if above is not None:
            above.chars += one.chars
    return [one for one in found.values() if one.depth and one.node.tag not in _NO_HOLDERS]


def _called(node: HtmlElement) -> list[str]:
    """Return an element's classes and its id."""
    names = f"{(node.get('class') or '')[:_LOOKED_CHARS]} {node.get('id') or ''}"
    return names[: 2 * _LOOKED_CHARS].split()


def _said(node: HtmlElement) -> list[str]:
    """Return the names that schema.org has for an element, from its "itemprop"."""
    return (node.get("itemprop") or "")[:_LOOKED_CHARS].split()


def _best_groups(groups: dict[str, dict[int, _Holder]], count: int) -> list[dict[int, _Holder]]:
    """Return the groups of elements that may hold the words of posts, the best first.

    Those that schema.org's names mark as text come first, then others that hold most of the words
    (`_WHOLE`). Within each of the two kinds, the innermost come first.
    """
    common = {key: one for key, one in groups.items() if len(one) >= _COMMON * count}
    sums = {key: sum(one.chars for one in group.values()) for key, group in common.items()}
    least = _WHOLE * max(sums.values(), default=0)
    ranked = sorted(common, key=lambda key: ("=" in key, _depth(common[key])))
    return [common[key] for key in reversed(ranked) if "=" in key or sums[key] >= least]


def _depth(group: dict[int, _Holder]) -> float:
    return sum(one.depth for one in group.values()) / len(group)


def _is_accepted(member: HtmlElement) -> bool:
    """Tell whether a post is marked as the answer."""
    return any(map(_ACCEPTED.search, [*_called(member), *_said(member)]))


def _score_of(nodes: list[HtmlElement]) -> int:
    """Return the votes for a post; 0 where they are not marked as such."""
    said = nodes[0].get("data-score") or nodes[0].get("score")
    counts = (node for node in nodes if "upvoteCount" in _said(node))
    for node in islice(counts, 1):
        said = node.get("content") or node.get("data-value") or node.text or said
    digits = (said or "")[:_LOOKED_CHARS].strip()
    return int(digits) if _VOTES.fullmatch(digits) else 0


def _chars_beside(tree: HtmlElement, posts: list[Post]) -> int:
    """Return how many characters are in long texts outside the posts' bodies.

    Of each element only the text before its first child counts. Nothing in links, forms,
    navigation and the like counts (`_UNREAD`).
    """
    from lxml.etree import iterwalk

    bodies = {post.body for post in posts}
    chars = 0
    walk = iterwalk(tree, events=("start",))
    for _, node in walk:
        if node in bodies or node.tag in _UNREAD:
            walk.skip_subtree()
        elif node.text and len(text := node.text.strip()) >= _LONG_LINE:
            chars += len(text)
    return chars
