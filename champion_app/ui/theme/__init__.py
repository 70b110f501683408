"""Colours, fonts and icons: what every painted thing takes its look from.

Knows no store and no screen. Meaning is never carried by colour alone.
"""
