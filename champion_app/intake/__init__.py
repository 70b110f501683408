"""Files from outside become drafts and faults: what was understood, and what was not and where.

Never opens the store and decides nothing: a person looks, then a command keeps the drafts.
"""
