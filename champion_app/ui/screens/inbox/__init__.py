"""Inbox: parcels from champions are taken in, laptops are let in, silence is noticed."""
