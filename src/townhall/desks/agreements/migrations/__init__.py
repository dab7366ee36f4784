"""Migrations of the register of agreements."""
