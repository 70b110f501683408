"""Figures the product promises, each as a ratio against a floor or a peer in the same run.

``python3 dev.py bench`` runs them; they are no part of the tests. Milliseconds are printed for the
eye only: they belong to the machine.
"""
