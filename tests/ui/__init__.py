"""What is seen: desk, jobs, looks, window and screens, in real windows off the screen."""
