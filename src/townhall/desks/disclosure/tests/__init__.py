"""Tests of the desk of disclosure."""
