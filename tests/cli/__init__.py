"""The verbs, given by word to the real program parts; no screen."""
