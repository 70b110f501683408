"""The tests, room by room as in the app; ``samples`` holds one believable thing of each kind."""
