"""Sealed records: a key a record, wrapped by the master key, kept apart from the rows.

To forget a record is to destroy its key.
"""
