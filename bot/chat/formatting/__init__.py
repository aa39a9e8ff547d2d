"""How text is written: rich text, and each language's digits, dates, punctuation and direction."""
