"""`python -m latchstring.cli`: the command line where no `latchstring` script is on the path."""

from latchstring.cli.main import main

if __name__ == "__main__":
    main()
