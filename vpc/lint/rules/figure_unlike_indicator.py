"""A figure in the text of a goal is unlike that of the indicator it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Fix, Label, finding
from vpc.lint.blocks import sentence_around
from vpc.lint.matter import Matter, PlanMatter, ReportMatter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin
from vpc.resolve.records import ResolvedIndicator, ResolvedPlan
from vpc.resolve.targets import Bound, Interval, Point, Split, TargetValue

MANUAL = Manual(
    finds=Text(
        sv=(
            "En siffra i ett måls text som säger sig vara årsmålet eller utfallet (”årsmålet är "
            "115”, ”klassbesöken ökar till 115”) men inte är det. Bara där målet har en enda "
            "indikator som kan vara menad."
        ),
        en=(
            "A figure in the text of a goal that claims to be the target or the outcome "
            "(“årsmålet är 115”, “klassbesöken ökar till 115”) and is not. Only where the goal has "
            "a single indicator that can be meant."
        ),
    ),
    why=Text(
        sv=(
            "Siffran har skrivits två gånger och ändrats en. Läsaren vet inte vilken som gäller. "
            "`[[target:…]]` och `[[outcome:…]]` hämtar den, så att den aldrig kan bli en annan."
        ),
        en=(
            "The figure was written twice and changed once. The reader does not know which one "
            "holds. `[[target:…]]` and `[[outcome:…]]` fetch it, so that it can never differ."
        ),
    ),
    bad="""
# unit.yaml
goals:
  bedtime:
    under: reading
    title: Skolorna besöker biblioteket oftare
    expected_result: Klassbesöken ökar till 115.
    approach: Bibliotekarierna bjuder in.
    follow_up: Besöken räknas.
    indicators:
      class-visits:
        {name: Antal klassbesök, unit: st, better: higher, target: 120, periodicity: tertial}
      satisfied:
        {name: Andel nöjda besökare, unit: "%", better: higher, target: 85 %, periodicity: year}
    activities:
      book-talks: {title: Hålla bokprat i varje skola}
      summer-reading: {title: Starta en sommarläsning}
""",
    good="""
# unit.yaml
goals:
  bedtime:
    under: reading
    title: Skolorna besöker biblioteket oftare
    expected_result: "Klassbesöken ökar till [[target:class-visits]]."
    approach: Bibliotekarierna bjuder in.
    follow_up: Besöken räknas.
    indicators:
      class-visits:
        {name: Antal klassbesök, unit: st, better: higher, target: 120, periodicity: tertial}
      satisfied:
        {name: Andel nöjda besökare, unit: "%", better: higher, target: 85 %, periodicity: year}
    activities:
      book-talks: {title: Hålla bokprat i varje skola}
      summer-reading: {title: Starta en sommarläsning}
""",
)

_SPACE = "[ \u00a0\u2009\u202f]"
_NUMBER = (
    rf"(?P<number>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{1,3}}(?:,[0-9]{{1,6}})?"
    rf"|[0-9]{{1,9}}(?:,[0-9]{{1,6}})?)(?![0-9.,:–-]*[0-9–-])"
    rf"(?P<unit>{_SPACE}?%|\s(?:procentenheter|procent|st|av|per|i varje|tkr|mnkr|kr|"
    r"kronor|miljoner|timmar|dagar|veckor|månader|år|minuter|kg|ton|gånger)\b)?"
)
_BOUND = r"(?:(?:högst|minst|max|satt till|att nå)\s)?"
_TARGET = regex(rf"\bårsmålet\s(?:för\såret\s)?(?:är|var)\s{_BOUND}{_NUMBER}", re.IGNORECASE)
_MEANT = regex(
    rf"\b(?:målet\s(?:för\såret\s)?är|(?:öka|minska|höja|sänka|sjunka|stiga|växa)r?\s"
    rf"(?:från\s[0-9 ,]{{1,12}}\s?%?\s)?till)\s{_BOUND}{_NUMBER}",
    re.IGNORECASE,
)
_OUTCOME = regex(
    rf"\butfallet\s(?:för\såret\s)?(?:är|blev|uppgår\still|uppgick\still|landade\spå)\s{_NUMBER}",
    re.IGNORECASE,
)
_IS_TARGET = regex(rf"målet\s(?:för\såret\s)?(?:är|var)\s{_BOUND}0")
_MOVES = regex(r"0(?:(?<=till\s0)|(?<=högst\s0)|(?<=minst\s0)|(?<=max\s0)|(?<=nå\s0))")
_IS_OUTCOME = regex(r"utfallet\s(?:för\såret\s)?[a-z]")
"""How what is looked for begins or ends."""
_YEAR = regex(r"\b20[0-9]{2}\b")
_WORD = regex(r"[^\W\d_]{5,}")
_COMMON = frozenset({"antal", "antale", "andel", "andele", "perso", "under", "total", "genom"})
_COUNTED = frozenset({"", "st", "av"})


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """*Målet är* and *ökar till* speak of much: they want a word of the indicator's name too."""
    for passage in matter.prose.like(_IS_TARGET, _MOVES):
        if passage.origin.path[0] == "goals":
            for match in _TARGET.finditer(passage.readable):
                yield from _judged(matter, passage, match, "target", named=False)
            for match in _MEANT.finditer(passage.readable):
                yield from _judged(matter, passage, match, "target", named=True)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    for passage in matter.prose.like(_IS_TARGET, _IS_OUTCOME):
        if passage.origin.path[0] in ("goals", "outcomes"):
            for match in _TARGET.finditer(passage.readable):
                yield from _judged(matter, passage, match, "target", named=False)
            for match in _OUTCOME.finditer(passage.readable):
                yield from _judged(matter, passage, match, "outcome", named=False)


