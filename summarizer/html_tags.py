"""Tags of HTML where they stand in text: in Markdown, subtitles, feeds and a page's data."""

from __future__ import annotations

import re

from lxml.html import defs

#: The names of elements in the HTML standard that lxml's list lacks.
_NEWER = {"bdi", "data", "dialog", "frame", "main", "noframes", "picture", "slot", "template"}
_NAMES = "|".join(sorted(defs.tags | _NEWER))
#: The standard's attributes that have no value.
_BARE = (
    "allowfullscreen", "async", "autofocus", "autoplay", "checked", "controls", "default",
    "defer", "disabled", "hidden", "inert", "ismap", "itemscope", "loop", "multiple",
    "muted", "nomodule", "novalidate", "nowrap", "open", "playsinline", "readonly",
    "required", "reversed", "selected",
)  # fmt: skip
#: What follows the name of an element: “a<b && c>d” are no attributes.
_ATTRIBUTES = (
    rf"(?:\s+(?:{'|'.join(_BARE)})(?![\w:.-])){{0,8}}"
    r"(?:\s+[a-z_:@][\w:.-]{0,60}\s*=[^<>]{0,2000}|\s*/?)"
)
#: A tag, a comment or a declaration. The names of tags are ASCII, in either case. An element that
#: is not of HTML is told by its closing tag, or by an attribute in quotation marks: List<String>
#: is none.
TAG = re.compile(
    rf"(?><(?:/?(?:{_NAMES}){_ATTRIBUTES}|/[a-z][\w:.-]{{0,60}}\s*"
    r"|[a-z][\w:.-]{0,60}\s+[a-z_:@][\w:.-]{0,60}\s*=\s*[\"'][^<>]{0,2000}|![^<>]{0,2000})>)",
    re.IGNORECASE | re.ASCII,
)
#: A tag where a browser ends a line.
BREAK_TAG = re.compile(
    rf"</?(?:br|p|div|li|h[1-6]|tr|blockquote){_ATTRIBUTES}>", re.IGNORECASE | re.ASCII
)
