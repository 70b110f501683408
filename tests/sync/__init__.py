"""What the sync room promises: seals, keys, certificates, frames and bundles.

Real libraries and real files; only a keyring backend may be a stand-in.
"""
