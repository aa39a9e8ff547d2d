"""Pasted or plain text → Article.

markup   Without the markup of its source: BBCode, a wiki's, reStructuredText; LaTeX is in `latex`.
indents  Wrapped lines whose paragraphs are told apart by indents are joined.
formats  Captions, transcripts and chats become prose; rulings of courts are in `rulings`.
read     All of it in order: the lines that stay, and the byline, date and source beside them.
"""

from summarizer.text.read import article_of, read_text

__all__ = ["article_of", "read_text"]
