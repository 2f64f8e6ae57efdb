"""A plan is sent out with a head that gives nobody to turn to."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En plan med `head` där varken telefon, e-post, adress eller webbplats anges. Regeln "
            "ställs bara när den efterfrågas."
        ),
        en=(
            "A plan with a `head` that gives no telephone, address or place on the web. The rule "
            "is asked only where it is selected."
        ),
    ),
    why=Text(
        sv="Den som har en fråga om planen ska kunna ställa den.",
        en="Who has a question about the plan should be able to ask it.",
    ),
    bad="""
# unit.yaml
head: {handler: Bibliotekschefen, recipient: Kulturnämnden}
""",
    good="""
# unit.yaml
head: {handler: Bibliotekschefen, contact: {email: biblioteket@lillkoping.se}}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    head = matter.plan.model.head
    if head is None:
        return
    contact = head.contact
    ways = (
        (contact.phones, contact.email, contact.web, contact.visit, contact.post) if contact else ()
    )
    if not any(ways):
        place = matter.origin / "head" / "contact"
        yield finding("missing-contact", place.key_span, subject=place.subject)


CHECK = Check(MANUAL, plan=plan)
