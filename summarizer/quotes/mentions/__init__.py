"""Where a text mentions someone: names, noun phrases, pronouns."""
