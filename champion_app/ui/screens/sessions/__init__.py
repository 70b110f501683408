"""Sessions: the list, the plan of a new one, a session's own page, and closing it.

Views tell wishes and show what they are given; only ``screen`` speaks with the desk.
"""
