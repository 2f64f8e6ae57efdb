"""Manuals: dates."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "invalid-date": Manual(
        finds=Text(
            sv="Ett datum som inte finns i almanackan, som den 30 februari eller den 31 juni.",
            en="A date that is not in the calendar, such as 30 February or 31 June.",
        ),
        why=Text(
            sv=(
                "Ett beslut med ett omöjligt datum går inte att spåra i protokollet, och en "
                "aktivitet utan riktigt slutdatum kan inte bedömas som klar i tid."
            ),
            en=(
                "A decision with an impossible date cannot be traced in the minutes, and an "
                "activity without a real last day cannot be judged as done in time."
            ),
        ),
        bad="""
# museum.yaml
registration: {number: KUN 2018/9, date: 2018-02-30}
""",
        good="""
# museum.yaml
registration: {number: KUN 2018/9, date: 2018-02-28}
""",
    ),
    "date-outside-year": Manual(
        finds=Text(
            sv=(
                "Ett reviderat årsmål är daterat ett annat år än planens, eller ett utfall sägs "
                "gälla till en dag som inte ligger i rapportens period."
            ),
            en=(
                "A revised target is dated in another year than the plan's, or an outcome is said "
                "to cover the time to a day that is not in the report's period."
            ),
        ),
        why=Text(
            sv=(
                "Det årsmål som gällde vid periodens slut är det som utfallet bedöms mot. Med fel "
                "år på revideringen bedöms målet mot fel siffra, oftast för att förra årets rad "
                "har kopierats."
            ),
            en=(
                "An outcome is judged against the target that was valid at the end of the period. "
                "With the wrong year on the revision it is judged against the wrong figure, mostly "
                "because last year's line was copied."
            ),
        ),
        bad="""
# museum.yaml
targets:
  loans:
    value: 300
    revised:
      - {value: 250, date: 2017-05-03, decision: KUN 2018/12}
""",
        good="""
# museum.yaml
targets:
  loans:
    value: 300
    revised:
      - {value: 250, date: 2018-05-03, decision: KUN 2018/12}
""",
    ),
}
