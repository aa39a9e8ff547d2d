"""Name the speakers of quotations in scripts without capital letters."""
