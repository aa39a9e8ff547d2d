"""The Bot API over HTTP: the connection, the meaning of its answers, and retries."""
