"""People: the list, one person's card, and the forms that change what is kept of them.

No field here for a birth date, an address, a health number or a diagnosis: there is none to keep.
"""
