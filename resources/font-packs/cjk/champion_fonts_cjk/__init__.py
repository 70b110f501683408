"""Noto Sans for traditional Chinese (Taiwan, Hong Kong), Japanese and Korean, for Champion's paper.

Data alone: fonts cut to the national character sets and ``manifest.json``, made by
``resources/fonts/build_fonts.py``. SIL Open Font License 1.1.
"""
