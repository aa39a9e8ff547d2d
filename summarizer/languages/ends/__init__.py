"""How sentences end in languages that have no other rules here: one file for each."""
