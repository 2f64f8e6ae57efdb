"""What goes wrong in real plans and reports, each written into a small document and found."""

from __future__ import annotations

import pytest
from cases import example
from documents import compiled

GOAL = """
    expected_result: |
      Varje klass besöker biblioteket.
    approach: |
      Bokprat i skolorna.
    follow_up: |
      Lånen räknas.
"""

MISTAKES = {
    "a title retyped with an error (Invanarna)": (
        "retyped-title",
        f"""
# board.yaml
goals:
  reading:
    under: readers
    title: Invånarna får en läsande kommun
# unit.yaml
goals:
  bedtime:
    under: reading
    title: Invanarna får en läsande kommun
    measured_by: [loans]
{GOAL}
""",
    ),
    "a unit goal word for word the board's": (
        "goal-copied-from-above",
        f"""
# unit.yaml
goals:
  bedtime:
    under: reading
    title: Fler barn läser på sin fritid
    measured_by: [loans]
{GOAL}
""",
    ),
    "a share whose value is a count": (
        "unit-unlike-name",
        """
# unit.yaml
additions:
  reading:
    indicators:
      seekers: {name: Andel som söker råd, unit: st, better: higher, target: 200, periodicity: year}
""",
    ),
    "no unit": (
        "missing-unit",
        """
# unit.yaml
additions:
  reading:
    indicators:
      seekers: {name: Antal rådsökande, unit: none, better: higher, target: 20, periodicity: year}
""",
    ),
    "the unit of an outcome unlike the target's": (
        "wrong-unit",
        "\n# vb.yaml\noutcomes:\n  class-visits: 124 %\n",
    ),
    "1 % beside 1,0 %": (
        "uneven-precision",
        """
# council.yaml
goals:
  readers:
    title: Alla barn får en god start
    indicators:
      sick-leave: {name: Sjukfrånvaro, unit: "%", better: lower, target: "5,0 %", periodicity: year}
      loans: {name: Antal lån av barnböcker, unit: st, better: higher, target: 9, periodicity: year}
      young-members: {name: Andel unga, unit: "%", better: higher, target: 9, periodicity: year}
# unit.yaml
targets:
  loans: 9 000
  young-members: 42 %
  sick-leave: 5 %
""",
    ),
    "a target missing though the level above delegated it": (
        "delegated-target-unset",
        """
# unit.yaml
targets:
  loans: 9 000
  sick-leave: 5,5 %
# board.yaml
targets:
  loans: 12 000
  young-members: {pending: tas fram av enheterna}
  sick-leave: inherited
""",
    ),
    "a target less ambitious than last year's outcome": (
        "target-weaker-than-outcome",
        "\n# unit.yaml\ntargets:\n  loans: 8 000\n  young-members: 42 %\n  sick-leave: 5,5 %\n",
    ),
    "a target pending for a year that has begun": (
        "pending-target",
        """
# unit.yaml
targets:
  loans: {pending: tas fram under året}
  young-members: 42 %
  sick-leave: 5,5 %
""",
    ),
    "women and men unlike the total": (
        "parts-unlike-total",
        "\n# vb.yaml\noutcomes:\n  class-visits: {value: 124 st, women: 70, men: 64}\n",
    ),
    "a total outside women's and men's share (50, men 75, women 50)": (
        "total-outside-parts",
        "\n# vb.yaml\noutcomes:\n  satisfied: {value: 50 %, men: 75 %, women: 50 %}\n",
    ),
    "individuals not split by sex": (
        "missing-split",
        "\n# vb.yaml\noutcomes:\n  satisfied: 86 %\n",
    ),
    "a very small group printed": (
        "small-group",
        """
# unit.yaml
additions:
  reading:
    indicators:
      helped: {name: Barn, unit: st, better: higher, target: 9, periodicity: year, by_sex: true}
# vb.yaml
outcomes:
  helped: {value: 9, women: 8, men: 1}
""",
    ),
    "staff: 31 in the text, 32 in the list": (
        "staff-unlike-list",
        """
# unit.yaml
staff:
  - {role: Bibliotekarie, count: 20}
  - {role: Assistent, count: 12}
introduction:
  - title: Verksamheten
    text: |
      Enheten har 31 medarbetare.
""",
    ),
    "sums that do not add up": (
        "control-sum",
        """
# unit.yaml
economy:
  unit: tkr
  accounts:
    library:
      title: Biblioteket
      income: {fees: {title: Avgifter, amount: 150}}
      costs: {staff: {title: Personal, amount: 4 200}}
      control: {net: 4 060}
""",
    ),
    "partly for a goal whose figures are all missed and worse": (
        "verdict-against-trend",
        """
# vb.yaml
outcomes:
  loans: 8 000
  young-members: {not_measured: ingen enkät}
  sick-leave: 7,1 %
  class-visits: 90 st
  satisfied: {not_measured: ingen enkät}
activities:
  book-talks: {status: done}
  summer-reading: {status: done}
goals:
  bedtime:
    fulfilment: partly
    analysis: |
      Det gick ändå ganska bra.
""",
    ),
    "partly for a budget kept with a surplus": (
        "unexplained-verdict",
        "\n# vb.yaml\ngoals:\n  bedtime:\n    fulfilment: partly\n    analysis: |\n      Nästan.\n",
    ),
    "a goal without any measure": (
        "goal-without-measure",
        f"""
# unit.yaml
goals:
  bedtime:
    under: reading
    title: Barn lånar en bok varje månad
{GOAL}
""",
    ),
    "an indicator that no goal explains": (
        "indicator-without-goal",
        """
# council.yaml
goals:
  readers:
    title: Alla barn får en god start
    indicators:
      loans: {name: Lån, unit: st, better: higher, target: 12 000, periodicity: tertial}
      young-members: {name: Unga, unit: "%", better: higher, target: 40 %, periodicity: year}
  employer:
    title: Kommunen är en god arbetsgivare
    indicators:
      sick-leave: {name: Frånvaro, unit: "%", better: lower, target: 6 %, periodicity: tertial}
# unit.yaml
goals:
  bedtime: {under: reading, title: Barn lånar varje månad, measured_by: [loans]}
""",
    ),
    "an activity whose text demands a report that nobody owes": (
        "unaccounted-activity",
        """
# unit.yaml
additions:
  reading:
    activities:
      survey: {title: Fråga barnen vad de vill läsa; redovisas i tertialrapport 2}
""",
    ),
    "the same activity twice": (
        "duplicate-activity",
        """
# unit.yaml
additions:
  reading:
    activities:
      talks: {title: Hålla bokprat i varje skola}
      more-talks: {title: Hålla bokprat i varje skola.}
""",
    ),
    "a paragraph repeated": (
        "repeated-paragraph",
        """
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Biblioteket har öppet alla dagar utom söndagar och tar emot skolklasser varje förmiddag, med
      bokprat, högläsning och hjälp att hitta rätt bland hyllorna för den som vill.
  - title: Uppdraget
    text: |
      Biblioteket har öppet alla dagar utom söndagar och tar emot skolklasser varje förmiddag, med
      bokprat, högläsning och hjälp att hitta rätt bland hyllorna för den som vill.
""",
    ),
    "last year's prose carried over (under 2017 in a plan for 2018)": (
        "stale-year",
        """
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Under 2017 ska biblioteket ta emot varje klass två gånger.
""",
    ),
    "an activity that ended before the plan's year": (
        "activity-over",
        """
# unit.yaml
additions:
  reading:
    activities:
      talks: {title: Bygga om, start: 2016-01-01, end: 2017-06-30}
""",
    ),
    "an activity that ends before it starts": (
        "end-before-start",
        """
# unit.yaml
additions:
  reading:
    activities:
      talks: {title: Bygga om, start: 2018-06-01, end: 2018-03-31}
""",
    ),
    "an empty section": (
        "empty-section",
        "\n# unit.yaml\nintroduction:\n  - title: Verksamheten\n",
    ),
    "a number in prose unlike the indicator's": (
        "figure-unlike-indicator",
        """
# vb.yaml
outcomes:
  class-visits:
    value: 124 st
    analysis: |
      Utfallet blev 142 trots att biblioteket var stängt i två veckor.
""",
    ),
    "a status shown by icon alone": (
        "status-by-symbol",
        """
# vb.yaml
goals:
  bedtime:
    fulfilment: fully
    analysis: |
      | Delmål | Läge |
      |---|---|
      | Bokprat | ✔ |
""",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_it_is_found(mistake):
    rule, documents = MISTAKES[mistake]
    results = compiled(example(documents), rules=[rule])
    assert rule in {each.rule for one in results.values() for each in one.diagnostics}


@pytest.mark.parametrize("rule", sorted({rule for rule, _ in MISTAKES.values()}))
def test_it_is_not_found_where_nothing_is_wrong(rule):
    results = compiled(example(""), rules=[rule])
    assert rule not in {each.rule for one in results.values() for each in one.diagnostics}
