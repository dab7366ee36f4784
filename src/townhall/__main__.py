"""`python -m townhall`: the console script, also where it is not on the path."""

from townhall.cli.main import main

main()
