"""A number in an address: one that a row can have. A longer one leads nowhere instead of to a fault of the database."""

from django.urls.converters import IntConverter


class NumberConverter(IntConverter):
    """From 1 to nine digits."""

    regex = "[1-9][0-9]{0,8}"
