"""Where records are kept, encrypted (SQLCipher). The only room that speaks SQL.

Importing this room first makes sqlite-utils use SQLCipher's driver: without that its error
handling misses and later writes are lost silently (sync design, 2.1).
"""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
