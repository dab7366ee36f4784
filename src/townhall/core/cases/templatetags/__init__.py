"""Tags of the pages of the desks."""
