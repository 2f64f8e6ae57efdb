"""Manuals: budgets and their outcomes."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "control-sum": Manual(
        finds=Text(
            sv=(
                "En kontrollsumma under `control`, avskriven ur ekonomisystemet, är inte lika med "
                "det som raderna ger. Summorna i dokumentet räknas alltid fram ur raderna; "
                "kontrollsumman trycks aldrig."
            ),
            en=(
                "A sum under `control`, copied from the ledger, is not what the lines add up to. "
                "The sums in the document are always computed from the lines; the control sum is "
                "never printed."
            ),
        ),
        why=Text(
            sv=(
                "Då är en rad fel eller saknas, eller så är summan gammal. En tabell som inte "
                "stämmer med bokföringen är det första en revisor hittar, och därefter litar ingen "
                "på de andra siffrorna."
            ),
            en=(
                "Then a line is wrong or missing, or the sum is old. A table that does not agree "
                "with the books is the first thing an auditor finds, and after that nobody trusts "
                "the other figures."
            ),
        ),
        bad="""
# museum.yaml
economy:
  unit: tkr
  accounts:
    museum:
      title: Museet
      costs:
        staff: {title: Personal, amount: 2 400}
        premises: {title: Lokaler, amount: 800}
      control: {costs: 3 300}
""",
        good="""
# museum.yaml
economy:
  unit: tkr
  accounts:
    museum:
      title: Museet
      costs:
        staff: {title: Personal, amount: 2 400}
        premises: {title: Lokaler, amount: 900}
      control: {costs: 3 300}
""",
    ),
}
