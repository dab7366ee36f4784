"""The register of agreements: every federal agreement, task force, delegated power, data access and shared space.

For the liaison and counsel of a community, and for everybody who may know, under the policy `no_287g`. It is a register
of public acts and no desk for cases: nothing in it is about a person, so nothing is sealed. Of officers it asks how
many there are and in which roles; it never asks who they are.
"""
