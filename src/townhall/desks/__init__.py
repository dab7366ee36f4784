"""The desks: where a policy meets a person. One folder a desk, always the same files; no desk knows another."""
