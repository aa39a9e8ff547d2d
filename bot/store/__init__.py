"""What is kept: settings, articles, digests and their lines, feeds, timers, and the journal."""
