"""Latchstring: how does a community welcome immigrants, and what could it do next?"""

__version__ = "0.1.0"
