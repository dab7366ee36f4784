"""Library runs, shown and argued with: communities, their papers, assessments, review, publishing, comparing."""
