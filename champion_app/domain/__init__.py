"""What is true: records, code lists, stamps, rules, figures and expected errors.

Standard library only; no clock, no disk, no Qt.
"""
