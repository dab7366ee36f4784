"""The pages of the desk of disclosure."""
