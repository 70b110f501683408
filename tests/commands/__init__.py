"""Tests of this room, one file per behaviour, on a real encrypted store."""
