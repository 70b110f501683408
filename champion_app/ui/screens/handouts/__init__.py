"""Handouts: the library as cards, the panel that prints, who reviewed what, copies in and out.

Papers are made in the worker; views show what they are given, and ``screen`` alone asks the desk.
"""
