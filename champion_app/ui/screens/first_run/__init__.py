"""The first minute: language, who you are, passphrase, done. It knows no desk: nothing is open yet.

One question a page; the profile is made once all answers are there.
"""
