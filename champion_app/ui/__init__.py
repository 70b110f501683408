"""What is seen. Qt lives here and in ``app``, nowhere else.

Window over screens over widgets over the desk. A screen reads ``desk.store``, draws, and turns
wishes into ``desk.do`` and ``desk.run``; it learns of change only by ``desk.changed``.
"""
