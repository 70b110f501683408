"""Whole journeys: the program as its own process, from the first key to what is left on disk."""
