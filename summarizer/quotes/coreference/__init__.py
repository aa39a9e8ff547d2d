"""Which mentions stand for one and the same."""
