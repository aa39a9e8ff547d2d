"""What a chat remembers of its digests, and the messages and files that show it."""
