"""The pages of assessments, one subject a file."""
