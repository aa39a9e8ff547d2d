"""What a chat has chosen: its settings, and the messages whose buttons change them."""
