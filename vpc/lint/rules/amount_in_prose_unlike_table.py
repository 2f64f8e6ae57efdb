"""A text says another net, surplus or deficit than the table computes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from vpc.assess.money import AccountTable, Money, MoneyRow, MoneySide
from vpc.assess.sums import Sum
from vpc.diagnostic import Diagnostic, Term, finding
from vpc.lint.amounts import KRONOR
from vpc.lint.figures import last_place
from vpc.lint.matter import Matter, PlanMatter, ReportMatter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.texts import plain

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett överskott, underskott eller en nettobudget i löpande text som nästan, men inte "
            "riktigt, är det belopp som tabellen ger, eller som är det med fel ord: ett överskott "
            "som är ett underskott. Avrundade belopp godtas."
        ),
        en=(
            "A surplus, a deficit or a net budget in running text that is nearly, but not quite, "
            "the amount that the table gives, or is it with the wrong word: a surplus that is a "
            "deficit. Rounded amounts are accepted."
        ),
    ),
    why=Text(
        sv="Beloppet skrevs av innan en rad ändrades. Läsaren ser två belopp och litar på inget.",
        en="The amount was copied before a line was changed. The reader sees two and trusts none.",
    ),
    bad="""
# vb.yaml
economy:
  sections:
    - title: Årets resultat
      text: |
        Biblioteket redovisar ett överskott på 242 tkr, främst tack vare lägre lönekostnader.
  accounts:
    library:
      income: {fees: 150}
      costs: {staff: 3 960, media: 899}
""",
    good="""
# vb.yaml
economy:
  sections:
    - title: Årets resultat
      text: |
        Biblioteket redovisar ett överskott på 241 tkr, främst tack vare lägre lönekostnader.
  accounts:
    library:
      income: {fees: 150}
      costs: {staff: 3 960, media: 899}
""",
)

_WORDS = ("överskott", "underskott", "nettobudget", "nettokostnad")
_SPOKEN = tuple(regex(word) for word in _WORDS)
_GAP = r"[ \u00a0\n]"
_SAID = regex(
    rf"\b(?P<word>(?i:{'|'.join(_WORDS)}))(?:et|en)?{_GAP}"
    rf"(?:på|om|är|blev|blir|uppgår{_GAP}till|uppgick{_GAP}till){_GAP}"
    rf"(?P<whole>[0-9]{{1,3}}(?:{_GAP}[0-9]{{3}}){{1,3}}|[0-9]{{1,9}})(?:,(?P<part>[0-9]{{1,3}}))?"
    rf"{_GAP}(?P<unit>tkr|mnkr|mkr|kronor|kr|miljoner{_GAP}kronor)\b"
)
_UNITS = {"mkr": "mnkr", "kronor": "kr", "miljoner kronor": "mnkr"}
_ELSEWHERE = regex(
    r"prognos|förra|föregående|tidigare|nästa|beräkna|befara|vänta|tertial|halvår|månad"
    r"|bokslut|kommun(?:en)?s?\b|nämnden"
)
_SENTENCE_END = regex(r"[.!?](?=\s)|\n\n")
_NEAR = Decimal("0.05")
_TELLING_DIGITS = 3


class _Said(NamedTuple):
    """An amount in a text, in kronor: a deficit is below zero. ``slack`` is what rounding hides."""

    start: int
    end: int
    word: str
    value: Decimal
    slack: Decimal
    digits: int


class _Known(NamedTuple):
    """What the document computes, in kronor. ``title``: of an account, or empty for a sum."""

    title: str
    value: Decimal


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    if matter.assessed.money is not None:
        money = matter.assessed.money
        nets = [known for title, row in _nets(money) for known in _complete(title, row.budget)]
        yield from _judged(matter, money, {"net": nets}, [each.value for each in nets])


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Before the year is over a surplus in the text is a forecast, and the table has none."""
    money = matter.assessed.money
    if money is None or not matter.report.period.is_last:
        return
    left = [
        _Known(title, budget.value - outcome.value)
        for title, row in _nets(money)
        for budget in _complete(title, row.budget)
        for outcome in _complete(title, row.outcome)
    ]
    nets = [
        known
        for title, row in _nets(money)
        for each in (row.budget, row.outcome)
        for known in _complete(title, each)
    ]
    also = [*_lines(money), *_units(matter)]
    yield from _judged(matter, money, {"left": left, "net": nets}, also)


