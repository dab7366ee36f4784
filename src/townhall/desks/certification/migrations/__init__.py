"""The tables of the certification desk."""
