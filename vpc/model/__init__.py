"""The shape of the four kinds of documents, held by pydantic models without code of their own.

Models know forms, never meaning: amounts, dates and targets are parsed in ``resolve``, where the
finding is ours. What a field is for is written in ``vpc/messages/sv/fields.py``, from which the
JSON Schemas for editors get their descriptions.
"""
