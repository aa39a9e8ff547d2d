"""What is kept: settings, articles, digests and their lines, feeds, timers, and the journal.

The modules here say what is kept, and what can be asked for; `sql` keeps it in a database, and
`migrations` brings an older one up to date.
"""
