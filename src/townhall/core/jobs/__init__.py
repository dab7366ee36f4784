"""Long work outside of a page: one table of jobs, workers that take them up, progress that is told as it is."""
