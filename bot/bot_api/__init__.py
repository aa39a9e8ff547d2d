"""The Bot API over HTTP: the connection, what its answers mean, and which calls go again."""
