"""Forms of the certification desk: requests, moves, who may sign."""
