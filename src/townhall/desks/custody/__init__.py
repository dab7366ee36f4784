"""Custody requests: what federal immigration officers ask of a jail, decided element by element.

For the records sergeant at three in the morning, the watch commander who decides, and counsel; under the policies
`no_detainer_holds`, `no_release_notices` and `no_joint_patrols`. It asks when the person is due for release, and what
the paper asks. It never asks where anybody was born, of which country they are, or by what right they are here; papers
that say so stay sealed and are never parsed into fields.
"""
