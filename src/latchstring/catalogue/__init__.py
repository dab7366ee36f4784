"""The seventeen policies and the papers around them, as data: load, check."""
