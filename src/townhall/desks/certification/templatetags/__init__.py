"""Tags for templates of the certification desk."""
