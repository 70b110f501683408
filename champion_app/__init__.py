"""Champion: an offline-first desktop app for community health champions."""

__version__ = "0.1.0"
