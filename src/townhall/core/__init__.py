"""The ground every room of the site stands on.

People, doors, sealed records, retention, the chain of access, jobs, clocks, letters, statistics. It imports no desk.
"""
