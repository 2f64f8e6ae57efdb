"""What plans and reports share: organisation, registration, sections, signatures."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import FilePath, Id, IsoDate, Line, Prose, Quantity, Shape, WholeNumber, Word


class Organisation(Shape):
    """Whose document it is. The id stays the same over the years."""

    id: Id
    level: Id
    name: Line


class Registration(Shape):
    """The number under which the document is filed (*diarienummer*), and when."""

    number: Word
    date: IsoDate | None = None


class Decision(Shape):
    """Who adopted the document, when, and under which paragraph of the minutes."""

    by: Line
    date: IsoDate | None = None
    paragraph: Word | None = None


class Contact(Shape):
    """Where to turn."""

    name: Line | None = None
    visit: Line | None = None
    post: Line | None = None
    phones: tuple[Word, ...] = ()
    email: Word | None = None
    web: Word | None = None


class Head(Shape):
    """The head of the printed document: sender, recipient, proposal for decision."""

    title: Line | None = None
    handler: Line | None = None
    recipient: Line | None = None
    proposal: Prose | None = None
    contact: Contact | None = None


class Section(Shape):
    """A heading with prose, a computed block or sections of its own below it."""

    title: Line
    text: Prose | None = None
    show: Literal["staff", "budget"] | None = None
    sections: tuple[Section, ...] = ()


class StaffRow(Shape):
    """So many people in a role."""

    role: Line
    count: Quantity
    group: Line | None = None


class Signature(Shape):
    """Who signs, in which role."""

    role: Line
    name: Line | None = None
    place: Line | None = None
    date: IsoDate | None = None


class Attachment(Shape):
    """A document that belongs to this one."""

    title: Line
    number: WholeNumber | None = None
    file: FilePath | None = None


class Adoption(Shape):
    """Who adopted a guarantee, and when."""

    by: Line
    date: IsoDate | None = None


class Guarantee(Shape):
    """A *kvalitetsgaranti*: what the public may count on, and where to turn if it fails."""

    title: Line
    text: Prose | None = None
    promises: dict[Id, Prose] = {}
    sections: tuple[Section, ...] = ()
    contact: Contact | None = None
    adopted: Adoption | None = None
    signatures: tuple[Signature, ...] = ()
