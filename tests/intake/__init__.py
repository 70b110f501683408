"""Lists as others really write them, read into drafts."""
