"""The tests of custody requests."""
