"""The local chat: an in-process Bot API and the page that a person uses it by."""
