"""Manuals: targets, outcomes and other numbers."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "invalid-number": Manual(
        finds=Text(
            sv=(
                "Där det ska stå ett tal står något annat: ett tal med bokstäver, ett ord, eller "
                "siffror med mellanslag på fel ställe."
            ),
            en=(
                "Where a number is wanted there is something else: a number in letters, a word, or "
                "digits with a space in the wrong place."
            ),
        ),
        why=Text(
            sv=(
                "Det som inte är ett tal kan inte summeras eller jämföras. `1 9000` kan vara 19 "
                "000 eller 1 900, och vpc gissar inte."
            ),
            en=(
                "What is not a number cannot be added or compared. `1 9000` may be 19 000 or 1 "
                "900, and vpc does not guess."
            ),
        ),
        bad="""
# museum.yaml
staff:
  - {role: Museipedagog, count: två}
""",
        good="""
# museum.yaml
staff:
  - {role: Museipedagog, count: 2}
""",
    ),
    "ambiguous-number": Manual(
        finds=Text(
            sv=(
                "Ett tal har en punkt före exakt tre siffror. `1.900` kan vara ettusen niohundra "
                "eller en komma nio. `0.900` går bra, eftersom det bara kan läsas på ett sätt."
            ),
            en=(
                "A number has a point before exactly three digits. `1.900` can be one thousand "
                "nine hundred or one point nine. `0.900` is fine, since it can be read in one way "
                "only."
            ),
        ),
        why=Text(
            sv=(
                "Läst på fel sätt blir beloppet tusen gånger för stort eller för litet. Sådana "
                "siffror kommer ofta ur kalkylblad med engelska inställningar."
            ),
            en=(
                "Read in the wrong way, the amount is a thousand times too large or too small. "
                "Such figures often come from spreadsheets with other settings."
            ),
        ),
        bad="""
# museum.yaml
economy:
  unit: tkr
  accounts:
    museum: {title: Museet, income: 150, costs: 3.200}
""",
        good="""
# museum.yaml
economy:
  unit: tkr
  accounts:
    museum: {title: Museet, income: 150, costs: 3 200}
""",
    ),
    "wrong-unit": Manual(
        finds=Text(
            sv=(
                "Ett tal är skrivet med en annan enhet än den som gäller där: `300 st` för en "
                "indikator som mäts i procent, eller `35 mnkr` i en budget i tkr."
            ),
            en=(
                "A number is written with another unit than the one that holds there: `300 st` for "
                "an indicator that is measured in per cent, or `35 mnkr` in a budget in tkr."
            ),
        ),
        why=Text(
            sv=(
                "Talet hamnar i en tabell där enheten står i rubriken, så 35 miljoner läses som 35 "
                "tusen. Eller så är siffran skriven på fel rad."
            ),
            en=(
                "The number ends up in a table with the unit in its heading, so 35 million is read "
                "as 35 thousand. Or the figure is on the wrong line."
            ),
        ),
        bad="""
# museum.yaml
targets:
  young-members: 40 st
""",
        good="""
# museum.yaml
targets:
  young-members: 40 %
""",
    ),
    "invalid-target": Manual(
        finds=Text(
            sv=(
                "Ett årsmål är skrivet så att inget utfall kan mätas mot det: en beskrivning i "
                "ord, eller ett intervall som börjar med det högsta."
            ),
            en=(
                "A target is written so that no outcome can be measured against it: a description "
                "in words, or an interval that begins with the highest."
            ),
        ),
        why=Text(
            sv=(
                "”Öka” och ”fler än i fjol” kan ingen pröva när året är slut. Är årsmålet inte "
                "satt än, skriv det, så ser nivån under att den ska sätta sitt: `{pending: tas "
                "fram av nämnden}`."
            ),
            en=(
                "“Increase” and “more than last year” cannot be tested when the year is over. If "
                "the target is not set yet, say so, and the level below sees that it has to set "
                "its own: `{pending: set by the board}`."
            ),
        ),
        bad="""
# museum.yaml
targets:
  loans: fler än i fjol
""",
        good="""
# museum.yaml
targets:
  loans: minst 300
""",
    ),
    "bound-against-direction": Manual(
        finds=Text(
            sv=(
                "Årsmålets ord säger emot indikatorns riktning: `max` där ett högre värde är "
                "bättre, eller `minst` där ett lägre är bättre."
            ),
            en=(
                "The word of a target is against the indicator's direction: `max` where higher is "
                "better, or `minst` (at least) where lower is better."
            ),
        ),
        why=Text(
            sv=(
                "Målet skulle räknas som nått när det går dåligt. Antingen är ordet fel eller "
                "riktningen, och båda syns först när bedömningen blir den omvända."
            ),
            en=(
                "The target would count as met when things go badly. Either the word is wrong or "
                "the direction, and both show only when the verdict comes out the wrong way round."
            ),
        ),
        bad="""
# museum.yaml
targets:
  sick-leave: minst 5 %
""",
        good="""
# museum.yaml
targets:
  sick-leave: max 5 %
""",
    ),
    "missing-tolerance": Manual(
        finds=Text(
            sv=(
                "En indikator ska ligga nära sitt årsmål (`better: within`), men årsmålet är ett "
                "ensamt tal och det är inte sagt hur nära."
            ),
            en=(
                "An indicator is to be close to its target (`better: within`), but the target is a "
                "single number and nothing says how close."
            ),
        ),
        why=Text(
            sv=(
                "Räknas bara det exakta talet blir 99,8 procent av budgeten ett misslyckande. "
                "Marginalen är ett beslut som ska stå i planen, inte något som bestäms när "
                "utfallet är känt."
            ),
            en=(
                "If only the exact number counts, 99.8 per cent of the budget is a failure. The "
                "margin is a decision that belongs in the plan, not one that is made when the "
                "outcome is known."
            ),
        ),
        bad="""
# museum.yaml
goals:
  budget:
    under: together
    title: Museet håller sin budget
    indicators:
      budget-used:
        name: Använd del av budgeten
        unit: "%"
        better: within
        target: 100 %
        periodicity: year
""",
        good="""
# museum.yaml
goals:
  budget:
    under: together
    title: Museet håller sin budget
    indicators:
      budget-used:
        name: Använd del av budgeten
        unit: "%"
        better: within
        target: 100 %
        tolerance: 1 %
        periodicity: year
""",
    ),
}
