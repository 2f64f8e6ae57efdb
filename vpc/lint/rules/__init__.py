"""One file for each rule: what it finds, and its manual. The table is ``vpc/registry.py``."""
