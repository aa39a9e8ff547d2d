"""robots.txt, as far as it speaks to this program by name.

A page is fetched because a person asked for that one page, and nothing is crawled: rules for all
robots are about something else (RFC 9309 calls them rules for crawlers), and a person with a
browser does not read them either. A site that names this program means it, and is obeyed.

The reader is our own: Protego 0.7, the best of those that are kept, takes "nut" for our name, not
"nutgraf/1.0", and copies each rule for each name above it: 2,000 names and 4,000 rules, 84 KB,
take it 18 s and 568 MB.
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

#: RFC 9309, 2.5: as many bytes must be read at least.
MAX_BYTES = 500 * 1024
#: RFC 9309, 2.4: not to be kept for longer.
_KEPT_S = 24 * 3600.0
_KEPT_AFTER_FAILURE_S = 600.0
_SITES_KEPT = 1000
#: A site that is slow to hand it out has little to say in it.
_WITHIN_S = 2.0
_LONGEST_RULE = 2000
#: Of the rules for this program, and of the stars in one: 0.3 ms for a page.
_MOST_RULES = 1000
_MOST_STARS = 10

_LINE = re.compile(r"[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*([^#\r\n]*)")
_TOKEN = re.compile(r"[A-Za-z_-]+")


@dataclass(frozen=True, slots=True)
class _Rule:
    """Which paths a rule is about, and whether they may be read."""

    #: How they begin: this, then each of the others somewhere behind.
    first: str
    others: tuple[str, ...]
    #: Whether they end with the last one.
    ends: bool
    #: Of the rule as it is written.
    chars: int
    allows: bool

    def fits(self, path: str) -> bool:
        """Return whether the rule is about `path`."""
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
        """Return whether the longest rule that fits `path` (with its query) forbids it."""
        path = unquote(path)
        fitting = [(rule.chars, rule.allows) for rule in self.rules if rule.fits(path)]
        # Of two as long, the one that allows counts (RFC 9309, 2.2.2).
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
    """Return a rule, in which * is anything and $ at its end the end.

    Where it is longer than any that means something, it is read as its beginning.
    """
    text = text[:_LONGEST_RULE]
    ends = text.endswith("$")
    first, *others = [unquote(part) for part in text.removesuffix("$").split("*")]
    cut = len(others) > _MOST_STARS
    kept = tuple(others[:_MOST_STARS])
    return _Rule(first, kept, ends and not cut, len(text), allows)


@dataclass(slots=True)
class Robots:
    """Asks each site once a day for its robots.txt, and keeps to it."""

    name: str
    #: Returns the text at an address; "" when there is none. May raise `FetchError`.
    ask: Callable[[str], Awaitable[str]]
    within_s: float = _WITHIN_S
    #: Sites whose rules are remembered.
    sites: int = _SITES_KEPT
    #: By site: until when, by the event loop's clock, and the rules.
    known: OrderedDict[str, tuple[float, Rules]] = field(default_factory=OrderedDict)

    async def check(self, url: httpx.URL) -> None:
        """Raise `RobotsRefused` for a page that its site forbids to this program by name.

        Raises what `ask` does for a host that is not to be had at all.
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
            raise  # the page, on the same host, has no other answer
        except (FetchError, TimeoutError):
            # What cannot be had forbids nothing; the page's own answer will tell.
            rules, kept_s = Rules(), _KEPT_AFTER_FAILURE_S
        self.known[origin] = (now + kept_s, rules)
        self.known.move_to_end(origin)
        if len(self.known) > self.sites:
            self.known.popitem(last=False)
        return rules

    async def _read(self, text: str) -> Rules:
        if self.name.lower() not in text.lower():
            return Rules()
        # half a megabyte of lines takes 0.2 s
        return await asyncio.to_thread(read_rules, text, self.name)
