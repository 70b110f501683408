"""Texts: a handout written and translated, source and translation side by side, block by block.

Views show what they are given; ``screen``, ``files`` and ``forms`` ask the desk. Files are read in
the worker.
"""
