"""Makes the invented forms of `specs` as files of every format and layout, and scores an audit of them."""
