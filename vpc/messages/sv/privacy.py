"""Swedish: people who could be recognised."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "small-group": Sentences(
        message="`{name}` visar {figure} av ena könet: så få kan kännas igen",
        label="färre än {enough}",
        help=(
            "skriv `suppress_below: {enough}` i `vpc.yaml`, så trycks ”färre än {enough}”; nämn "
            "inte heller talet i analysen"
        ),
        labels={"small": "också färre än 5"},
    ),
    "personal-number": Sentences(
        message="det här ser ut som ett personnummer",
        label="datum och kontrollsiffra stämmer",
        help="ta bort det, och rensa det ur versionshistoriken om filen redan är sparad där",
    ),
    "private-address": Sentences(
        message="e-postadressen ligger hos `{provider}`, inte hos myndigheten",
        label="privat adress",
        help="skriv en adress hos kommunen, helst en funktionsbrevlåda",
    ),
}
