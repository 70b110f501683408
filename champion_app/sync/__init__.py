"""How it travels: seals, keys, certificates, the container, sending and receiving.

Every cryptographic call stands in sealing.py and the keyring is reached from keys.py only.
No SQL and no Qt here; what comes from outside is bounded, checked and typed before use.
"""
