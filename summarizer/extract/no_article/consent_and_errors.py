"""What a site says instead of an article: a question about cookies, or that something failed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.extract.html.line import count_words
from summarizer.extract.html.tree import visible
from summarizer.extract.metadata.headline import split_title
from summarizer.languages.letters import FULL_STOPS
from summarizer.languages.site import any_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CONSENT = re.compile(any_of(lambda site: site.notices.consent), re.IGNORECASE)
_CHOICES = re.compile(any_of(lambda site: site.notices.choices), re.IGNORECASE)
_ERROR = re.compile(any_of(lambda site: site.notices.errors), re.IGNORECASE)
_REMEDY = re.compile(any_of(lambda site: site.notices.remedies), re.IGNORECASE)
#: Quoted words are not counted as choices: a report about cookies quotes the buttons.
_QUOTED = re.compile(r"[“„«「\"][^“”„«»「」\"\n]{1,80}[“”»」\"]")
_ENDED = re.compile(rf"[.!?؟](?=\s)|[。！？{FULL_STOPS}]")

_BOX = re.compile(rf"\b(?:{any_of(lambda site: site.notices.boxes)})", re.IGNORECASE)
#: The most characters of an element's id and class that are read, and the least share of a page's
#: words that such a box holds if the page is nothing else.
_NAME_CHARS = 200
_BOXED = 0.8
#: The most characters that are looked at.
_LOOK = 6000
#: A page of up to this many words is a notice if it has three phrases of consent or more, and at
#: least one for each sentence.
_SHORT = 150
#: Another notice has at least `_ASKED` phrases of consent or choice for each sentence, and at
#: least `_CHOSEN` different choices. An article about cookies names them in every third sentence,
#: and says nothing of what "we" and "you" may do.
_ASKED = 0.8
_CHOSEN = 3
#: The longest page about an error, in words, and the most words that a title says beside "not
#: found" if it is about the error only.
_LONGEST_ERROR = 300
_BESIDE = 2
#: A page of fewer words need only have a title, heading or beginning that speaks of an error.
_ALONE = 40
#: A longer page also has at least this many phrases about errors and remedies for each sentence.
_SPOKEN_OF = 0.34


def asks_consent(text: str, words: int) -> bool:
    """Tell whether `text`, all that a page has to say, asks for consent to cookies."""
    text = text[:_LOOK]
    sentences = 1 + len(_ENDED.findall(text))
    asked = len(_CONSENT.findall(text))
    if words <= _SHORT and asked >= 3 and asked >= sentences:
        return True
    if asked < 2:
        return False  # so it is on nearly all pages, and the search below takes longest
    choices = [match.group().lower() for match in _CHOICES.finditer(_QUOTED.sub(" ", text))]
    said = asked + len(choices)
    return len(set(choices)) >= _CHOSEN and said >= max(4, _ASKED * sentences)


def is_consent_box(tree: HtmlElement, seen: str) -> bool:
    """Tell whether nearly all words of a page, `seen`, are in a box that asks for consent."""
    for node in tree.iter("div", "section", "aside", "dialog", "form"):
        name = f"{node.get('id') or ''} {node.get('class') or ''}"[:_NAME_CHARS]
        if _BOX.search(name):
            # the first is the outermost; sites name the box of all their text so, too
            said = visible(node)
            return len(said) > _BOXED * len(seen) and _CONSENT.search(said[:_LOOK]) is not None
    return False


def tells_error(title: str, heading: str, text: str, words: int) -> bool:
    """Tell whether a page says only that something is missing or went wrong.

    `heading` is the first one on the page, `text` all that it has to say, and `words` the number
    of words in that.
    """
    if words > _LONGEST_ERROR:
        return False
    named = [part for part in (*split_title(title), heading) if _ERROR.search(part)]
    if any(map(_says_nothing_else, named)):
        return True
    if words < _ALONE:
        return bool(named) or _begins_so(text)
    text = text[:_LOOK]
    sentences = 1 + len(_ENDED.findall(text))
    said = len(_ERROR.findall(text)) + len(_REMEDY.findall(text))
    return said >= max(2, _SPOKEN_OF * sentences) and (bool(named) or _begins_so(text))


def _says_nothing_else(part: str) -> bool:
    rest = wording(_ERROR.sub(" ", part))
    # "404" alone is an error; "Route 404" is not
    told = any(match.group().isdecimal() for match in _ERROR.finditer(part))
    return not rest or (not told and count_words(rest) <= _BESIDE)


def _begins_so(text: str) -> bool:
    return _ERROR.search(text[:100]) is not None
