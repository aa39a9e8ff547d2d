"""What sites, e-mails and documents say around an article: one file for each language.

A pattern is made of the phrases of all languages, for one text may have several of them: an
English site frames German articles, a Swede forwards a Dutch e-mail.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from summarizer.languages.alternatives import alternatives
from summarizer.languages.site.base import Furniture, Mentions, Site

if TYPE_CHECKING:
    from collections.abc import Callable

#: The tables of every file here except `base`, in the order of the files' names.
SITES: tuple[Site, ...] = tuple(
    import_module(f"{__name__}.{name}").SITE
    for name in sorted(module.name for module in iter_modules(__path__))
    if name != "base"
)


def any_of(table: Callable[[Site], tuple[str, ...]]) -> str:
    """Return a regular expression for any phrase of a table, in any language: "by|door|par".

    The caller must put it into a group.
    """
    return alternatives(phrases_of(table))


def phrases_of(table: Callable[[Site], tuple[str, ...]]) -> list[str]:
    """Return the phrases of a table in all languages. One that several of them have comes once."""
    return list(dict.fromkeys(phrase for site in SITES for phrase in table(site)))


__all__ = ["SITES", "Furniture", "Mentions", "Site", "any_of", "phrases_of"]
