"""When editions come and which hours are quiet: `schedule`, and the words that people use."""
