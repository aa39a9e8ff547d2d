"""Several articles on one story.

`same` says how likely two articles tell of the same event. `sketch` holds what is compared: the
words of an article by how rare they are, its quotations, and its runs of words.
"""

from summarizer.stories.same import same_story

__all__ = ["same_story"]
