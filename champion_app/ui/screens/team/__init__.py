"""Team: the champions and their laptops; inviting them and sending to them."""
