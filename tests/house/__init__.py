"""The rules of the house, each kept by a test: sizes, names, words, walls, leaks, versions.

These tests read the source; they know no room from inside.
"""
