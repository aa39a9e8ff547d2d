"""Given names and whether men or women bear them.

From the United States census of 1990 (public domain) and the name lists of Faker (MIT): names
that the census knows, or that the lists of two languages share. The first lines of the file are
the common Romance, Russian, Ukrainian and Polish names. Of two lines with one name the later
counts. A language's own names, `names/xx.txt`, are the others that Faker has of it; common words
are left out.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def given_names(language: str = "") -> dict[str, str]:
    """Return names in lower case with "he", "she" or "either".

    With the code of a language its own names are among them, if it has a file of such.
    """
    folder = files("summarizer.languages.speech")
    source = folder.joinpath(f"names/{language}.txt" if language else "given_names.txt")
    table = dict(given_names()) if language else {}
    for line in source.read_text("utf-8").splitlines():
        gender, *names = line.split()
        table.update(dict.fromkeys(names, gender))
    return table
