"""Tags of the pages of assessments."""
