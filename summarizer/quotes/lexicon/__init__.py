"""What a language's tables tell of a single word."""
