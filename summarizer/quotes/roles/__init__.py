"""What an article calls a speaker besides the name."""
