"""Swedish: money."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "control-sum": Sentences(
        message=(
            "kontrollsumman för {the_what} är {written}, men raderna ger {computed}",
            "kontrollsumman för {the_what} är {written}, men det finns ingen summa att jämföra med",
        ),
        label=("raderna ger {computed}", "går inte att kontrollera"),
        help="rätta raden som är fel, eller kontrollsumman",
    ),
}