def _meant(matter: Matter, passage: Passage) -> list[ResolvedIndicator]:
    """An analysis of an indicator speaks of it; a goal's texts of the indicators under it."""
    chapter, name = passage.origin.path[:2]
    plan = matter.plan
    if chapter == "outcomes":
        return [plan.indicators[str(name)]]
    goal = plan.goals[str(name)]
    known = matter.own_indicators if isinstance(matter, PlanMatter) else plan.indicators.values()
    hanging = [each for each in known if each.goal == goal.id]
    return [*hanging, *(plan.indicators[each] for each in goal.model.measured_by)]


def _judged(
    matter: Matter,
    passage: Passage,
    match: re.Match[str],
    kind: str,
    *,
    named: bool,
) -> Iterator[Diagnostic]:
    """A finding if exactly one indicator can be meant and has no such figure anywhere."""
    number = "".join(each for each in match["number"] if each.isdigit() or each == ",")
    value = Decimal(number.replace(",", "."))
    unit = (match["unit"] or "").strip()
    if not unit and 1900 <= value <= 2100:
        return
    around = sentence_around(passage.text, *match.span())
    if any(year != str(matter.plan.year) for year in _YEAR.findall(around)):
        return
    fitting = [each for each in _meant(matter, passage) if _is_in(unit, each)]
    if named:
        fitting = [each for each in fitting if _shares_a_word(around, each)]
    if len(fitting) != 1:
        return
    indicator = fitting[0]
    written = _figure(matter, indicator, kind)
    if written is None or value in _known(matter, indicator):
        return
    start, end = match.start("number"), match.end("unit" if unit not in ("", "av") else "number")
    edit = passage.edit(start, end, f"[[{kind}:{indicator.id}]]") if written[1] else None
    yield finding(
        "figure-unlike-indicator",
        passage.span(start, end),
        subject=passage.origin.subject,
        secondary=[Label(written[0].span, kind)],
        fix=Fix((edit,), safe=False) if edit else None,
        written=passage.text[start:end],
        name=indicator.model.name,
        quotation=f"[[{kind}:{indicator.id}]]",
    )


def _is_in(unit: str, indicator: ResolvedIndicator) -> bool:
    if indicator.unit == "%":
        return unit in ("%", "procent")
    return unit == indicator.unit or (unit in _COUNTED and indicator.unit in _COUNTED)


def _shares_a_word(sentence: str, indicator: ResolvedIndicator) -> bool:
    """A word of the name, as far as its first six letters go (*klassbesök*, *klassbesöken*)."""
    name = {each[:6].casefold() for each in _WORD.findall(indicator.model.name)} - _COMMON
    return any(each[:6].casefold() in name for each in _WORD.findall(sentence))


def _figure(matter: Matter, indicator: ResolvedIndicator, kind: str) -> tuple[Origin, bool] | None:
    """Where the true figure stands, and whether it can take the place of a plain number."""
    if kind == "target":
        target = matter.plan.targets.get(indicator.id)
        if target is None or not _numbers(target.first):
            return None
        return target.origin, isinstance(target.first, Point)
    outcome = matter.report.outcomes.get(indicator.id) if isinstance(matter, ReportMatter) else None
    if outcome is None or outcome.value is None:
        return None
    return outcome.origin, True


def _known(matter: Matter, indicator: ResolvedIndicator) -> set[Decimal]:
    """Every figure of the indicator that a text may rightly name."""
    known = set(_targets(matter.plan, indicator.id))
    if indicator.baseline is not None:
        known.add(indicator.baseline)
    if isinstance(matter, PlanMatter):
        past = matter.last_outcome(indicator)
        known.update([past.value] if past else [])
    if isinstance(matter, ReportMatter):
        for each in matter.assessed.indicators:
            if each.indicator.id == indicator.id and each.outcome is not None:
                out = each.outcome
                figures = (out.value, out.women, out.men, out.of, out.forecast, each.last_year)
                known.update(one for one in figures if one is not None)
                known.update(one.value for one in each.history)
    return known


def _targets(plan: ResolvedPlan, name: str) -> Iterator[Decimal]:
    for each in plan.chain:
        target = each.targets.get(name)
        if target is not None:
            yield from _numbers(target.first)
            for revision in target.revisions:
                yield from _numbers(revision.value)


def _numbers(value: TargetValue) -> tuple[Decimal, ...]:
    match value:
        case Point() | Bound():
            return (value.value,)
        case Interval():
            return value.low, value.high
        case Split():
            return *_numbers(value.women), *_numbers(value.men)
        case _:
            return ()


CHECK = Check(MANUAL, plan=plan, report=report)
