"""Feeds: the commands and buttons by which a chat follows them, and what arrives from them."""
