"""How one installation is set up.

The environment read once, Django's settings by subject, the table of addresses, the WSGI door.
"""
