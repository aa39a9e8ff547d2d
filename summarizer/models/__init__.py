"""What was learned, as data, and how it makes a decision."""
