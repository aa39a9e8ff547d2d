"""An element tree → the article's pieces of text, each with its kind.

features    What is measured of each segment of the page.
classify    How likely each is part of the article, by learned trees.
arrange     The likely ones in order, without lists of links, notes and pulled quotations.
jump_lists  Which segments are links to the headings of their own page.
asides      What stands amid the article and is none of it: links to others, hidden boxes, offers.
biography   What is about the author: boxes amid the text, or all that is left.
content     All of it in order, without furniture and what asks the reader to pay.
"""

from summarizer.extract.main_text.content import Content, declared_pieces, main_content

__all__ = ["Content", "declared_pieces", "main_content"]
