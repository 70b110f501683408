"""The locked door of a profile: one field, one button. It knows no desk: nothing is open yet."""
