"""Demands for information: whatever comes in by paper, call or login, answered thing by thing, in time, and truly.

For the records clerk, the supervisor who decides, and counsel; under the policy `federal_law`. It asks what is asked,
by whom, and in which places somebody looked. It never asks what anybody's status is, or where they come from: what is
found stays where it is, and what is given out is logged by its kind alone. No employee is kept from sending to federal
authorities what 8 U.S.C. 1373 speaks of; the desk says what else follows policy.
"""
