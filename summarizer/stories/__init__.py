"""Several articles on one story.

`same` says how likely two articles tell of the same event, and `grouping` puts many articles in
groups of one story. `sketch` holds what is compared: the words of an article by how rare they
are, its quotations, and its runs of words.

`tell` makes one story of several articles: each is taken apart once (`account`), sentences that
say the same are found (`matching`), and forms of one quotation are joined (`quoting`).
"""

from summarizer.stories.grouping import group_by_story
from summarizer.stories.same import same_story
from summarizer.stories.tell import story

__all__ = ["group_by_story", "same_story", "story"]
