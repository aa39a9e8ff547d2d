"""Which sentences are the points: the best that can stand together, with their labels."""
