"""Whatever is shipped with the program may be: permissive licences, and the LGPL."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.metadata import PackageNotFoundError, distribution, metadata
from typing import Any

import pytest

from tests.conftest import ROOT

#: As distributions name theirs: SPDX expressions, classifiers, or words of their own.
_GOOD = re.compile(
    r"\b(MIT|0?BSD|Apache|APL 2|ISC|PSF|PSFL|Python Software Foundation|CNRI-Python|Zlib|CC0|"
    r"LGPL|Lesser General Public|Unlicense)",
    re.IGNORECASE,
)
_BAD = re.compile(
    r"(?<!L)GPL|AGPL|(?<!Lesser )General Public|SSPL|MPL|Mozilla|Propriet", re.IGNORECASE
)

#: Known ones beyond that, and why they may be shipped.
_EXCEPTIONS = {
    "certifi": "MPL-2.0, by file: a list of certificates, taken as it is",
    "tqdm": "MPL-2.0 and MIT, by file: taken as it is",
    "tld": "may be had under the LGPL-2.1-or-later, which is what we choose",
}


@cache
def _shipped() -> list[str]:
    """The names of what `uv sync --no-dev` installs, by the lock file."""
    locked = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
    packages: dict[str, Any] = {package["name"]: package for package in locked}
    found: set[tuple[str, str | None]] = set()
    open_: list[tuple[str, str | None]] = [("nutgraf", None)]
    while open_:
        name, extra = open_.pop()
        if (name, extra) in found:
            continue
        found.add((name, extra))
        package = packages[name]
        needs = package.get("dependencies", ())
        if extra:
            needs = package.get("optional-dependencies", {}).get(extra, ())
        for need in needs:
            open_ += [(need["name"], more) for more in (None, *need.get("extra", ()))]
    return sorted({name for name, _ in found} - {"nutgraf"})


def _licence(name: str) -> str:
    told = metadata(name)
    if expression := told.get("License-Expression"):
        return str(expression)
    named = [line for line in told.get_all("Classifier", ()) if line.startswith("License ::")]
    said = "; ".join([(told.get("License") or "").strip().partition("\n")[0], *named])
    # taskiq-dependencies says nothing there, and comes with the licence itself
    return said or (distribution(name).read_text("LICENSE") or "").partition("\n")[0]


def test_the_lock_file_is_read() -> None:
    assert {"aiohttp", "greenlet", "certifi"} <= set(_shipped())
    assert not {"pytest", "mypy", "spacy"} & set(_shipped())


@pytest.mark.parametrize("name", _shipped())
def test_a_shipped_distribution_may_be_shipped(name: str) -> None:
    try:
        licence = _licence(name)
    except PackageNotFoundError:
        pytest.skip("is for other systems only")
    if name in _EXCEPTIONS:
        assert _BAD.search(licence), f"needs no exception any longer: {licence}"
        return
    assert _GOOD.search(licence), licence
    assert not _BAD.search(licence), licence


def test_the_exceptions_are_shipped() -> None:
    assert set(_EXCEPTIONS) <= set(_shipped())
