"""Prose as Markdown, with what it quotes filled in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from vpc.render import markdown
from vpc.render.json import shapes
from vpc.view.context import Context

if TYPE_CHECKING:
    from vpc.model.parts import Contact, Guarantee, Section, Signature


def prose(context: Context, text: str | None, owner: str = "") -> str | None:
    """A text as the document prints it; None where there is none."""
    return markdown.prose(context.prose(text, 0, "", owner)) or None if text else None


def sections(context: Context, models: Iterable[Section]) -> list[shapes.Section]:
    return [
        {
            "title": model.title,
            "text": prose(context, model.text),
            "show": model.show,
            "sections": sections(context, model.sections),
        }
        for model in models
    ]


def contact(model: Contact | None) -> shapes.Contact | None:
    if model is None:
        return None
    return {
        "name": model.name,
        "visit": model.visit,
        "post": model.post,
        "phones": [*model.phones],
        "email": model.email,
        "web": model.web,
    }


def signatures(models: Iterable[Signature]) -> list[shapes.Signature]:
    return [
        {"role": model.role, "name": model.name, "place": model.place, "date": model.date}
        for model in models
    ]


def guarantee(context: Context, name: str, model: Guarantee) -> shapes.Guarantee:
    adopted = model.adopted
    return {
        "id": name,
        "title": model.title,
        "text": prose(context, model.text),
        "promises": [
            {"id": key, "text": prose(context, text) or ""} for key, text in model.promises.items()
        ],
        "sections": sections(context, model.sections),
        "contact": contact(model.contact),
        "adopted": {"by": adopted.by, "date": adopted.date} if adopted else None,
        "signatures": signatures(model.signatures),
    }
