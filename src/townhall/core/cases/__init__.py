"""What every desk shares: a case with its sealed details, its lawful moves, its papers, its rules as data, its pages.

A desk (`townhall.desks.<name>`) writes its own models from the abstract ones here, its own table of moves and its own
rows of rules, and ties them together in one `Desk`. Nothing here knows any desk. No field here says anything about a
person: what a desk must keep of one stands in `details`, sealed with the case's own key.
"""
