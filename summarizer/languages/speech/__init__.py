"""How each language reports speech, as data: one file each."""
