"""The hub: the laptop's merge on a real PostgreSQL, started here for these tests alone."""
