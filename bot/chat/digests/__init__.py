"""The messages that digest something: an article, a story, an edition, an entry of a feed."""
