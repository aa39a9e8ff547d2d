"""Which lines of a pasted page are the article's.

split             Cleaned text → units: paragraphs, headings, items; wrapped lines are joined.
features          What is measured of a line by itself; `furniture` has the patterns.
context           What is measured of a line and its neighbours.
title             Which line is the headline.
article_lines     Which lines are kept, by two learned models; `second_pass` is for the second.
live_and_recipes  The lines of live blogs and recipes, which are short and yet the article's.
contents          Tables of contents, by rules; `fine_print` has other lines of a site's own.
"""

from summarizer.lines.article_lines import Judged, judge, trim

__all__ = ["Judged", "judge", "trim"]
