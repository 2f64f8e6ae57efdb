"""Swedish: goals, activities, verdicts."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "unexplained-verdict": Sentences(
        message="bedömningen är ”{verdict}”, men det beräknade förslaget är ”{proposal}”",
        label="avviker från förslaget",
        help="skriv varför under `because: |`, eller ändra bedömningen",
    ),
    "goal-without-measure": Sentences(
        message="ingenting säger om målet `{name}` nås",
        label="varken indikator, aktivitet eller mål under",
        help=(
            "ge målet en indikator eller en aktivitet, eller nämn en indikator som finns högre "
            "upp: `measured_by: […]`"
        ),
    ),
    "measure-named-twice": Sentences(
        message="`{name}` räknas två gånger för målet",
        label="står redan här",
        help="ta bort `{name}` ur `measured_by`; den räknas ändå",
        labels={"first": "första gången"},
    ),
    "indicator-without-goal": Sentences(
        message="årsmålet för `{name}` hör inte till något eget mål",
        label="en siffra utan mål",
        help=(
            "nämn `{name}` i `measured_by` vid det mål som siffran ska visa, eller sätt ett eget "
            "mål under `{goal}`"
        ),
        labels={"goal": "indikatorn står under det här målet"},
    ),
    "duplicate-activity": Sentences(
        message="aktiviteten `{name}` heter likadant som `{other}`",
        label="samma aktivitet en gång till",
        help="ta bort den ena; är det två olika, säg i titlarna vad som skiljer dem åt",
        labels={"first": "första gången"},
    ),
    "duplicate-indicator": Sentences(
        message="indikatorn `{name}` heter likadant som `{other}`",
        label="samma namn och enhet",
        help=(
            "ta bort den och sätt årsmålet för `{other}` i stället; är det två olika, säg i namnen "
            "vad som skiljer dem åt"
        ),
        labels={"first": "finns redan här"},
    ),
    "number-used-twice": Sentences(
        message="två mål har nummer {number}",
        label="samma nummer som `{name}`",
        help="ge det ena målet ett annat nummer",
        labels={"first": "första gången"},
    ),
    "number-out-of-place": Sentences(
        message="målet har nummer {number} men står under mål {above}",
        label="börjar inte med {above}",
        help=(
            "hör målet till `{nearest}`, ändra `under`; annars ska numret börja med {above}",
            "låt numret börja med {above}, eller ändra `under`",
        ),
        labels={"above": "målet ovanför"},
    ),
    "verdict-against-trend": Sentences(
        message="bedömningen är ”{verdict}”, men allt som mäts missar sitt mål och är sämre",
        label="mot utvecklingen",
        help="skriv varför under `because: |`, eller ändra bedömningen; det gäller {names}",
        labels={"worse": "sämre än förra året"},
    ),
    "verdict-without-grounds": Sentences(
        message="bedömningen ”{verdict}” vilar varken på något mått eller på någon text",
        label="inget att pröva den mot",
        help="skriv under `analysis: |` vad bedömningen bygger på",
        labels={"goal": "inget av målets mått kan bedömas"},
    ),
    "verdict-better-than-units": Sentences(
        message=(
            "bedömningen är ”{verdict}”, men {missed} av enheternas {total} mål uppfylls inte"
        ),
        label="bättre än enheternas",
        help="skriv varför under `because: |`, eller ändra bedömningen",
        labels={"unit": "enhetens bedömning"},
    ),
    "status-taken-back": Sentences(
        message="`{name}` är ”{status}”, men var ”{before}” i en tidigare rapport",
        label="har backat",
        help="rätta statusen, eller säg under `deviation` vad som har hänt",
        labels={"earlier": "tidigare i år"},
    ),
    "overdue-activity": Sentences(
        message="`{name}` skulle vara klar {end} men är ”{status}”",
        label="slutdatumet har passerat",
        help="säg under `deviation` varför, och när den blir klar; eller rätta statusen",
        labels={"end": "skulle vara klar till dess"},
    ),
    "unexplained-status": Sentences(
        message="`{name}` är ”{status}”, men det står inte varför",
        label="utan förklaring",
        help="säg under `deviation` vad som hände och vad som görs i stället",
    ),
    "done-before-start": Sentences(
        message="`{name}` är ”{status}”, men börjar först {start}",
        label="före startdatumet",
        help="rätta statusen eller datumet; började den tidigare, säg det under `deviation`",
        labels={"start": "börjar enligt planen"},
    ),
}
