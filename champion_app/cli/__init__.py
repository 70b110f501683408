"""The same rooms without a screen: every verb of the ``champion`` command.

Composes rooms as ``ui`` does; no rules and no Qt here. Output is for people, ``--json`` for
programs; expected trouble is one plain sentence on stderr and exit code 1.
"""
