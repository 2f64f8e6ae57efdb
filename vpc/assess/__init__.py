"""Fulfilment, sums and trends: arithmetic only, every result with its basis.

Nothing here follows a reference or reads a text; nothing is rounded. The rules are those of
LANGUAGE, *What fulfilment means*.
"""
