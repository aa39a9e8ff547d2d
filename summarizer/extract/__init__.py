"""A web page → Article: the main text, and what the page says of itself.

html        HTML → an element tree → segments, the stretches of text that stand apart.
main_text   Which of the segments are the article's, and of which kind each is.
metadata    The headline, authors, dates and more, as the page gives them.
no_article  What kind of page it is if it has no article.
read        All of it in order.

A forum's page (`threads`, `posts`) and an article that is only in a script (`script_data`) have
ways of their own. `versions` tells which other address of the page to ask instead.
"""

from summarizer.extract.read import read_html

__all__ = ["read_html"]
