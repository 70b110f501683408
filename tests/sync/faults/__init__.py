"""Programs that kill, fill up or crowd the real app in the middle of its work, and look at what is
left. They fork, which a test process full of threads must not: tests start them."""
