"""A quotation in its marks."""

from __future__ import annotations

from bot.chat.formatting.direction import mark_for
from bot.chat.formatting.punctuation import fit_marks
from bot.chat.formatting.richtext import RichText
from summarizer.languages import marks_of


def quoted(
    words: str, language: str, *, url: str | None, marks: tuple[str, str] | None = None
) -> RichText:
    """Return words in `marks`, else in the language's own; the opening mark is a link to `url`.

    >>> quoted("it is open", "en", url=None).text
    '“… it is open”'
    """
    opening, closing = marks or marks_of(language)
    opening, words, closing = fit_marks(opening, words, closing, language)
    # the quotation begins in the middle of a sentence
    dots = "… " if words[:1].islower() else ""
    inside = f"{mark_for(words, language)}{dots}{words}{closing}"
    return RichText(opening).mark_link(url) + inside
