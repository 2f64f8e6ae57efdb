"""Who and what a document is about, and its prose (Markdown, quotations filled in)."""

from __future__ import annotations

from typing import Annotated, Literal, TypedDict

Number = Annotated[str, "number"]
"""A number exactly as it was written or computed."""
Day = Annotated[str, "day"]
"""``2018-12-31``, as it was written."""


class Place(TypedDict):
    """Where something is written: the file below the workspace's root, and its line from 1."""

    file: str
    line: int


class Organisation(TypedDict):
    """Whose something is."""

    id: str
    name: str
    level: str
    level_name: str


class Registration(TypedDict):
    """Under what the document is filed."""

    number: str
    date: Day | None


class Decision(TypedDict):
    """Who adopted the document."""

    by: str
    date: Day | None
    paragraph: str | None


class Contact(TypedDict):
    """Where to turn."""

    name: str | None
    visit: str | None
    post: str | None
    phones: list[str]
    email: str | None
    web: str | None


class Head(TypedDict):
    """Sender, recipient, what is to be decided (Markdown)."""

    handler: str | None
    recipient: str | None
    proposal: str | None
    contact: Contact | None


class Section(TypedDict):
    """Prose (Markdown, quotations filled in) under a title; ``show`` places a computed table."""

    title: str
    text: str | None
    show: Literal["staff", "budget"] | None
    sections: list[Section]


class Promise(TypedDict):
    """A promise of a guarantee."""

    id: str
    text: str


class Adoption(TypedDict):
    """Who adopted a guarantee."""

    by: str
    date: Day | None


class Signature(TypedDict):
    """Who signs."""

    role: str
    name: str | None
    place: str | None
    date: Day | None


class Guarantee(TypedDict):
    """What the public may count on."""

    id: str
    title: str
    text: str | None
    promises: list[Promise]
    sections: list[Section]
    contact: Contact | None
    adopted: Adoption | None
    signatures: list[Signature]


class Attachment(TypedDict):
    """What belongs to the document."""

    title: str
    number: int | None
    file: str | None
