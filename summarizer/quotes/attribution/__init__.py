"""What is speech, and who speaks: learned weights decide."""
