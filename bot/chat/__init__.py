"""What people see: messages, buttons, settings and the bot's words, without Telegram."""
