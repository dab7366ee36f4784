"""How records die.

Every field has a fate, every kind a records schedule, and counsel's hold suspends a purge visibly.
"""