def _nets(money: Money) -> Iterator[tuple[str, MoneyRow]]:
    for each in money.accounts:
        yield each.title, each.net
    yield "", money.net


def _complete(title: str, known: Sum | None) -> Iterator[_Known]:
    """A sum that lacks something is none that a text could be unlike."""
    if known is not None and known.value is not None and not known.missing:
        yield _Known(title, known.value)


def _lines(money: Money) -> Iterator[Decimal]:
    """Surpluses of single lines and sides: for income, what came in above the budget."""
    for account in money.accounts:
        for sign, side in _sides(account):
            for row in (*side.rows, side.total):
                for budget in _complete("", row.budget):
                    for outcome in _complete("", row.outcome):
                        yield sign * (budget.value - outcome.value)


def _sides(account: AccountTable) -> Iterator[tuple[int, MoneySide]]:
    for sign, side in ((-1, account.income), (1, account.costs)):
        if side is not None:
            yield sign, side


def _units(matter: ReportMatter) -> Iterator[Decimal]:
    units = matter.assessed.units_money
    rows = [*(each.row for each in units.rows), units.total] if units else []
    for row in rows:
        if row is not None and row.deviation is not None:
            yield row.deviation
    if units is not None and units.against_frame is not None:
        yield units.against_frame


def _judged(
    matter: Matter, money: Money, known: dict[str, list[_Known]], also: list[Decimal]
) -> Iterator[Diagnostic]:
    factor = KRONOR[money.unit]
    for passage in matter.prose.having("skott", "netto"):
        for said in _amounts(passage, matter.plan.year):
            is_net = said.word.startswith("netto")
            near = [
                _Known(each.title, each.value * factor)
                for each in known.get("net" if is_net else "left", ())
            ]
            everything = [*(each.value for each in near), *(each * factor for each in also)]
            if any(abs(each - said.value) <= said.slack for each in everything):
                continue
            right = _meant(said, near, is_net=is_net)
            if right is not None:
                yield finding(
                    "amount-in-prose-unlike-table",
                    passage.span(said.start, said.end),
                    subject=passage.origin.subject,
                    written=" ".join(passage.text[said.start : said.end].split()),
                    account=right.title,
                    right=Decimal(f"{abs(right.value / factor).normalize():f}"),
                    unit=money.unit,
                    what=Term("a-net" if is_net else "surplus" if right.value > 0 else "deficit"),
                )


def _meant(said: _Said, known: list[_Known], *, is_net: bool) -> _Known | None:
    """What the text must mean: the same amount by another word, or one that is nearly it."""
    if said.digits < _TELLING_DIGITS:
        return None
    for each in known:
        if not is_net and abs(each.value + said.value) <= said.slack:
            return each
    near = [each for each in known if abs(each.value - said.value) <= abs(said.value) * _NEAR]
    return near[0] if len({each.value for each in near}) == 1 else None


def _amounts(passage: Passage, year: int) -> Iterator[_Said]:
    """Amounts in sentences that speak of this year, of what has happened, and of themselves."""
    text = passage.text
    known = plain(text)
    spoken = sorted(found.start() for word in _SPOKEN for found in word.finditer(known))
    for match in filter(None, (_SAID.match(text, at) for at in spoken)):
        sentence = _sentence(text, match.start(), match.end())
        years = {int(each) for each in re.findall(r"\b(?:19|20)[0-9]{2}\b(?![ ][0-9])", sentence)}
        if _ELSEWHERE.search(sentence.casefold()) or years - {year}:
            continue
        unit = re.sub(r"\s", " ", match["unit"])
        factor = KRONOR[_UNITS.get(unit, unit)]
        written = re.sub(r"\s", "", match["whole"]) + (f".{match['part']}" if match["part"] else "")
        number = Decimal(written)
        value = number * factor
        digits = written.replace(".", "").strip("0")
        zeros = 0 if match["part"] else len(written) - len(written.rstrip("0"))
        step = last_place(number) * 10**zeros * factor
        word = match["word"].lower()
        sign = -1 if word == "underskott" else 1
        yield _Said(match.start(), match.end(), word, sign * value, step / 2, len(digits))


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a place: nobody writes one longer than this."""
    earlier = [each.end() for each in _SENTENCE_END.finditer(text, max(0, start - 500), start)]
    later = _SENTENCE_END.search(text, end, end + 500)
    begin = earlier[-1] if earlier else max(0, start - 500)
    return text[begin : later.start() if later else end + 500]


CHECK = Check(MANUAL, plan=plan, report=report)
