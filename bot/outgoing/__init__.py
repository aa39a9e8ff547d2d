"""Message → Telegram: what is sent, how fast, and what Telegram may refuse."""
