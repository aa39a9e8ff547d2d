"""Things that go by a letter in many languages: "vitamin C", "plan B", "hepatitis A"."""

from __future__ import annotations

#: Such a thing and its letter, as a regular expression.
LETTERED = (
    r"(?i:(?:vitam[ií]n|hepatit|витамин|гепатит|дәрумен)\w*|pl[aá]n)[ \xa0]"
    "[ABCDEFHKPАБВГДЕКНРС]"
)
