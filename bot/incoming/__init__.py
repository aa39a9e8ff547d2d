"""Telegram → Request: updates come in, are written down, put in order and read."""
