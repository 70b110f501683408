"""The shipped words and tables, each file as it stands; no program code is tried here."""
