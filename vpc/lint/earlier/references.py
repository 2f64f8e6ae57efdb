"""Manuals: what refers to something else."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "unknown-reference": Manual(
        finds=Text(
            sv=(
                "Ett namn leder till något som inte finns: ett mål, en indikator, en aktivitet, en "
                "budgetrad, en nivå, en period eller en styrmodell. vpc letar i planen själv och i "
                "planerna ovanför, och föreslår det närmaste namnet."
            ),
            en=(
                "A name leads to something that does not exist: a goal, an indicator, an activity, "
                "a budget line, a level, a period or a steering. vpc looks in the plan itself and "
                "in those above it, and suggests the nearest name."
            ),
        ),
        why=Text(
            sv=(
                "Ett utfall för en indikator som inte finns skulle inte tryckas någonstans, och "
                "ett mål under ett okänt mål skulle sakna plats. Ofta har namnet ändrats i planen "
                "ovanför."
            ),
            en=(
                "An outcome for an indicator that does not exist would not be printed anywhere, "
                "and a goal under an unknown goal would have no place. Often the name was changed "
                "in the plan above."
            ),
        ),
        bad="""
# museum.yaml
goals:
  visits:
    under: raeding
    title: Barn hittar till museet
""",
        good="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
""",
    ),
    "duplicate-id": Manual(
        finds=Text(
            sv=(
                "Ett mål, en indikator eller en aktivitet har ett id som redan används, i samma "
                "plan eller i en av planerna ovanför. Också samma enhetsrapport två gånger under "
                "`units` räknas hit."
            ),
            en=(
                "A goal, an indicator or an activity has an id that is in use already, in the same "
                "plan or in one above it. The same unit's report twice under `units` counts as "
                "well."
            ),
        ),
        why=Text(
            sv=(
                "Ett id är det som rapporter och nästa års planer hänvisar med. Finns det två går "
                "det inte att veta vilket som menas, och samma siffra kan räknas två gånger."
            ),
            en=(
                "An id is what reports and next year's plans refer by. With two of them there is "
                "no telling which is meant, and the same figure can be counted twice."
            ),
        ),
        bad="""
# museum.yaml
goals:
  reading:
    under: readers
    title: Barn läser på museet
""",
        good="""
# museum.yaml
goals:
  reading-at-museum:
    under: readers
    title: Barn läser på museet
""",
    ),
    "circular-reference": Manual(
        finds=Text(
            sv=(
                "En hänvisning leder runt till sig själv: en plan som har sig själv ovanför sig, "
                "två planer som ligger under varandra, eller mål som ligger under varandra i en "
                "ring."
            ),
            en=(
                "A reference leads back to itself: a plan that is above itself, two plans each "
                "below the other, or goals that stand under each other in a circle."
            ),
        ),
        why=Text(
            sv=(
                "En kedja som aldrig når fullmäktige har ingen början, så det går inte att säga "
                "vilka mål som gäller. Oftast har fel filnamn kopierats."
            ),
            en=(
                "A chain that never reaches the council has no beginning, so there is no saying "
                "which goals apply. Usually the wrong file name was copied."
            ),
        ),
        bad="""
# museum.yaml
upstream: museum.yaml
""",
        good="""
# museum.yaml
upstream: board.yaml
""",
    ),
    "wrong-kind": Manual(
        finds=Text(
            sv=(
                "En hänvisning leder till fel slags dokument: `upstream` till en rapport, `plan` "
                "till en annan rapport, `units` till en plan."
            ),
            en=(
                "A reference leads to the wrong kind of document: `upstream` to a report, `plan` "
                "to another report, `units` to a plan."
            ),
        ),
        why=Text(
            sv=(
                "En rapport sätter inga mål och en plan har inga utfall. Det som dokumentet bygger "
                "på finns alltså inte där det söks."
            ),
            en=(
                "A report sets no goals and a plan has no outcomes. So what the document rests on "
                "is not where it is looked for."
            ),
        ),
        bad="""
# museum.yaml
upstream: vb.yaml
""",
        good="""
# museum.yaml
upstream: board.yaml
""",
    ),
    "wrong-year": Manual(
        finds=Text(
            sv=(
                "Två dokument som hör ihop har år som inte stämmer: en plan för 2019 under en för "
                "2018, eller en `previous` som inte är från året före."
            ),
            en=(
                "Two documents that belong together have years that do not agree: a plan for 2019 "
                "below one for 2018, or a `previous` that is not from the year before."
            ),
        ),
        why=Text(
            sv=(
                "Så går det när förra årets fil kopieras och en enda hänvisning glöms. Dokumentet "
                "ser rätt ut men visar förra årets mål, eller jämför med fel år."
            ),
            en=(
                "This happens when last year's file is copied and one reference is forgotten. The "
                "document looks right but shows last year's goals, or compares with the wrong year."
            ),
        ),
        bad="""
# museum.yaml
year: 2018
upstream: board-2017.yaml
""",
        good="""
# museum.yaml
year: 2018
upstream: board.yaml
""",
    ),
    "wrong-level": Manual(
        finds=Text(
            sv=(
                "En plan ligger under en plan på samma eller en lägre nivå, till exempel en nämnd "
                "under en annan nämnd. Nivåerna och deras ordning står i styrmodellen; en kedja "
                "får hoppa över nivåer men inte gå baklänges."
            ),
            en=(
                "A plan is below a plan on the same or a lower level, such as a board below "
                "another board. The levels and their order are in the steering; a chain may skip "
                "levels but not go backwards."
            ),
        ),
        why=Text(
            sv=(
                "Målen skulle hamna under fel rubriker, och den ena nämndens årsmål skulle visas "
                "som den andras uppdrag."
            ),
            en=(
                "The goals would end up under the wrong headings, and one board's targets would be "
                "shown as the other's task."
            ),
        ),
        bad="""
# museum.yaml
organisation: {id: museum, level: board, name: Museinämnden}
upstream: board.yaml
""",
        good="""
# museum.yaml
organisation: {id: museum, level: board, name: Museinämnden}
upstream: council.yaml
""",
    ),
    "wrong-organisation": Manual(
        finds=Text(
            sv=(
                "En hänvisning leder till en fil från en annan organisation: `previous` till en "
                "annan enhets plan, eller en rapport under `units` från en enhet som inte hör till "
                "nämnden."
            ),
            en=(
                "A reference leads to a file of another organisation: `previous` to another unit's "
                "plan, or under `units` a report from a unit that is not the board's."
            ),
        ),
        why=Text(
            sv=(
                "Då jämförs enheten med någon annans förra år, eller så räknas en främmande enhets "
                "siffror in i nämndens. Inget i dokumentet avslöjar det."
            ),
            en=(
                "Then the unit is compared with somebody else's last year, or a foreign unit's "
                "figures are counted among the board's. Nothing in the document gives it away."
            ),
        ),
        bad="""
# museum.yaml
previous: unit-2017.yaml
""",
        good="""
# unit.yaml
previous: unit-2017.yaml
""",
    ),
    "wrong-period": Manual(
        finds=Text(
            sv=(
                "En rapport hänvisar till en rapport för en annan period: helårets `previous` är "
                "en tertialrapport, eller en enhets tertialrapport räknas in i nämndens "
                "verksamhetsberättelse."
            ),
            en=(
                "A report refers to a report of another period: the `previous` of the whole year "
                "is a report of four months, or a unit's report of four months is counted in the "
                "board's annual report."
            ),
        ),
        why=Text(
            sv=(
                "Fyra månader jämförs då med tolv, och siffran ser ut som ett ras eller ett lyft. "
                "Summor över enheter blir för låga."
            ),
            en=(
                "Four months are compared with twelve then, and the figure looks like a fall or a "
                "leap. Sums over units become too low."
            ),
        ),
        bad="""
# board-vb.yaml
units: [t1.yaml]
""",
        good="""
# board-vb.yaml
units: [vb.yaml]
""",
    ),
    "misplaced-target": Manual(
        finds=Text(
            sv=(
                "Ett årsmål under `targets` gäller en indikator som är planens egen. `targets` är "
                "till för indikatorer som är satta längre upp; för de egna står årsmålet vid "
                "indikatorn."
            ),
            en=(
                "A target under `targets` is for an indicator of the plan's own. `targets` is for "
                "indicators that are defined further up; for its own, the target stands at the "
                "indicator."
            ),
        ),
        why=Text(
            sv=(
                "En uppgift ska stå på ett ställe. Kunde årsmålet stå på två skulle de förr eller "
                "senare säga olika saker."
            ),
            en=(
                "One fact stands in one place. If the target could stand in two, they would sooner "
                "or later say different things."
            ),
        ),
        bad="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
    indicators:
      school-visits:
        name: Antal skolbesök
        unit: st
        better: higher
        periodicity: year
targets:
  school-visits: 80 st
""",
        good="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
    indicators:
      school-visits:
        name: Antal skolbesök
        unit: st
        better: higher
        periodicity: year
        target: 80 st
""",
    ),
    "nothing-to-inherit": Manual(
        finds=Text(
            sv=(
                "Planen tar över ett årsmål med `inherited`, men ingen nivå ovanför har satt något "
                "för den indikatorn."
            ),
            en=(
                "The plan takes over a target with `inherited`, but no level above has set one for "
                "that indicator."
            ),
        ),
        why=Text(
            sv=(
                "Planen lovar något som ingen har bestämt, och när året är slut finns inget att "
                "bedöma utfallet mot. Sätt ett eget mål eller skriv varför det inte finns något."
            ),
            en=(
                "The plan promises something that nobody has decided, and at the end of the year "
                "there is nothing to judge the outcome against. Set a target or write why there is "
                "none."
            ),
        ),
        bad="""
# board.yaml
additions:
  readers:
    indicators:
      exhibitions:
        name: Antal utställningar för barn
        unit: st
        better: higher
        periodicity: year
        for: [museum]
# museum.yaml
targets:
  exhibitions: inherited
""",
        good="""
# board.yaml
additions:
  readers:
    indicators:
      exhibitions:
        name: Antal utställningar för barn
        unit: st
        better: higher
        periodicity: year
        for: [museum]
# museum.yaml
targets:
  exhibitions: 2 st
""",
    ),
    "not-in-report": Manual(
        finds=Text(
            sv=(
                "En rapport redovisar ett mål, en indikator eller en aktivitet som finns i någon "
                "av planerna men inte visas i just det här dokumentet, eftersom planen inte berör "
                "det."
            ),
            en=(
                "A report accounts for a goal, an indicator or an activity that is in one of the "
                "plans but is not shown in this document, because the plan does not touch it."
            ),
        ),
        why=Text(
            sv=(
                "Siffran har ingen plats att tryckas på, så den skulle saknas i dokumentet fast "
                "någon har tagit fram den. Berör målet verksamheten hör det till planens "
                "`concerns`."
            ),
            en=(
                "The figure has no place to be printed, so it would be missing from the document "
                "although somebody worked it out. If the goal concerns the organisation, it "
                "belongs in the plan's `concerns`."
            ),
        ),
        bad="""
# museum-vb.yaml
outcomes:
  loans: 260
""",
        good="""
# museum.yaml
concerns: [readers]
# museum-vb.yaml
outcomes:
  loans: 260
""",
    ),
    "computed-outcome": Manual(
        finds=Text(
            sv=(
                "En nämnds rapport har ett skrivet utfall för en indikator som räknas samman ur "
                "enheternas rapporter."
            ),
            en=(
                "A board's report has a typed outcome for an indicator that is added up from the "
                "units' reports."
            ),
        ),
        why=Text(
            sv=(
                "Den skrivna siffran och enheternas går isär så snart en enhet rättar sin. "
                "Nämndens analys får gärna stå kvar."
            ),
            en=(
                "The typed figure and the units' part as soon as one unit corrects its own. The "
                "board's analysis may well stay."
            ),
        ),
        bad="""
# board-vb.yaml
units: [vb.yaml]
outcomes:
  loans: 9 400
""",
        good="""
# board-vb.yaml
units: [vb.yaml]
outcomes:
  loans:
    analysis: Utlåningen ökar för andra året i rad.
""",
    ),
    "retyped-outcome": Manual(
        finds=Text(
            sv=(
                "Förra årets utfall är skrivet med `last_year` fast det redan står i rapporten som "
                "`previous` leder till."
            ),
            en=(
                "Last year's outcome is typed with `last_year` although it stands in the report "
                "that `previous` leads to."
            ),
        ),
        why=Text(
            sv=(
                "Avskrivna siffror blir fel: en kolumn förskjuts, en decimal tappas, eller så "
                "rättas den gamla rapporten efteråt. Hämtas siffran kan den inte bli en annan."
            ),
            en=(
                "Copied figures go wrong: a column is shifted, a decimal is lost, or the old "
                "report is corrected afterwards. A figure that is fetched cannot become another."
            ),
        ),
        bad="""
# vb.yaml
status: draft
outcomes:
  loans: {value: 9 400, last_year: 8 900}
""",
        good="""
# vb.yaml
status: draft
outcomes:
  loans: 9 400
""",
    ),
    "verdict-not-given-here": Manual(
        finds=Text(
            sv=(
                "En rapport bedömer ett mål som är satt på en nivå som rapporten enligt "
                "styrmodellen inte ska bedöma, till exempel en enhet som bedömer nämndens mål."
            ),
            en=(
                "A report gives a verdict on a goal of a level that, by the steering, it is not to "
                "judge, such as a unit that judges the board's goal."
            ),
        ),
        why=Text(
            sv=(
                "Nämndens mål beror på fler än en enhet. Två rapporter med olika bedömning av "
                "samma mål är ett fel som läsaren aldrig kan reda ut. En analys får enheten gärna "
                "skriva."
            ),
            en=(
                "A board's goal depends on more than one unit. Two reports with different verdicts "
                "on the same goal are a mistake that no reader can sort out. The unit is welcome "
                "to write an analysis."
            ),
        ),
        bad="""
# vb.yaml
goals:
  reading: {fulfilment: fully}
  bedtime: {fulfilment: fully}
""",
        good="""
# vb.yaml
goals:
  reading: {analysis: Bokpraten når alla skolor.}
  bedtime: {fulfilment: fully}
""",
    ),
}
