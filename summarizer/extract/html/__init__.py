"""A page's HTML → its stretches of text, and the elements around each."""
