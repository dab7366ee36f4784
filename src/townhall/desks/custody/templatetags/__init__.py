"""Tags of the custody desk."""
