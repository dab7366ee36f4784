"""The pages of the certification desk."""
