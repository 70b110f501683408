"""What is true without a disk: stamps, text, codes, records, figures."""
