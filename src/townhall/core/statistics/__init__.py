"""Public figures: counts in tables in which no small group of people can be recognised."""
