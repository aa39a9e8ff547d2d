"""How digests and stories leave the engine: JSON, text for a terminal, links to sentences."""
