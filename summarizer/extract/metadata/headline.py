"""Which of a page's several titles is the article's headline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from summarizer.clean import wording
from summarizer.extract.html.line import count_words
from summarizer.languages.letters import CAPITALS, UNSPACED
from summarizer.languages.site import any_of

#: What is between a headline and the site's name: " - ", " | ", " — ", " :: ", " » ". Chinese and
#: Japanese titles have no spaces around it.
_SITE_MARK = re.compile(
    r"(?<!\s)\s+(?:[-|–—·•»›«‹~/:<>⁄⋆★∙¦*]|::)\s+|(?:(?<!\s)\s+)?[|｜]\s*"
    rf"|(?<=[{UNSPACED}）」』！？])(?:_|\s?-\s?)(?=\S)"
)
#: Marks that stand only between a headline and its section or site. A dash or a star may also be
#: within a headline.
_STRONG = frozenset("|｜›»·•<>_∙¦")
#: What is no part of a headline: a forum on Reddit, a host.
_UNSPACED = re.compile(f"[{UNSPACED}]")
_PLACE = re.compile(r"[ru]/\w+|(?:[\w-]+\.)+[a-z]{2,15}", re.IGNORECASE)
_PLACE_ON = re.compile(r"[ru]/\w+ on reddit", re.IGNORECASE)
#: What a program puts before a title: what the page is, or how much is new to its reader.
_STATUS = re.compile(
    rf"(?:(?:{any_of(lambda site: site.statuses)}):|\(\d{{1,3}}\+?\)) (?=\S)", re.IGNORECASE
)
#: Which page of the article this is.
_PAGE = re.compile(rf"(?:{any_of(lambda site: site.files.pages)}) \d{{1,3}}", re.IGNORECASE)
#: Who wrote the article, as programs put it behind the headline: "The Memos - by Mina Tarr".
_WRITER = re.compile(rf"by(?: [{CAPITALS}][\w.'’-]{{0,30}}){{2,4}}")
#: Words that only the name of a site has.
_SITE_WORD = re.compile(r"\bforums?\b", re.IGNORECASE)
_BRACKETED = re.compile(r"(?P<title>.+) [\[(](?P<site>[^\[\]()]{2,40})[\])]")
#: The most characters of a name in a script without spaces.
_NAME_CHARS = 10
#: A site's name of fewer characters may begin other words.
_FEWEST_CHARS = 6
#: The most words of a section's or a site's name.
_NAME_WORDS = 4

#: A heading of fewer words is more often a section's or the site's name.
_FEWEST_WORDS = 3
#: A page's only long heading is its headline even if it differs from the titles in `<head>`, as
#: long as at least this share of its words is in one of them.
_SHARED = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """The titles on a page: its first-level headings, and those in its `<head>`."""

    headings: tuple[str, ...] = ()
    open_graph: str = ""
    json_ld: str = ""
    title: str = ""
    #: What the page calls its site, in lower case and without spaces.
    sites: frozenset[str] = frozenset()
    #: The words of short links on the page, squashed: sections and the site are linked so.
    linked: frozenset[str] = frozenset()
    #: Who owns the rights in the page, as it says at its end.
    owner: str = ""
    host: str = ""


def headline(titles: Titles) -> str | None:
    """Return the headline: the heading that agrees with a title in `<head>`.

    Without such a heading it is the only heading of at least `_FEWEST_WORDS` words, if this has
    words in common with a title or there is no title. Else it is the first title in `<head>`,
    without the site's name, else the first heading. None if there is neither.
    """
    found = (_STATUS.sub("", tidy(text), count=1) for text in titles.headings)
    headings = list(dict.fromkeys(text for text in found if text))
    said = [tidy(text) for text in (titles.open_graph, titles.json_ld, titles.title) if text]
    bare = [text for text in (without_site(one, titles, headings) for one in said) if text]
    own = [text for text in headings if squash(text) not in titles.sites]
    telling = [text for text in bare if squash(text) not in titles.sites]
    if own or (bare and len(telling) == len(bare)):
        # a heading or a title that is only the site's name says less than the others
        headings, bare = own, telling
    likely = [text for text in headings if count_words(text) >= _FEWEST_WORDS]
    for agree in (_same, _begins, _much_alike):
        for heading in headings:
            if any(agree(wording(heading), wording(text)) for text in bare):
                return _shorter(heading, bare)
    for heading in headings:
        if any(_is_part(heading, text) or _is_behind_colon(heading, text) for text in bare):
            return heading
    if len(likely) == 1 and (not bare or any(_shared(likely[0], text) for text in bare)):
        return likely[0]
    parts = {part for text in bare for part in split_title(text)[:1] if part != text}
    whole = next((text for text in bare if text in parts), None)
    return whole or next(map(_without_names, bare), headings[0] if headings else None)


def tidy(text: str) -> str:
    """Return `text` on one line with its entities resolved."""
    return " ".join(unescape(text).split())


def split_title(text: str) -> list[str]:
    """Return the parts of a title: headline, section, site."""
    return [part.strip() for part in _SITE_MARK.split(tidy(text))]


def without_site(text: str, titles: Titles, headings: list[str]) -> str:
    """Return a title without the site's name at its end or beginning."""
    text = _STATUS.sub("", text, count=1)
    text = _without_site_at_colon(text, titles)
    in_brackets = _BRACKETED.fullmatch(text)
    if in_brackets and squash(in_brackets["site"]) in titles.sites:
        text = in_brackets["title"]
    parts = _SITE_MARK.split(text)
    marks = _SITE_MARK.findall(text)
    named = False
    while len(parts) > 1:
        if _names_site(parts[-1], titles) or _is_aside(parts, -1, headings):
            named = named or marks[-1].strip() in _STRONG
            parts, marks = parts[:-1], marks[:-1]
        elif _WRITER.fullmatch(parts[-1].strip()):
            parts, marks = parts[:-1], marks[:-1]
        elif _names_site(parts[0], titles) and not (named and marks[0].strip() not in _STRONG):
            # a dash before the site's name and a stronger mark is the headline's own
            parts, marks = parts[1:], marks[1:]
        elif marks[0].strip() in _STRONG and _is_section(parts, titles, headings):
            parts, marks = parts[1:], marks[1:]
        else:
            break
    return _joined(parts, marks)


