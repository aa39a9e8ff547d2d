"""Learning the weights of the quote engine, and judging it on the annotated quotes data."""
