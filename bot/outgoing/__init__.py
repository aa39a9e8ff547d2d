"""Message → Telegram: sends and edits messages, at the pace that Telegram allows."""
