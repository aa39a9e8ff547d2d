"""Given names and whether men or women bear them.

From the United States census of 1990 (public domain) and the name lists of Faker (MIT): names
that the census knows, or that the lists of two languages share. The first lines of the file are
the common Romance, Russian, Ukrainian and Polish names. Of two lines with one name the later
counts.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def given_names() -> dict[str, str]:
    """Return names in lower case with "he", "she" or "either"."""
    source = files("summarizer.languages.speech").joinpath("given_names.txt")
    table: dict[str, str] = {}
    for line in source.read_text("utf-8").splitlines():
        gender, *names = line.split()
        table.update(dict.fromkeys(names, gender))
    return table
