"""The site on which a community assesses itself, argues with the findings, adopts and publishes.

It imports latchstring, never the other way.
"""
