"""What a champion or coordinator does: one plain function for each wish.

The first argument is a ``Store``; no Qt, no ``try``, no clock but the store's.
``COMMANDS`` in ``registry`` lists those that can be given by name.
"""
