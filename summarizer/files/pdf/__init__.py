"""A PDF → Article.

child       The process of its own in which PDFium reads the file; `page` is what it tells.
columns     The lines of a page in the order in which they are read.
furniture   What stands on each page: running heads, numbers. Drop caps are in `drop_caps`.
paragraphs  The lines joined to paragraphs and headings; `hyphens` joins divided words.
read        All of it in order.
"""

from summarizer.files.pdf.read import read_pdf

__all__ = ["read_pdf"]
