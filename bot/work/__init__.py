"""Request → Digest: the page is fetched, and read and digested in worker processes."""
