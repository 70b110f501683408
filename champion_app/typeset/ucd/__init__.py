"""What Unicode 15.0 says about each character: bidi class, brackets, scripts, break classes.

The ``*_runs`` modules are made by ``build.py`` from the Unicode Character Database and never
edited; ``lookup`` reads them. Only plain data lives here, no rules.
"""
