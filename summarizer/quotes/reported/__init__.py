"""What the reporter tells in other words: the ministry said that the bridge will close."""
