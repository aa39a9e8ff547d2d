"""Digests: what asks for them, the answers, and the buttons under them."""
