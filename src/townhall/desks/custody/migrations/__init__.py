"""Migrations of custody requests."""
