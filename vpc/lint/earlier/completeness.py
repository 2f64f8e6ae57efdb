"""Manuals: what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "missing-prose": Manual(
        finds=Text(
            sv=(
                "Ett mål saknar en av de texter som styrmodellen kräver på den här nivån, till "
                "exempel förväntat resultat, arbetssätt eller uppföljning. I ett utkast är det en "
                "varning, i en beslutad plan ett fel."
            ),
            en=(
                "A goal lacks one of the texts that the steering demands at this level, such as "
                "expected result, approach or follow-up. In a draft this is a warning, in an "
                "adopted plan an error."
            ),
        ),
        why=Text(
            sv=(
                "Utan arbetssätt vet ingen vad som ska göras, och utan uppföljning vet ingen hur "
                "man ska märka om det har lyckats. Det saknade syns först när rapporten ska "
                "skrivas."
            ),
            en=(
                "Without an approach nobody knows what is to be done, and without a follow-up "
                "nobody knows how to tell whether it worked. What is missing is noticed only when "
                "the report is to be written."
            ),
        ),
        bad="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
    approach: |
      Museet bjuder in alla förskolor.
""",
        good="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
    expected_result: |
      Varje förskola har besökt museet en gång.
    approach: |
      Museet bjuder in alla förskolor.
    follow_up: |
      Besöken räknas varje månad.
""",
    ),
    "not-reported": Manual(
        finds=Text(
            sv=(
                "En beslutad rapport saknar något som den ska redovisa: ett utfall, läget för en "
                "aktivitet eller bedömningen av ett mål. I ett utkast är det ingen anmärkning; "
                "`vpc status` visar vad som återstår."
            ),
            en=(
                "An adopted report lacks something that it has to account for: an outcome, the "
                "status of an activity or the verdict on a goal. In a draft this is no finding; "
                "`vpc status` shows what is left."
            ),
        ),
        why=Text(
            sv=(
                "I dokumentet står ”Ej rapporterad”, och nämnden har fattat beslut om något som "
                "inte var klart. Kan en siffra inte tas fram, skriv varför: `not_measured: skälet`."
            ),
            en=(
                "The document says “Ej rapporterad” (not reported), and the board has decided on "
                "something that was not finished. If a figure cannot be had, write why: "
                "`not_measured: the reason`."
            ),
        ),
        bad="""
# vb.yaml
activities:
  book-talks: {status: done}
""",
        good="""
# vb.yaml
activities:
  book-talks: {status: done}
  summer-reading: {status: done}
""",
    ),
}
