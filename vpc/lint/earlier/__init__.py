"""Manuals of the rules that the stages before find, by group: ``MANUALS`` in each module."""
