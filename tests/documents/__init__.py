"""What is printed, read back from the page; and tables, read back from the file."""
