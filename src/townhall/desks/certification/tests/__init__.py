"""Tests of the certification desk."""
