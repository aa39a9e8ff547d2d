"""What is kept: settings, articles and digests, and the journal of open requests."""
