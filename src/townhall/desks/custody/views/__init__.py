"""The pages of the custody desk."""
