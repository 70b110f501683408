"""The same records and the same merge in PostgreSQL, for programmes with many champions.

The rules stay where they are: this room spells their statements for the other engine, makes its
tables from ``RECORDS`` and words its troubles. Nothing else of the app imports psycopg.
"""
