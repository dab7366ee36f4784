"""Tags for templates about adoptions."""
