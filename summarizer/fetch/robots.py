"""The rules in a robots.txt that are addressed to this program by name.

A page is fetched because a person asked for that one page; nothing is crawled. Rules for all
robots are meant for crawlers (RFC 9309), and a person's browser does not read them either. But the
rules of a site that names this program are obeyed.

Why not a library: Protego 0.7, the best of those that are kept up, takes "nut" for our name but
not "nutgraf/1.0", and copies each rule for each name above it: 2,000 names and 4,000 rules
(84 kB) take it 18 s and 568 MB.
"""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from summarizer.errors import FetchError, PrivateAddress, RobotsRefused, SiteUnknown

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

#: The most bytes of a robots.txt that are read. RFC 9309, 2.5, demands at least this many.
MAX_BYTES = 500 * 1024
#: Seconds for which a site's rules are kept: for as long as RFC 9309, 2.4, allows, and for less
#: when its robots.txt could not be read.
_KEPT_S = 24 * 3600.0
_KEPT_AFTER_FAILURE_S = 600.0
_SITES_KEPT = 1000
#: The most seconds for which a page waits for its site's robots.txt.
_WITHIN_S = 2.0
#: The most characters of a rule that are read.
_LONGEST_RULE = 2000
#: The most rules for this program, and the most stars in one. At these limits the check of a page
#: takes 0.3 ms.
_MOST_RULES = 1000
_MOST_STARS = 10

_LINE = re.compile(r"[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*([^#\r\n]*)")
_TOKEN = re.compile(r"[A-Za-z_-]+")


@dataclass(frozen=True, slots=True)
class _Rule:
    """Which paths a rule applies to, and whether they may be read."""

    #: The rule applies to a path that begins with `first` and has `others` after it in order, with
    #: anything between.
    first: str
    others: tuple[str, ...]
    #: Whether such a path must end with the last of these parts.
    ends: bool
    #: The length of the rule's text, in characters.
    chars: int
    #: Whether such a path may be read.
    allows: bool

    def fits(self, path: str) -> bool:
        """Return whether the rule applies to `path`."""
        if not path.startswith(self.first):
            return False
        if not self.others:
            return not self.ends or path == self.first
        at = len(self.first)
        *between, last = self.others
        for part in between:
            at = path.find(part, at)
            if at < 0:
                return False
            at += len(part)
        return path[at:].endswith(last) if self.ends else path.find(last, at) >= 0


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of the groups that name this program."""

    rules: tuple[_Rule, ...] = ()

    def forbid(self, path: str) -> bool:
        """Return whether the longest rule that fits `path`, with its query, forbids it."""
        path = unquote(path)
        fitting = [(rule.chars, rule.allows) for rule in self.rules if rule.fits(path)]
        # If two rules are equally long, the one that allows wins (RFC 9309, 2.2.2).
        return bool(fitting) and not max(fitting)[1]


def read_rules(text: str, name: str) -> Rules:
    """Return the rules in `text`, a robots.txt, that are meant for the program called `name`."""
    rules: list[_Rule] = []
    ours = heading = False
    for match in map(_LINE.match, text.splitlines()):
        if match is None:
            continue
        field_name, value = match[1].lower(), match[2].strip()
        if field_name == "user-agent":
            token = _TOKEN.match(value)
            ours = (heading and ours) or bool(token and token[0].lower() == name.lower())
            heading = True
        elif field_name in {"allow", "disallow"}:
            heading = False
            if ours and value and len(rules) < _MOST_RULES:
                rules.append(_read_rule(value, allows=field_name == "allow"))
    return Rules(tuple(rules))


def _read_rule(text: str, *, allows: bool) -> _Rule:
    """Return the rule in `text`, where * is anything and a $ at the end is the path's end.

    Only the first `_LONGEST_RULE` characters and `_MOST_STARS` stars are read.
    """
    text = text[:_LONGEST_RULE]
    ends = text.endswith("$")
    first, *others = [unquote(part) for part in text.removesuffix("$").split("*")]
    cut = len(others) > _MOST_STARS
    kept = tuple(others[:_MOST_STARS])
    return _Rule(first, kept, ends and not cut, len(text), allows)


@dataclass(slots=True)
class Robots:
    """Asks each site at most once a day for its robots.txt, and applies its rules.

    After a failure it asks again for the first page that is wanted ten minutes later.
    """

    name: str
    #: Returns the text at an address; "" when there is none. May raise `FetchError`.
    ask: Callable[[str], Awaitable[str]]
    within_s: float = _WITHIN_S
    #: The most sites whose rules are remembered.
    sites: int = _SITES_KEPT
    #: By site: the event loop's time until which its rules are kept, and the rules.
    known: OrderedDict[str, tuple[float, Rules]] = field(default_factory=OrderedDict)

    async def check(self, url: httpx.URL) -> None:
        """Raise `RobotsRefused` for a page that its site forbids to this program by name.

        Raises what `ask` raises for a host that is unknown or private.
        """
        if url.path == "/robots.txt":
            return
        origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
        if (await self._rules(origin)).forbid(url.raw_path.decode("ascii")):
            raise RobotsRefused(site=url.host)

    async def _rules(self, origin: str) -> Rules:
        now = asyncio.get_running_loop().time()
        until, rules = self.known.get(origin, (0.0, Rules()))
        if now < until:
            return rules
        try:
            async with asyncio.timeout(self.within_s):
                rules = await self._read(await self.ask(f"{origin}/robots.txt"))
            kept_s = _KEPT_S
        except (PrivateAddress, SiteUnknown):
            raise  # the page is on the same host and would fail in the same way
        except (FetchError, TimeoutError):
            # A robots.txt that cannot be read forbids nothing. If the site is down, the request
            # for the page will show it.
            rules, kept_s = Rules(), _KEPT_AFTER_FAILURE_S
        self.known[origin] = (now + kept_s, rules)
        self.known.move_to_end(origin)
        if len(self.known) > self.sites:
            self.known.popitem(last=False)
        return rules

    async def _read(self, text: str) -> Rules:
        if self.name.lower() not in text.lower():
            return Rules()
        # in a thread, since reading half a megabyte of lines takes 0.2 s
        return await asyncio.to_thread(read_rules, text, self.name)
