"""Manuals: goals, activities and verdicts."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "unexplained-verdict": Manual(
        finds=Text(
            sv=(
                "Ett mål bedöms på ett annat sätt än det beräknade förslaget, och det står inte "
                "varför. I ett utkast är det en varning, i en beslutad rapport ett fel."
            ),
            en=(
                "A goal is given another verdict than the computed proposal, and nothing says why. "
                "In a draft this is a warning, in an adopted report an error."
            ),
        ),
        why=Text(
            sv=(
                "Bedömningen är människans, och det finns ofta goda skäl att avvika från "
                "siffrorna. Men läsaren ser röda siffror bredvid ett mål som uppfylls helt, och "
                "undrar om någon har räknat fel."
            ),
            en=(
                "The verdict is given by people, and there are often good reasons to depart from "
                "the figures. But the reader sees figures in red beside a goal that is fully met, "
                "and wonders whether somebody got it wrong."
            ),
        ),
        bad="""
# vb.yaml
goals:
  bedtime:
    fulfilment: partly
    analysis: |
      Bokpraten nådde alla skolor och lånen ökade.
""",
        good="""
# vb.yaml
goals:
  bedtime:
    fulfilment: partly
    analysis: |
      Bokpraten nådde alla skolor och lånen ökade.
    because: |
      Lånen ökade inte i de klasser som har längst till biblioteket.
""",
    ),
}
