"""The local chat: a Bot API within this process, and a web page on which a person uses the bot."""
