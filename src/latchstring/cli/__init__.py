"""The command line: one command a file, each a thin door to one library function."""
