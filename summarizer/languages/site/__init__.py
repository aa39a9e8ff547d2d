"""What sites, letters and files say in each language; a file each, and all are read.

A text is seldom sure to be in one language: an English site frames German articles, a Swede passes
on a Dutch letter. So a pattern is made of what all languages have.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from summarizer.languages.site.base import Furniture, Mentions, Site

if TYPE_CHECKING:
    from collections.abc import Callable

#: Of every file here but the one that says what they look like, in the order of their names.
SITES: tuple[Site, ...] = tuple(
    import_module(f"{__name__}.{name}").SITE
    for name in sorted(module.name for module in iter_modules(__path__))
    if name != "base"
)


def any_of(table: Callable[[Site], tuple[str, ...]]) -> str:
    """Return a regular expression for any phrase of a table, in any language.

    It is to stand in a group: "by|door|par". A phrase of several languages stands there once.
    """
    return "|".join(dict.fromkeys(phrase for site in SITES for phrase in table(site)))


__all__ = ["SITES", "Furniture", "Mentions", "Site", "any_of"]
