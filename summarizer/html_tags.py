"""Tags of HTML where they stand in text: in Markdown, subtitles, feeds and a page's data."""

from __future__ import annotations

import re

#: A tag, a comment or a declaration. The names of tags are ASCII, in either case.
TAG = re.compile(r"<(?:/?[a-z]|!)[^<>]{0,2000}>", re.IGNORECASE | re.ASCII)
#: A tag where a browser ends a line.
BREAK_TAG = re.compile(
    r"</?(?:br|p|div|li|h[1-6]|tr|blockquote)\b[^<>]{0,2000}>", re.IGNORECASE | re.ASCII
)
