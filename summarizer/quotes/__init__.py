"""Who said what: quotations, their speakers, and the most telling of them."""

from __future__ import annotations

from summarizer.quotes.find import find_quotes
from summarizer.quotes.rank import rank

__all__ = ["find_quotes", "rank"]
