"""How points are ranked: what each sentence is worth to a reader of the digest (`weigh`)."""
