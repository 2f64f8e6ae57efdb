"""English: every sentence as data, in the same form as in ``vpc/messages/sv``."""
