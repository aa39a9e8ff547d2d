"""Patterns that show what kind of text one is, such as a live blog, an interview or a recipe."""

from __future__ import annotations

import re

from summarizer.languages.letters import MARKS, UNSPACED
from summarizer.languages.site import any_of

#: In a headline: "Storm live: the latest", "Storm – live", "Live updates"; not "live music".
LIVE = re.compile(
    rf"\b(?:{any_of(lambda site: site.genres.live)})\W*(?:$|[:|–—]|\s-\s)"
    rf"|\b(?:{any_of(lambda site: site.genres.live_blogs)})",
    re.IGNORECASE,
)
#: In Japanese interviews two dashes open the questions, which may end in 。: ――なぜですか。
_DASHES = rf"[―—─]{{2}}(?=[{UNSPACED}])"
ASKS = re.compile(rf"[?？؟][\"”’»“)\]」\s]*$|\A{_DASHES}")
DASH = re.compile(r"[–—-]\s")
INTERVIEW = re.compile(rf"\b(?:{any_of(lambda site: site.genres.interviews)})", re.IGNORECASE)
BECAUSE = re.compile(
    rf"(?:[^\W\d_]{{1,20}}\s?[:：]\s)?(?:{any_of(lambda site: site.genres.because)})\b",
    re.IGNORECASE,
)
_SAID_BY = rf"[^\W\d_][\w{MARKS}’'.-]{{0,20}}"
LABEL = re.compile(
    rf"(?P<label>(?:{_SAID_BY}(?: {_SAID_BY}){{0,3}})(?=\s?(?::\s|：))|{_DASHES})", re.UNICODE
)
NUMBERED = re.compile(r"\W{0,2}(?:№|no\.?|#)?\s?\d{1,3}\s?[.)\]:–—-]\s+\S", re.IGNORECASE)

RECIPE_HEADING = re.compile(
    rf"(?:{any_of(lambda site: site.genres.recipe_headings)})\b.{{0,30}}", re.IGNORECASE
)
VERDICT_HEADING = re.compile(
    rf"(?:(?:{any_of(lambda site: site.genres.before_verdicts)})\s)*"
    rf"(?:{any_of(lambda site: site.genres.verdicts)})(?!\w)",
    re.IGNORECASE,
)
RATING = re.compile(
    r"(?:[★⭐☆🌟]\ufe0f?){2,}|\b\d{1,2}(?:[.,]\d)?"
    rf"\s?(?:/|{any_of(lambda site: site.genres.out_of)})\s?(?:5|6|10|20|100)\b",
    re.IGNORECASE,
)

README_HEADING = re.compile(
    rf"\W{{0,4}}(?:{any_of(lambda site: site.genres.readme_headings)})\W{{0,4}}", re.IGNORECASE
)

ABOUT = re.compile(
    rf"(?:{any_of(lambda site: site.genres.about)})\s?[\w’'«\"“].{{0,80}}", re.IGNORECASE
)
CONTACT = re.compile(any_of(lambda site: site.genres.contacts), re.IGNORECASE)
RELEASE = re.compile(any_of(lambda site: site.genres.releases), re.IGNORECASE)
