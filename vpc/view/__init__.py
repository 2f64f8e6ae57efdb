"""Assessed documents as pages: what is printed, in which order and words, but in no format yet."""
