"""How one installation is set up: the environment read once, Django's settings by subject, the table of addresses, the WSGI door."""
