"""Request → Digest: fetches the page, and has it read and digested in worker processes."""
