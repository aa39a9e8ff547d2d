"""A page of a forum → its posts: who wrote each, and the element that holds its words.

Programs for forums name their elements each in its own way, but all set the posts of a thread
into elements of one name, each with a link to its author, or a name marked as such, and one
element with the words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.extract.headline import tidy
from summarizer.languages.site import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

#: What a page of a forum is called: in its address, in the classes of its body, by its program.
_ADDRESS = re.compile(
    r"forums?\.|forum/|(?:^|[/.])(?:forums?|community|communities|discuss(?:ions?)?|threads?|topics?"
    r"|t|d|boards?|bbs|questions?|answers|comments|talk)(?:[/.]|$)|show(?:thread|topic)|viewtopic"
)
_PROGRAM = re.compile(
    r"forum|viewtopic|showthread|phpbb|xenforo|vbulletin|vanilla|discourse|flarum|nodebb|mybb"
    r"|invision|ips_"
)
#: schema.org's types of what is on such a page.
_TYPES = frozenset(("Question", "Answer", "DiscussionForumPosting", "QAPage"))
_POST_TYPES = frozenset(("Question", "Answer"))

_POST = re.compile(r"post|message|msg|comment|repl(?:y|ies)|answer|question|topic|discussion")
_HOLDERS = ("div", "li", "article", "section", "table", "tr", "td", "dl", "shreddit-comment")
_DIGITS = re.compile(r"\d+")
#: Posts of a thread on one page, and elements in one of them that are looked at.
_FEWEST, _MOST, _MOST_NODES = 2, 300, 1500
#: Elements that are looked at on a page, once for each family that they may be in, and characters
#: of their names.
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
#: In characters; names in a name; pieces of text in its element; elements that may have data.
_LONGEST_NAME, _MOST_NAMES, _PIECES, _OUTER = 40, 5, 12, 40
_NO_NAME = re.compile(
    rf"[:?!]$|^(?:{any_of(lambda site: site.bylines.by)})$|^[\W\d]+$", re.IGNORECASE
)

_BODY = re.compile(
    r"body|content|text|message|cooked|bbwrapper|postmsg|entry|prose|rich|inner|^md$|^post$"
    r"|^usertext|^c-?post",
    re.IGNORECASE,
)
_ACCEPTED = re.compile(r"accepted|solution|best-?answer", re.IGNORECASE)
_VOTES = re.compile(r"-?\d{1,8}")
#: What stands beside the words of a post.
_BESIDE = re.compile(
    r"^sig|signature|^(?:\w{1,20}[-_])?user$|cell--user$|user-?(?:info|details|card|extras)|avatar"
    r"|^comments?$|attribution|^author$|^notice$|last-?edit|quick-?edit-?form",
    re.IGNORECASE,
)
#: A body's share of what is in the posts' elements that might be bodies, and the share of the
#: posts that have one.
_WHOLE, _COMMON = 0.7, 0.6
#: The share of the posts that have an author.
_SIGNED = 0.8
#: In characters, on average.
_FEWEST_CHARS = 30
#: schema.org's names of the words of a post.
_TEXTS = frozenset(("text", "articleBody", "commentText"))
_NO_HOLDERS = frozenset(("meta", "a", "span", "time", "button", "img", "form", "script", "style"))
#: Long lines outside the posts of a thread, such as an article above its readers' comments, have
#: no more characters than these times those of the posts.
_MUCH = 0.7
_LONG_LINE = 80
_UNREAD = frozenset(("script", "style", "noscript", "nav", "footer", "form", "a"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What somebody wrote on a page with others."""

    author: str
    body: HtmlElement
    #: Whether who asked took it for the answer, and how many votes it has.
    accepted: bool = False
    score: int = 0


@dataclass(slots=True)
class _Holder:
    """An element that may hold the words of a post."""

    node: HtmlElement
    #: Steps from the post's element.
    depth: int
    #: Characters in it, but for what stands beside a post.
    chars: int = 0


def find_thread(tree: HtmlElement, url: str, *, declared: bool) -> list[Post]:
    """Return the posts on the page found at `url`, in order; none if it is no forum's.

    `declared` is whether its data say that it is one.
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
    return any(_type_of(node) in _TYPES for node in tree.iterfind(".//*[@itemtype]"))


def _type_of(node: HtmlElement) -> str:
    return (node.get("itemtype") or "").rstrip("/").rsplit("/", 1)[-1]


def _families(tree: HtmlElement) -> list[list[HtmlElement]]:
    """Return the groups of elements of one name, but for a number, that may each be a post.

    So may be those around elements with such names.
    """
    groups: defaultdict[tuple[str, str], list[HtmlElement]] = defaultdict(list)
    for node in tree.iter(*_HOLDERS):
        if _type_of(node) in _POST_TYPES:
            groups["", ""].append(node)
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
    """Return the elements in each of `members`, but not those of the members below it."""
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
    """Return the posts that lists of elements hold, if they do, and how long they are."""
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
    """Return the first of the names in a post that may be its author's, the surest first."""
    for find in (_marked, _in_data, _classed, _linked, _headed):
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


def _first_text(node: HtmlElement) -> str:
    """Return the first text in `node` that may be a name; "" for none."""
    texts = (node.get("content") or "", *islice(node.itertext(), _PIECES))
    return next(filter(_is_name, (tidy(text[:_LOOKED_CHARS]) for text in texts)), "")


def _is_name(name: str) -> bool:
    short = 1 < len(name) <= _LONGEST_NAME and name.count(" ") < _MOST_NAMES
    return short and not _NO_NAME.search(name)


def _bodies(held: list[list[HtmlElement]]) -> list[_Holder | None]:
    """Return for each post the element that holds its words."""
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
    """Return what an element is in the words of schema.org."""
    return (node.get("itemprop") or "")[:_LOOKED_CHARS].split()


def _best_groups(groups: dict[str, dict[int, _Holder]], count: int) -> list[dict[int, _Holder]]:
    """Return the groups that may hold posts, the best first.

    That is one that is marked as text, else the innermost that holds most of the words.
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
    """Return how many characters stand in long lines outside the posts."""
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