def _is_section(parts: list[str], titles: Titles, headings: list[str]) -> bool:
    """Tell whether the first part of a title, and not the second, is a link's words on the page.

    Such links lead to sections. A headline may be linked, too, but is a heading then.
    """
    first, second = map(squash, parts[:2])
    named = count_words(parts[0]) <= _NAME_WORDS and first in titles.linked
    return named and second not in titles.linked and first not in map(squash, headings)


def _without_site_at_colon(text: str, titles: Titles) -> str:
    """Return a title without the site's name before its first colon or behind its last."""
    before, _, after = text.partition(": ")
    name = squash(before)
    host = titles.host.replace("-", "").replace(".", "")
    if after and (
        _PLACE_ON.fullmatch(before)
        or name in titles.sites
        or (len(name) >= _FEWEST_CHARS and name in host)
    ):
        return after
    before, _, after = text.rpartition(": ")
    return before.rstrip(": ") if before and squash(after) in titles.sites else text


def squash(name: str) -> str:
    """Return a name in lower case without spaces and marks, as in a host or an account."""
    return wording(name).replace(" ", "")


def _joined(parts: list[str], marks: list[str]) -> str:
    return "".join(a + b for a, b in zip(parts, [*marks, ""], strict=True)).strip()


def _names_site(part: str, titles: Titles) -> bool:
    """Return whether a part of a title names the site.

    It does if it is the site's declared name, its owner, a host, a forum on Reddit, or has a word
    of the site's host.
    """
    words = wording(part).split()
    name = "".join(words)
    if name in titles.sites or _PLACE.fullmatch(part.strip()) or _PAGE.fullmatch(part.strip()):
        return True
    if len(words) <= _NAME_WORDS + 1 and (
        _SITE_WORD.search(part)
        or any(len(site) >= _FEWEST_CHARS and name.startswith(site) for site in titles.sites)
    ):
        return True
    if 0 < len(words) <= _NAME_WORDS and f" {' '.join(words)} " in f" {wording(titles.owner)} ":
        return True
    host = titles.host.replace("-", "")
    return len(words) <= 6 and any(len(word) >= 4 and word in host for word in words)


