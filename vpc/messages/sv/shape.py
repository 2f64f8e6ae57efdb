"""Swedish: the shape of a document."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences
from vpc.messages.sv.words import NEAREST, START

RULES: Mapping[str, Sentences] = {
    "not-a-document": Sentences(
        message="filen är inget dokument för vpc", label="här väntas `vpc: 1`", help=START
    ),
    "file-without-vpc": Sentences(
        message="filen saknar `vpc: 1` och räknas inte med",
        help="skriv `vpc: 1` överst om filen hör till planeringen, flytta den annars härifrån",
    ),
    "unknown-kind": Sentences(
        message=("`{word}` är inget slags dokument", "dokumentets slag saknas"),
        label="okänt slag",
        help=(NEAREST, "välj något av {known}"),
    ),
    "unknown-key": Sentences(
        message="nyckeln `{key}` finns inte här",
        label="okänd nyckel",
        help=(
            NEAREST,
            "nycklar som finns här: {known}",
            "kontrollera stavningen och att raden är rätt indragen",
        ),
    ),
    "missing-key": Sentences(
        message=("`{key}` eller `{either}` saknas", "nyckeln `{key}` saknas"),
        label="ofullständigt",
        help=(
            "lägg till `{key}: …` eller `{either}: …`",
            "lägg till `{key}: …` med något av {known}",
            "lägg till `{key}: …`",
        ),
    ),
    "wrong-shape": Sentences(
        message="här ska stå {wanted}, inte {found}",
        label="är {found}",
        help="{how_wanted}",
    ),
    "wrong-form": Sentences(
        message=("`{written}` är inte {form}", "en tom text är inte {form}"),
        label="ska vara {form}",
        help="{how_form}",
    ),
    "unknown-word": Sentences(
        message=("`{word}` är inget av de värden som kan stå här", "en tom text kan inte stå här"),
        label="okänt värde",
        help=(NEAREST, "välj något av {known}", "kontrollera stavningen"),
    ),
    "too-long": Sentences(
        message="texten är för lång",
        label="för långt",
        help=("högst {limit} tecken får plats här", "korta texten"),
    ),
    "conflicting-keys": Sentences(
        message=(
            "här står {keys}, men det ska vara {wanted}",
            "{keys} kan inte stå tillsammans",
            "här saknas innehåll",
        ),
        label="går inte ihop",
        labels={"other": "står också här"},
        help=(
            "skriv {wanted} och inget annat",
            "behåll det som gäller av {keys} och ta bort resten",
            "skriv ett värde, eller ta bort raden",
        ),
    ),
}
