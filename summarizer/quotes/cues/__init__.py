"""Which mention is the subject of which verb of speech."""
