"""The pages of adoption, one subject a file."""
