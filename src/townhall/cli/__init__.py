"""The console script `townhall`: one command a file, each a thin door to one function of the site."""
