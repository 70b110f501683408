"""This laptop's choices, its passphrase, its copies: drawn from the list of preferences."""
