"""People, their organisations and roles, how they are invited, and how they sign in."""
