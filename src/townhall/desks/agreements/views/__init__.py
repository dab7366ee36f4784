"""The pages of the register, one subject a file."""
