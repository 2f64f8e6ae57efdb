"""Judgements about the matter of documents: what ``vpc check`` asks beyond what compiling needs."""
