"""Parts that screens are built of: cards, buttons, chips, fields, rows, pages.

Painted from the look the app wears, sized by the real font, mirrored by direction. A part knows
the desk at most; it never reads or changes records itself, but for the finder and the status line.
"""
