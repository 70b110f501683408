"""A simulator of everything the post, the clocks and the disks can do to a few laptops.

The stores, the bundles, the seals and the merge are the real ones; only the world is made up.
No check of a single rule lives here: that is for the tests beside this package.
"""
