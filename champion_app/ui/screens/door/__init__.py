"""The door: one tap, one person. Every tap is one command, on disk before the number moves.

The screen puts four parts together (counter, signing, arrivals, modes); each is given facts and
tells wishes, and only ``screen`` speaks with the desk.
"""
