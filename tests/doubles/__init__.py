"""Small honest stand-ins: Telegram, the workers, the clock."""
