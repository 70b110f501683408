"""Home: the next session with its one button, what waits, and what it all came to."""
