"""From a text to a document: its words, quotations and the reporter's sentences."""
