"""Which quotations are listed, and with which speaker."""
