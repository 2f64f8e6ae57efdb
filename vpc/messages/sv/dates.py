"""Swedish: dates."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "invalid-date": Sentences(
        message="dagen `{written}` finns inte",
        label=("månaden slutar den {last}", "inget datum"),
        help=(
            "den månaden har {last} dagar",
            "skriv datum som år-månad-dag: `2018-03-31`",
        ),
    ),
    "date-outside-year": Sentences(
        message=(
            "datumet `{written}` ligger inte i perioden, som är till och med {end}",
            "datumet `{written}` ligger inte under {year}",
        ),
        label=("inte under {year} till och med {end}", "ett annat år"),
        help=(
            "skriv ett datum under {year}, senast {end}",
            "skriv ett datum under {year}, som är planens år",
        ),
    ),
}