def _is_part(heading: str, title: str) -> bool:
    """Tell whether `heading` is the part of `title` that is its headline.

    If a part has more than `_NAME_WORDS` words, the headline is the longest part. Else it is the
    first part; the others may name the section or the site.
    """
    parts = [wording(part) for part in _SITE_MARK.split(title)]
    said = wording(heading)
    whole = max(map(count_words, parts))
    if whole > _NAME_WORDS:
        return said in parts and count_words(said) == whole
    return said == parts[0]


def _is_behind_colon(heading: str, title: str) -> bool:
    """Tell whether a title is a name, a colon and `heading`."""
    before, _, after = title.partition(": ")
    return (
        bool(after) and count_words(before) <= _NAME_WORDS and wording(after) == wording(heading)
    )


def _without_names(text: str) -> str:
    """Return a title without what can only be the names of sections and of the site."""
    parts = _SITE_MARK.split(text)
    marks = _SITE_MARK.findall(text)
    short = max(map(count_words, parts)) < _NAME_WORDS
    while len(parts) > 1:
        if _is_name(parts[-1], marks[-1], short=short):
            parts, marks = parts[:-1], marks[:-1]
        elif not short and marks[0].strip() in _STRONG and _is_name(parts[0], marks[0]):
            parts, marks = parts[1:], marks[1:]
        else:
            break
    return _joined(parts, marks)


def _is_name(part: str, mark: str, *, short: bool = False) -> bool:
    """Tell whether a part of a title behind or before `mark` can only be a name.

    Behind a dash it may belong to the headline. So it is a name there only if all its words are
    capitalised, and never where the parts are `short`.
    """
    words = part.split()
    if not words or len(words) > _NAME_WORDS:
        return False
    if _PAGE.fullmatch(part.strip()):
        return True
    if _UNSPACED.search(part):
        return len(part.strip()) <= _NAME_CHARS
    return mark.strip() in _STRONG or (not short and all(word[0].isupper() for word in words))


def _is_aside(parts: list[str], at: int, headings: list[str]) -> bool:
    """Return whether a part is another heading of the page, such as the name of a blog."""
    return count_words(parts[0]) >= _FEWEST_WORDS and parts[at].strip() in headings


def _shorter(heading: str, bare: list[str]) -> str:
    """Return `heading` without a section's name at either end, if `<head>` has it without one."""
    parts = _SITE_MARK.split(heading)
    whole = {wording(text): text for text in bare}
    for part in (parts[0], parts[-1]):
        if len(parts) == 2 and len(part.split()) > 3 and wording(part) in whole:
            return part.strip()
    return heading


def _same(a: str, b: str) -> bool:
    return bool(a) and a == b


def _begins(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    # Up to three words may be a blog's name, with which each of its titles begins.
    return short.count(" ") >= 3 and (long.startswith(short) or long.endswith(short))


def _much_alike(a: str, b: str) -> bool:
    left, right = set(a.split()), set(b.split())
    return len(left & right) >= 0.8 * max(len(left), len(right), 1)


def _shared(heading: str, other: str) -> bool:
    left, right = set(wording(heading).split()), set(wording(other).split())
    return len(left & right) >= _SHARED * len(left)
