"""robots.txt, as far as it speaks to this program by name.

A page is fetched because a person asked for that one page, and nothing is crawled: rules for all
robots are about something else (RFC 9309 calls them rules for crawlers), and a person with a
browser does not read them either. A site that names this program means it, and is obeyed.
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

_LINE = re.compile(r"[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*([^#\r\n]*)")
_TOKEN = re.compile(r"[A-Za-z_-]+")


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of the groups that name this program: a path's beginning, and whether it may."""

    rules: tuple[tuple[str, bool], ...] = ()

    def forbid(self, path: str) -> bool:
        """Return whether the longest rule that fits `path` (with its query) forbids it."""
        fitting = [(len(rule), allows) for rule, allows in self.rules if _fits(rule, path)]
        # Of two as long, the one that allows counts (RFC 9309, 2.2.2).
        return bool(fitting) and not max(fitting)[1]


def read_rules(text: str, name: str) -> Rules:
    """Return the rules in `text`, a robots.txt, that are meant for the program called `name`."""
    rules: list[tuple[str, bool]] = []
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
            if ours and value:
                rules.append((value[:_LONGEST_RULE], field_name == "allow"))
    return Rules(tuple(rules))


def _fits(rule: str, path: str) -> bool:
    """Return whether `rule`, in which * is anything and $ at its end the end, begins `path`."""
    path = unquote(path)
    ends = rule.endswith("$")
    first, *others = [unquote(part) for part in rule.removesuffix("$").split("*")]
    if not path.startswith(first):
        return False
    if not others:
        return not ends or path == first
    at = len(first)
    last = others.pop()
    for part in others:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return path[at:].endswith(last) if ends else path.find(last, at) >= 0


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
                rules = read_rules(await self.ask(f"{origin}/robots.txt"), self.name)
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
