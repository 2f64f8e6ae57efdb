"""What plans and reports share: head, sections of prose, staff, signatures, attachments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from vpc.model.labels import LabelName
from vpc.resolve.records import ResolvedPlan
from vpc.view.context import Context, fact, is_blank
from vpc.view.numbers import ZERO, long_date, number
from vpc.view.page import (
    Block,
    Cell,
    Column,
    Fact,
    FactList,
    Node,
    Prose,
    Section,
    Tag,
    Text,
    TitledText,
    Value,
)
from vpc.view.style import Style
from vpc.view.tables import Choice, Draft, table

if TYPE_CHECKING:
    from vpc.model.parts import Attachment, Contact, Decision, Guarantee, Signature
    from vpc.model.parts import Section as SectionModel
    from vpc.model.plan import Plan
    from vpc.model.report import Report

Shows = Mapping[str, Callable[[], tuple[Block, ...]]]
"""What ``show`` places in a section: staff or budget."""

_STATUSES: Mapping[str, LabelName] = {
    "draft": "draft",
    "adopted": "adopted",
    "amended": "amended",
    "excerpt": "excerpt",
}


def status(context: Context, model: Plan | Report) -> Tag | None:
    """The tag of a draft or an excerpt, which have to be told from the real thing at once."""
    name = _STATUSES[model.status]
    return context.tag(name, "open") if name in ("draft", "excerpt") else None


def head_facts(context: Context, model: Plan | Report) -> Iterator[Fact]:
    """Registration, decision, handler and recipient."""
    label = context.label
    if model.registration:
        yield from fact(label("registration"), model.registration.number)
        if model.registration.date:
            yield from fact(label("date"), long_date(model.registration.date))
    yield from fact(label("status"), label(_STATUSES[model.status]))
    if model.decision:
        yield from fact(label("decision"), _decision(context, model.decision))
    if model.head:
        yield from fact(label("handler"), model.head.handler)
        yield from fact(label("recipient"), model.head.recipient)


def foot(context: Context, model: Plan | Report) -> str:
    """What tells a sheet of paper which document it is from: its registration number."""
    if model.registration is None or not model.registration.number:
        return ""
    return f"{context.label('registration')} {model.registration.number}"


def period_fact(context: Context, name: str, end: date) -> Iterable[Fact]:
    """The period that a report covers."""
    until = context.label("until", date=long_date(end))
    return fact(context.label("period"), f"{name} ({until})")


def _decision(context: Context, decision: Decision) -> str:
    parts = [decision.by]
    if decision.date:
        parts.append(long_date(decision.date))
    if decision.paragraph:
        parts.append(f"{context.label('paragraph')}\u00a0{decision.paragraph}")
    return ", ".join(parts)


def above(plan: ResolvedPlan, style: Style) -> tuple[str, ...]:
    """What stands over the title: the organisations above, or the name that the style gives."""
    if style.organisation:
        return (style.organisation,)
    return tuple(each.owner.name for each in plan.chain[:-1])


def footer(context: Context, style: Style) -> Prose:
    """The text at the end of every document."""
    title = style.organisation or context.plan.owner.name
    return context.prose(style.footer, 1, title) if style.footer else ()


def contact_facts(context: Context, contact: Contact | None) -> Iterator[Fact]:
    """Where to turn, one fact for each way."""
    if contact is None:
        return
    label = context.label
    yield from fact(label("contact"), contact.name)
    yield from fact(label("visit"), contact.visit)
    yield from fact(label("post"), contact.post)
    yield from fact(label("phone"), *contact.phones)
    yield from fact(label("email"), contact.email)
    yield from fact(label("web"), contact.web)


def proposal(context: Context, model: Plan | Report) -> Iterator[Section]:
    """What the one who decides is asked to decide."""
    if model.head and model.head.proposal:
        title = context.label("proposal")
        block = context.text_block(model.head.proposal, 2, title)
        yield Section("chapter", "proposal", 2, title, blocks=(block,))


def sections(
    context: Context,
    models: Sequence[SectionModel],
    prefix: str,
    level: int,
    shows: Shows,
) -> tuple[Section, ...]:
    """Sections of prose, nested as they are; one that would be empty is not printed."""
    made = (
        _section(context, model, f"{prefix}_{index}", level, shows)
        for index, model in enumerate(models, start=1)
    )
    return tuple(each for each in made if each.blocks or each.sections)


def _section(context: Context, model: SectionModel, name: str, level: int, shows: Shows) -> Section:
    blocks: list[Block] = []
    if model.text:
        block = context.text_block(model.text, level, model.title)
        if not is_blank(block.prose):
            blocks.append(block)
    if model.show and model.show in shows:
        blocks.extend(shows[model.show]())
    return Section(
        kind="chapter" if level == 2 else "part",
        id=name,
        level=level,
        title=model.title,
        blocks=tuple(blocks),
        sections=sections(context, model.sections, name, level + 1, shows),
    )


def places(models: Iterable[SectionModel], what: str) -> bool:
    """Whether any of the sections shows ``what``."""
    return any(model.show == what or places(model.sections, what) for model in models)


def staff(context: Context) -> tuple[Block, ...]:
    """Who works here: by group, with the sum."""
    rows = context.plan.staff
    if not rows:
        return ()
    label = context.label
    groups: dict[str, list[Draft]] = {"": []}
    for row in rows:
        cell = Cell("number", number(row.count.value), value=row.count.value)
        groups.setdefault(row.group, []).append(Draft(row.role, {"count": cell}))
    whole = sum((row.count.value for row in rows), ZERO)
    total = Cell("number", number(whole), strong=True, value=whole)
    drafts = [*groups.items()]
    last = Draft(label("total"), {"count": total}, is_sum=True)
    return (
        table(
            context,
            "staff",
            label("staff_table"),
            label("role"),
            (Choice(Column("count", label("count"), "number"), standard=True),),
            [*drafts, ("", [last])],
        ),
    )


def guarantees(context: Context, models: Mapping[str, Guarantee]) -> Iterator[Section]:
    """What the public may count on."""
    made = tuple(_guarantee(context, name, model) for name, model in models.items())
    if made:
        yield Section("chapter", "guarantees", 2, context.label("guarantees"), sections=made)


def _guarantee(context: Context, name: str, model: Guarantee) -> Section:
    label = context.label
    anchor = f"guarantee-{name}"
    blocks: list[Block] = []
    if model.text:
        blocks.append(context.text_block(model.text, 3, model.title))
    if model.promises:
        title = label("promises")
        items = tuple(
            Node("item", children=context.prose(text, 4, title)) for text in model.promises.values()
        )
        tight = all(len(item.children) == 1 for item in items)
        blocks.append(TitledText(title, 4, (_tightened(Node("bullets", children=items), tight),)))
    parts = (*sections(context, model.sections, anchor, 4, {}), *_signed(context, model, anchor))
    return Section("part", anchor, 3, model.title, blocks=tuple(blocks), sections=parts)


def _signed(context: Context, model: Guarantee, anchor: str) -> Iterator[Section]:
    """Who stands behind a promise, and where to turn: the last thing that it says."""
    label = context.label
    facts = [*contact_facts(context, model.contact)]
    title = label("contact")
    if model.adopted:
        day = long_date(model.adopted.date) if model.adopted.date else None
        facts.extend(fact(label("adopted_by"), ", ".join(filter(None, (model.adopted.by, day)))))
    facts.extend(_signatures(context, model.signatures))
    if model.adopted or model.signatures:
        title = label("signatures")
    if facts:
        yield Section("part", f"{anchor}_signed", 4, title, blocks=(FactList(tuple(facts)),))


def _tightened(bullets: Node, tight: bool) -> Node:
    if not tight:
        return bullets
    items = tuple(
        item._replace(
            children=tuple(
                each._replace(tight=True) if each.kind == "paragraph" else each
                for each in item.children
            )
        )
        for item in bullets.children
    )
    return bullets._replace(children=items, tight=True)


def signatures(context: Context, models: Sequence[Signature]) -> Iterator[Section]:
    """Who signs the document."""
    facts = tuple(_signatures(context, models))
    if facts:
        title = context.label("signatures")
        yield Section("chapter", "signatures", 2, title, blocks=(FactList(facts),))


def _signatures(context: Context, models: Sequence[Signature]) -> Iterator[Fact]:
    for model in models:
        day = long_date(model.date) if model.date else None
        place = ", ".join(each for each in (model.place, day) if each)
        values = tuple(Value(each) for each in (model.name, place) if each)
        nothing = Value("–", heard=context.label("missing"))
        yield Fact(model.role, values or (nothing,))


def attachments(context: Context, models: Sequence[Attachment]) -> Iterator[Section]:
    """What belongs to the document and is not in it."""
    facts = tuple(
        Fact(
            context.label("attachment", number=model.number or "").strip(),
            tuple(Value(each) for each in (model.title, model.file) if each),
        )
        for model in models
    )
    if facts:
        title = context.label("attachments")
        yield Section("chapter", "attachments", 2, title, blocks=(FactList(facts),))


def text_of(context: Context, text: str, level: int, title: str) -> tuple[Text, ...]:
    """A block of prose, or none if nothing of it would be printed."""
    block = context.text_block(text, level, title)
    return () if is_blank(block.prose) else (block,)
