"""Places: where sessions are held, one at a time or as a list that others publish.

Views show what they are given; ``screen`` alone asks the desk.
"""
