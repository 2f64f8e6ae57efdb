"""An income or a cost has a minus sign."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Edit, Fix, Term, finding
from vpc.lint.amounts import accounts, amounts, befores
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv="En intäkt eller kostnad med minustecken, i budget, utfall eller förra årets belopp.",
        en="An income or a cost with a minus sign, in a budget, an outcome or last year's amount.",
    ),
    why=Text(
        sv=(
            "Ekonomisystem skriver ofta intäkter med minus. Här räknas nettot som kostnader minus "
            "intäkter, så en negativ intäkt läggs till i stället för att dras ifrån."
        ),
        en=(
            "Ledgers often print income with a minus. Here the net is costs less income, so that a "
            "negative income is added instead of taken off."
        ),
    ),
    bad="""
# unit.yaml
economy:
  unit: tkr
  accounts:
    library:
      title: Biblioteket
      income:
        fees: {title: Avgifter, amount: -150}
      costs:
        staff: {title: Personal, amount: 4 200}
        media: {title: Medier, amount: 900}
""",
    good="""
# unit.yaml
economy:
  unit: tkr
  accounts:
    library:
      title: Biblioteket
      income:
        fees: {title: Avgifter, amount: 150}
      costs:
        staff: {title: Personal, amount: 4 200}
        media: {title: Medier, amount: 900}
""",
)

_MINUS = "-−–"


def either(matter: Matter) -> Iterator[Diagnostic]:
    """The net may well be negative: an account can earn more than it costs."""
    for account in accounts(matter).values():
        for figures in (amounts(account), befores(account)):
            for key, figure in figures.items():
                if key.side != "net" and figure.value < 0:
                    yield finding(
                        "negative-amount",
                        figure.origin.span,
                        subject=figure.origin.subject,
                        fix=_without_minus(figure.origin.span),
                        what=Term(key.side),
                        amount=figure.value,
                        right=abs(figure.value),
                    )


def _without_minus(span: Span) -> Fix | None:
    """Not safe: a correction of what was booked before can be negative."""
    start, end = span.range or (0, 0)
    at = next((at for at in range(start, end) if span.file.text[at] in _MINUS), None)
    return None if at is None else Fix((Edit(Span(span.file, (at, at + 1)), ""),), safe=False)


CHECK = Check(MANUAL, either=either)
