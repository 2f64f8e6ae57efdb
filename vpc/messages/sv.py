"""Swedish: every sentence as data.

``message`` says what is wrong, ``label`` marks the place, ``help`` says what to write instead;
lower case, no full stop. The reader plans for a municipality and is no programmer. Where a
sentence has several variants, the first whose placeholders all have a value is used.
"""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Catalogue, Sentences, Variants

_NEAREST = "menade du `{nearest}`?"
_START = "börja filen med `vpc: 1` och sedan `kind: plan` (eller `report`, `steering`, `workspace`)"

RULES: Mapping[str, Sentences] = {
    # files and encoding
    "missing-file": Sentences(
        message="filen `{path}` finns inte",
        label="leder ingenstans",
        help="kontrollera stavningen; sökvägen räknas från mappen där den här filen ligger",
    ),
    "not-a-file": Sentences(
        message="`{path}` är ingen fil",
        label="leder inte till någon fil",
        help="ange en fil, inte en mapp: `namnd/plan.yaml`",
    ),
    "no-permission": Sentences(
        message="filen `{path}` får inte läsas",
        label="går inte att öppna",
        help="be den som äger filen om rätt att läsa den",
    ),
    "file-too-large": Sentences(
        message=(
            "filen `{path}` är större än {limit}",
            "filen är större än {limit}",
            "filen `{path}` är för stor",
            "filen är för stor",
        ),
        help="kontrollera att det är rätt fil; bilder och bilagor ska ligga i egna filer",
    ),
    "outside-workspace": Sentences(
        message="`{path}` ligger utanför arbetsytan",
        label="leder ut ur arbetsytan",
        help=(
            "om filen hör till planeringen ska arbetsytans `vpc.yaml` ligga i `{root_hint}`",
            "lägg filen i eller under mappen med `vpc.yaml`",
        ),
    ),
    "not-utf-8": Sentences(
        message=("filen är sparad i {encoding}, inte i UTF-8", "filen är inte sparad i UTF-8"),
        label="det första tecknet som inte går att läsa ({byte})",
        help="öppna filen i en textredigerare och spara den med teckenkodningen UTF-8",
    ),
    "invisible-character": Sentences(
        message="ett osynligt tecken ({code})",
        label="står här",
        help="ta bort tecknet; det följer ofta med när text klistras in från andra program",
    ),
    # syntax
    "tab-indentation": Sentences(
        message="raden är indragen med tabb",
        label="tabb",
        help="dra in med mellanslag, två för varje nivå",
    ),
    "colon-in-text": Sentences(
        message="ett kolon i en text utan citattecken",
        label="läses som början på ett nytt värde",
        help='sätt hela texten inom citattecken, som i `title: "Mål: en trygg stad"`',
    ),
    "missing-colon": Sentences(
        message="raden saknar kolon",
        label="är varken en nyckel eller resten av en text",
        help="skriv `nyckel: värde`; en text på flera rader dras in längre än sin nyckel",
    ),
    "reserved-character": Sentences(
        message="en text utan citattecken kan inte börja med `{character}`",
        label="börjar här",
        help='sätt hela värdet inom citattecken, som i `unit: "%"`',
    ),
    "wrong-indentation": Sentences(
        message="raden är inte rätt indragen",
        label="passar inte ihop med raderna ovanför",
        help="dra in raden lika långt som de andra på samma nivå, med två mellanslag per nivå",
    ),
    "unclosed-quote": Sentences(
        message="citattecknet avslutas aldrig",
        label="börjar här",
        help="sätt `{quote}` där texten slutar",
    ),
    "unclosed-bracket": Sentences(
        message="`{bracket}` avslutas aldrig, eller så saknas ett komma",
        label="börjar här",
        help="avsluta med `]` eller `}}` och sätt komma mellan värdena: `[1, 5]`",
    ),
    "text-after-quote": Sentences(
        message="det står text efter det avslutande citattecknet",
        label="hör inte till värdet",
        help="låt citattecknen omsluta hela värdet; finns `\"` redan i texten, omslut den med `'`",
    ),
    "invalid-escape": Sentences(
        message="`\\` följs av ett tecken som inte betyder något här",
        label="går inte att tolka",
        help="skriv `\\\\`, eller omslut texten med `'` i stället för `\"`",
    ),
    "invalid-syntax": Sentences(
        message="raden går inte att tolka",
        label="läsningen stannar här",
        help=(
            "se över indrag, kolon och citattecken (läsarens besked: {problem})",
            "se över indrag, kolon och citattecken",
        ),
    ),
    "too-deep": Sentences(
        message="för många nivåer i varandra",
        label="en nivå för mycket",
        help="högst {limit} nivåer får ligga i varandra",
    ),
    "too-many-values": Sentences(
        message="filen har för många värden",
        label="ett för mycket",
        help="högst {limit} värden ryms i en fil; dela upp den, eller se efter att det är rätt fil",
    ),
    "yaml-feature": Sentences(
        message="{feature} går inte att använda här",
        label="kan inte läsas",
        help="{how_feature}",
    ),
    "key-not-text": Sentences(
        message="en nyckel ska vara ett ord",
        label="är ingen nyckel",
        help="skriv nyckeln som ett ord före kolonet, och värdet efter: `title: En trygg stad`",
    ),
    "duplicate-key": Sentences(
        message="nyckeln `{key}` står två gånger",
        label="andra gången",
        labels={"first": "första gången"},
        help="behåll en av dem, eller för ihop deras innehåll under den ena",
    ),
    "comma-in-braces": Sentences(
        message="`{written}` läses som två värden, eftersom kommat skiljer värden åt inom `{{}}`",
        label="decimalkomma utan citattecken",
        help="sätt talet inom citattecken",
    ),
    "blank-value": Sentences(
        message=("`{key}` har inget värde", "här saknas ett värde"),
        label="tomt",
        help="skriv ett värde eller ta bort raden; ett tomt värde är aldrig ett svar",
    ),
    "empty-document": Sentences(message="filen är tom", help=_START),
    "swallowed-comment": Sentences(
        message="texten slutar före `#`, resten blir en kommentar",
        label="kommer inte med i dokumentet",
        help=(
            "hör `{comment}` till texten, sätt hela texten inom citattecken; "
            "annars flytta kommentaren till raden ovanför"
        ),
    ),
    # shape
    "not-a-document": Sentences(
        message="filen är inget dokument för vpc", label="här väntas `vpc: 1`", help=_START
    ),
    "file-without-vpc": Sentences(
        message="filen saknar `vpc: 1` och räknas inte med",
        help="skriv `vpc: 1` överst om filen hör till planeringen, flytta den annars härifrån",
    ),
    "unknown-kind": Sentences(
        message=("`{word}` är inget slags dokument", "dokumentets slag saknas"),
        label="okänt slag",
        help=(_NEAREST, "välj något av {known}"),
    ),
    "unknown-key": Sentences(
        message="nyckeln `{key}` finns inte här",
        label="okänd nyckel",
        help=(
            _NEAREST,
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
        help=(_NEAREST, "välj något av {known}", "kontrollera stavningen"),
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
    # dates and figures
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
    "invalid-number": Sentences(
        message=("`{written}` är inget tal", "här saknas ett tal"),
        label="inget tal",
        help="skriv ett tal med siffror, vid behov med decimalkomma: `75`, `0,81`, `1 600`",
    ),
    "ambiguous-number": Sentences(
        message="`{written}` kan läsas på två sätt",
        label="punkt före tre siffror",
        help="skriv `{thousands}` om det är tusental och `{decimal}` om det är decimaler",
    ),
    "wrong-unit": Sentences(
        message=(
            "`{written}` är inte angivet i `{unit}`",
            "`{written}` har en enhet, men här anges inga",
        ),
        label=("ska vara i `{unit}`", "ingen enhet här"),
        help=(
            "räkna om talet från `{found}` till `{unit}`, eller rätta enheten",
            "skriv talet i `{unit}`, eller utan enhet",
            "skriv bara talet",
        ),
    ),
    "invalid-target": Sentences(
        message="`{written}` är inget årsmål",
        label="går inte att mäta mot",
        help=(
            "skriv ett tal (`75 st`), en gräns (`max 6 %`, `minst 50 %`) eller ett intervall med "
            "det lägsta först (`95–100 %`); är det inte satt än: `{{pending: tas fram av nämnden}}`"
        ),
    ),
    "bound-against-direction": Sentences(
        message="årsmålet `{written}` går inte ihop med `better: {better}`",
        label="säger emot riktningen",
        labels={"direction": "riktningen anges här"},
        help=(
            "`max` hör till `better: lower`, `minst` till `better: higher` och ett intervall till "
            "`better: within`; ett tal ensamt går alltid bra"
        ),
    ),
    "missing-tolerance": Sentences(
        message="det är inte sagt hur nära årsmålet `{name}` ska komma",
        label="ett tal utan marginal",
        labels={"direction": "`within`: utfallet ska ligga nära målet"},
        help="lägg till `tolerance: 1` vid indikatorn, eller skriv målet som intervall: `95–100 %`",
    ),
    # references
    "unknown-reference": Sentences(
        message="{the_kind} `{name}` finns inte",
        label="finns inte",
        labels={"near": "`{nearest}` finns här"},
        help=(
            _NEAREST,
            "det som finns är {known}",
            "kontrollera stavningen, och att {the_kind} finns i den här planen eller i en ovanför",
        ),
    ),
    "duplicate-id": Sentences(
        message="{the_kind} `{name}` finns redan",
        label="andra gången",
        labels={"first": "första gången"},
        help="välj ett annat id; ett id används en enda gång i planen och planerna ovanför",
    ),
    "circular-reference": Sentences(
        message="`{name}` leder tillbaka till sig själv",
        label="går runt",
        labels={"via": "går vidare här"},
        help=(
            "ändra en av hänvisningarna i följden {chain}",
            "ändra en av hänvisningarna",
        ),
    ),
    "wrong-kind": Sentences(
        message="hänvisningen ska leda till {wanted}, inte till {found}",
        label="leder till {found}",
        labels={"there": "här står vad filen är"},
        help="ange en fil som är {wanted}",
    ),
    "wrong-year": Sentences(
        message="året är {year}, men ska vara {wanted}",
        label="inte {wanted}",
        labels={"there": "året i den andra filen"},
        help="rätta det år som är fel, eller hänvisa till en annan fil",
    ),
    "wrong-level": Sentences(
        message="en plan på nivån `{level}` kan inte ligga under en på nivån `{upstream}`",
        label="leder inte uppåt",
        labels={"there": "nivån i den andra filen"},
        help="låt `upstream` leda till planen på närmaste nivå ovanför",
    ),
    "wrong-organisation": Sentences(
        message=(
            "filen hör till `{organisation}`, men här ska det vara `{wanted}`",
            "rapporten är från `{organisation}`, som inte hör till `{above}`",
        ),
        label="leder till en annan organisation",
        labels={"there": "organisationen står här"},
        help=(
            "hänvisa till en fil för `{wanted}`",
            "ta bort rapporten, eller låt enhetens plan ha nämndens som `upstream`",
        ),
    ),
    "wrong-period": Sentences(
        message="rapporten gäller `{period}`, men här ska det vara `{wanted}`",
        label="leder till en annan period",
        labels={"there": "perioden står här"},
        help="hänvisa till rapporten för `{wanted}`",
    ),
    "misplaced-target": Sentences(
        message="årsmålet för `{name}` hör hemma vid indikatorn",
        label="står på fel plats",
        labels={"definition": "indikatorn finns här, i samma plan"},
        help="skriv målet som `target: …` vid indikatorn och ta bort raden här",
    ),
    "nothing-to-inherit": Sentences(
        message="det finns inget årsmål att ta över för `{name}`",
        label="ingen nivå ovanför har satt något",
        help="skriv ett eget mål, eller `{{none: skälet}}` om det inte ska finnas något",
    ),
    "not-in-report": Sentences(
        message="{the_kind} `{name}` visas inte i det här dokumentet",
        label="har ingen plats här",
        labels={"definition": "finns här"},
        help="lägg till målet i planens `concerns`, eller ta bort raden här",
    ),
    "computed-outcome": Sentences(
        message="utfallet för `{name}` räknas samman ur enheternas rapporter och skrivs inte här",
        label="skrivet",
        help="ta bort värdet; en analys får stå kvar",
        labels={"units": "enheternas rapporter"},
    ),
    "retyped-outcome": Sentences(
        message="förra årets utfall för `{name}` finns redan i den föregående rapporten",
        label="skrivet en gång till",
        labels={"previous": "utfallet står här"},
        help="ta bort `last_year`; värdet hämtas ur den föregående rapporten",
    ),
    "verdict-not-given-here": Sentences(
        message="målet `{name}` bedöms inte i den här rapporten",
        label="ska inte bedömas här",
        labels={"definition": "målet finns här"},
        help=(
            "ta bort `fulfilment`; enligt styrmodellen bedömer ”{judge}” inte mål från ”{level}”",
            "ta bort `fulfilment`; vem som bedömer vad står i styrmodellen",
        ),
    ),
    # judgements about the matter
    "missing-prose": Sentences(
        message="”{heading}” saknas",
        label="ofullständigt mål",
        help="lägg till `{key}: |` med texten indragen under; styrmodellen kräver den av ”{level}”",
    ),
    "not-reported": Sentences(
        message=(
            "{the_kind} ”{title}” saknas i rapporten",
            "{the_kind} `{name}` saknas i rapporten",
        ),
        label="ej redovisat",
        help=("lägg till `{name}`: {how_kind}", "lägg till `{name}`"),
    ),
    "unexplained-verdict": Sentences(
        message="bedömningen är ”{verdict}”, men det beräknade förslaget är ”{proposal}”",
        label="avviker från förslaget",
        help="skriv varför under `because: |`, eller ändra bedömningen",
    ),
    "control-sum": Sentences(
        message=(
            "kontrollsumman för {the_what} är {written}, men raderna ger {computed}",
            "kontrollsumman för {the_what} är {written}, men det finns ingen summa att jämföra med",
        ),
        label=("raderna ger {computed}", "går inte att kontrollera"),
        help="rätta raden som är fel, eller kontrollsumman",
    ),
    "nothing-to-quote": Sentences(
        message="{the_kind} för `{name}` saknas, så det finns inget att visa här",
        label="inget värde",
        help="ange värdet där det hör hemma, eller ta bort `[[…]]` ur texten",
    ),
    "image-without-alternative": Sentences(
        message="bilden `{target}` saknar beskrivning för den som inte kan se den",
        label="tomt mellan `[` och `]`",
        help="skriv vad bilden visar: `![Diagram: antalet hushåll minskar](bild.png)`",
    ),
    # allow comments
    "unknown-rule": Sentences(
        message="regeln `{name}` finns inte",
        label="okänd regel",
        help=(_NEAREST, "skriv regelns namn så som det står i anmärkningen, inom hakparentes"),
    ),
    "unused-allow": Sentences(
        message="undantaget från `{name}` behövs inte",
        label="undantar ingenting",
        help="ta bort det; här finns ingen sådan anmärkning",
    ),
    "impossible-allow": Sentences(
        message="det går inte att göra undantag från `{name}`",
        label="har ingen verkan",
        help="rätta det som är fel och ta bort undantaget",
    ),
    "allow-without-reason": Sentences(
        message="undantaget från `{name}` saknar skäl",
        label="varför?",
        help="skriv skälet sist på raden: `# vpc: allow[{name}] skälet`",
    ),
    # templates
    "same-output": Sentences(
        message="två filer skulle bli samma dokument; den andra är {other}",
        help="döp om en av filerna",
    ),
    "invalid-template": Sentences(
        message="mallen går inte att använda: {problem}",
        label="felet är här",
        help="rätta mallen, eller ta bort `templates` ur `vpc.yaml` så används vpc:s egna",
    ),
}

TERMS: Mapping[str, str] = {
    # shapes
    "text": "en text",
    "mapping": "en grupp av nycklar",
    "list": "en lista",
    # forms
    "id": "ett id",
    "year": "ett årtal",
    "date": "ett datum",
    "month-day": "en månad och dag",
    "one-line": "text på en enda rad",
    "whole-number": "ett helt tal",
    "goal-number": "ett målnummer",
    "kolada": "ett nyckeltal i Kolada",
    "period-name": "ett periodnamn",
    "rule-name": "ett regelnamn",
    # what YAML has and plans have not
    "anchor": "ett ankare (`&namn`)",
    "alias": "en upprepning (`*namn`)",
    "tag": "en typmärkning (`!namn`)",
    "merge-key": "en sammanslagning (`<<`)",
    "directive": "en instruktion till läsaren (`%`)",
    "second-document": "ett andra dokument i samma fil (`---`)",
    # the domain
    "goal": "ett mål",
    "indicator": "en indikator",
    "activity": "en aktivitet",
    "indicator-or-activity": "en indikator eller aktivitet",
    "level": "en nivå",
    "level-or-organisation": "en nivå eller organisation",
    "period": "en period",
    "organisation": "en organisation",
    "steering": "en styrmodell",
    "account": "ett konto",
    "line": "en budgetrad",
    "guarantee": "en kvalitetsgaranti",
    "rule": "en regel",
    "placeholder": "en platshållare",
    "plan": "en plan",
    "report": "en rapport",
    "workspace": "en arbetsyta",
    "template": "en mall",
    "foreign": "en fil utan `vpc: 1`",
    "document": "ett dokument",
    "target": "ett årsmål",
    "outcome": "ett utfall",
    "fact": "en uppgift",
    "quotation": "en uppgift att visa",
    "goal-indicator-or-activity": "ett mål, en indikator eller en aktivitet",
    "quoted-target": "ett årsmål",
    "quoted-outcome": "ett utfall",
    "quoted-forecast": "en prognos",
    "quoted-last_year": "förra årets utfall",
    "quoted-title": "en titel",
    "quoted-staff": "en bemanning",
    "income": "intäkter",
    "costs": "kostnader",
    "net": "netto",
    "women": "kvinnor",
    "men": "män",
}

DEFINITE: Mapping[str, str] = {
    "goal": "målet",
    "indicator": "indikatorn",
    "activity": "aktiviteten",
    "indicator-or-activity": "indikatorn eller aktiviteten",
    "level": "nivån",
    "level-or-organisation": "nivån eller organisationen",
    "period": "perioden",
    "organisation": "organisationen",
    "steering": "styrmodellen",
    "account": "kontot",
    "line": "budgetraden",
    "guarantee": "kvalitetsgarantin",
    "rule": "regeln",
    "placeholder": "platshållaren",
    "plan": "planen",
    "report": "rapporten",
    "workspace": "arbetsytan",
    "template": "mallen",
    "document": "dokumentet",
    "target": "årsmålet",
    "outcome": "utfallet",
    "fact": "uppgiften",
    "quotation": "uppgiften",
    "goal-indicator-or-activity": "målet, indikatorn eller aktiviteten",
    "quoted-target": "årsmålet",
    "quoted-outcome": "utfallet",
    "quoted-forecast": "prognosen",
    "quoted-last_year": "förra årets utfall",
    "quoted-title": "titeln",
    "quoted-staff": "bemanningen",
    "income": "intäkterna",
    "costs": "kostnaderna",
    "net": "nettot",
}

HOW: Mapping[str, str] = {
    "text": "skriv värdet på samma rad, efter kolonet",
    "mapping": "skriv nycklarna på raderna under, indragna två steg: `title: …`",
    "list": "skriv varje post på en egen rad efter ett bindestreck (`- …`), eller `[en, två]`",
    "id": "börja med en liten bokstav a–z; sedan a–z, siffror och bindestreck: `farre-barn`",
    "year": "skriv årtalet med fyra siffror: `2018`",
    "date": "skriv år-månad-dag med siffror: `2018-03-31`",
    "month-day": "skriv månad-dag med två siffror var: `08-31`",
    "one-line": "skriv texten på en enda rad",
    "whole-number": "skriv högst fyra siffror och inget annat: `12`",
    "goal-number": "skriv siffror eller bokstäver med punkt emellan: `1.1`",
    "kolada": "skriv `N` eller `U` och fem siffror: `N31807`",
    "period-name": "skriv stora bokstäver och siffror, högst åtta: `T1`, `VB`",
    "rule-name": "skriv regelns namn med små bokstäver och bindestreck: `missing-prose`",
    "anchor": "skriv ut värdet; ska texten börja med `&`, sätt den inom citattecken",
    "alias": "skriv ut värdet en gång till; ska texten börja med `*`, sätt den inom citattecken",
    "tag": "ta bort märkningen; ska texten börja med `!`, sätt den inom citattecken",
    "merge-key": "skriv ut nycklarna där de ska stå",
    "directive": "ta bort raden; filen börjar med `vpc: 1`",
    "second-document": "lägg det andra dokumentet i en egen fil och ta bort `---`",
    "goal": "skriv bedömningen under `goals`, som i `fulfilment: partly`",
    "indicator": "skriv utfallet under `outcomes`, eller varför det saknas: `not_measured: …`",
    "activity": "skriv läget under `activities`, som i `status: done`",
}

SEVERITIES: Mapping[str, str] = {"error": "fel", "warning": "varning", "advice": "råd"}

PHRASES: Mapping[str, Variants] = {
    # counts
    "count.error.one": "{number} fel",
    "count.error.many": "{number} fel",
    "count.warning.one": "{number} varning",
    "count.warning.many": "{number} varningar",
    "count.advice.one": "{number} råd",
    "count.advice.many": "{number} råd",
    "count.file.one": "{number} fil",
    "count.file.many": "{number} filer",
    "count.in-files": "{findings} i {files}",
    "count.none": "inga anmärkningar",
    # frames
    "frame.help": "hjälp",
    "frame.write": "skriv",
    # how proposals came about
    "trace.assessed-on-forecast": "bedömt på prognosen för helåret",
    "trace.assessed-on-outcome": "bedömt på periodens utfall",
    "trace.stands": "målet står i {place}",
    "trace.not-judged": "bedöms inte i den här rapporten",
    "trace.verdict": "bedömning: {verdict} ({place})",
    "trace.proposal": "beräknat förslag: {proposal}, eftersom {rule}",
    "trace.rule.all-met": "allt som går att bedöma når målet",
    "trace.rule.none-met": "inget av det som går att bedöma når målet",
    "trace.rule.mixed": "en del når målet och en del inte, eller bara delvis",
    "trace.rule.no-measure": "det inte finns något att bedöma mot",
    "trace.rule.nothing-assessable": "inget av underlaget går att bedöma",
    "trace.indicators": "indikatorer:",
    "trace.counted": "underlag:",
    "trace.left-out": "utelämnat:",
    "trace.departs-because": "bedömningen avviker från förslaget, och skälet står i rapporten",
    "trace.departs-unexplained": "bedömningen avviker från förslaget, utan att skälet står",
    "trace.state.met": "når målet",
    "trace.state.partly": "når målet delvis",
    "trace.state.not-met": "når inte målet",
    "trace.state.cannot-be-assessed": "kan inte bedömas",
    "trace.reason.no-target": "kan inte bedömas, årsmål saknas",
    "trace.reason.target-pending": "kan inte bedömas, årsmålet är inte satt",
    "trace.reason.not-measured": "kan inte bedömas, inte mätt",
    "trace.reason.no-figure": "kan inte bedömas, ej rapporterat",
    "trace.reason.no-direction": "kan inte bedömas, riktning saknas",
    "trace.reason.no-split": "kan inte bedömas, uppdelning på kön saknas",
    "trace.reason.no-tolerance": "kan inte bedömas, tolerans saknas",
    "trace.reason.not-due": "kan inte bedömas, redovisas senare under året",
    "trace.outcome": "utfall: {place}",
    "trace.target": "årsmål: {place}",
    "trace.target-revised": "årsmål, reviderat {date}: {place}",
    "trace.target-inherited": "årsmål, övertaget från {owner}: {place}",
    "trace.part": "{owner}: {value} ({place})",
    "trace.part-of": "{owner}: {value} av {of} ({place})",
    "trace.part-missing": "{owner}: ej rapporterat",
    "trace.aggregate-sum": "summan av enheternas utfall:",
    "trace.aggregate-mean": "medelvärdet av enheternas utfall:",
    "trace.aggregate-weighted": "enheternas utfall, vägda efter vad de är andelar av:",
    "trace.defined": "indikator: {place}",
    "trace.women": "kvinnor: {formula}",
    "trace.men": "män: {formula}",
    "trace.status": "status {status}: {place}",
    "trace.status.not-started": "ej påbörjad",
    "trace.status.ongoing": "pågår",
    "trace.status.done": "genomförd",
    "trace.status.delayed": "försenad",
    "trace.status.cancelled": "utgår",
    "trace.status.not-reported": "ej redovisad",
    "trace.due": "skulle vara klar {end}: {place}",
    # command line: help
    "cli.help.app": "vpc kompilerar kommuners verksamhetsplaner och uppföljningar.",
    "cli.help.build": "Kompilera planer och rapporter till färdiga dokument.",
    "cli.help.check": "Granska planer och rapporter och visa allt som är fel.",
    "cli.help.status": "Visa läget i korthet och vad som återstår att redovisa.",
    "cli.help.format-status": "Hur läget visas: text, md eller json.",
    "cli.help.subjects": "Filer, mappar eller en organisations id; utan något: hela arbetsytan.",
    "cli.help.new": "Skapa en arbetsyta eller en rapport att fylla i.",
    "cli.help.new-workspace": "Skapa en mapp med ett litet exempel som går att kompilera direkt.",
    "cli.help.new-report": "Skapa en rapport ur sin plan: allt som ska redovisas, utan siffror.",
    "cli.help.folder": "Mappen som arbetsytan skapas i; annars den här.",
    "cli.help.plan": "Planen som rapporten gäller.",
    "cli.help.period": "Perioden, så som styrmodellen kallar den: T1, T2 eller VB.",
    "cli.help.report-output": "Filen som skrivs; annars bredvid planen, med periodens namn.",
    "cli.help.jobs": "Antal processer att dela arbetet på.",
    "cli.help.trace": "Visa hur en rapports beräknade förslag har räknats fram.",
    "cli.help.schema": "Skriv ut JSON-scheman, med vilka en redigerare kan hjälpa till.",
    "cli.help.paths": "Filer eller mappar; utan några gäller hela arbetsytan.",
    "cli.help.report": "Rapporten som förslagen gäller.",
    "cli.help.goal": "Bara det här målets id; utan det visas alla mål.",
    "cli.help.kind": "Slaget av dokument: plan, report, steering eller workspace.",
    "cli.help.output": "Mapp att skriva i; annars den som anges i vpc.yaml, eller build.",
    "cli.help.format-build": "Format att skriva, med komma emellan: md, html.",
    "cli.help.format-check": "Hur anmärkningarna visas: full, concise eller json.",
    "cli.help.strict": "Räkna varningar som fel när kommandot avgör hur det gick.",
    "cli.help.basis": "Lägg till en bilaga som visar hur förslagen har räknats fram.",
    "cli.help.version": "Visa versionen och avsluta.",
    # command line: results
    "cli.not-compiled": "kompilerades inte, på grund av fel: {file}",
    "cli.checked.one": "{number} fil granskad",
    "cli.checked.many": "{number} filer granskade",
    "cli.no-documents": "inga dokument för vpc i {path}",
    "cli.no-proposals": "rapporten har inga mål att beräkna förslag för: {path}",
    "cli.bug": (
        "ett fel i vpc, inte i dina filer; rapportera det gärna, med kommandot och detta: {error}",
        "ett fel i vpc, inte i dina filer; rapportera det gärna, med kommandot",
    ),
    # vpc status
    "status.document": "Dokument",
    "status.organisation": "Organisation",
    "status.organisations": "Redovisat per organisation",
    "status.goals": "Mål",
    "status.indicators": "Indikatorer",
    "status.money": "Ekonomi",
    "status.progress": "Redovisat",
    "status.missing": "Saknas innan rapporten kan beslutas:",
    "status.kind.goal": "bedömning av målet",
    "status.kind.indicator": "utfall för indikatorn",
    "status.kind.activity": "status för aktiviteten",
    "status.is.draft": "utkast",
    "status.is.adopted": "beslutad",
    "status.is.amended": "reviderad",
    "status.is.excerpt": "utdrag",
    "status.plan": (
        "egna mål: {goals}, indikatorer: {indicators} (utan eget årsmål: {without}),"
        " aktiviteter: {activities}"
    ),
    "status.result.met": "når årsmålet",
    "status.result.partly": "når det delvis",
    "status.result.not-met": "når det inte",
    "status.result.cannot-be-assessed": "kan inte bedömas",
    "status.budget": "netto {budget} i budget",
    "status.even": "netto {outcome}, som budget",
    "status.better": "netto {outcome}, {difference} bättre än budget ({budget})",
    "status.worse": "netto {outcome}, {difference} sämre än budget ({budget})",
    "cli.workspace-made": "arbetsytan är klar; prova nu: vpc build {folder}",
    # vpc new report
    "skeleton.how": "Byt varje {word} mot det som gäller. Det som står efter # trycks inte.",
    "skeleton.summary": "sammanfattande analys, rubriker med text",
    "skeleton.target": "årsmål: {target}",
    "skeleton.target-above": "{owner} årsmål: {target}",
    "skeleton.last-year": "förra året: {value}",
    "skeleton.unit": "beloppen i {unit}",
    "skeleton.budget": "budget {amount}",
    "skeleton.analysis": "skriv analysen här, och ta bort # på båda raderna",
    # command line: usage
    "usage.lost-worker": (
        "en process som kompilerade avbröts utifrån; inget dokument är halvskrivet, kör om"
    ),
    "usage.exists": "{path} finns redan och skrivs inte över",
    "usage.unknown-period": "perioden {period} finns inte; välj något av {known}",
    "usage.missing-path": "{path} finns inte",
    "usage.unwritable": ("{path} går inte att skriva: {reason}", "{path} går inte att skriva"),
    "usage.outside-workspace": "{path} ligger utanför arbetsytan {root}",
    "usage.no-documents": "det finns inga dokument för vpc i {path}",
    "usage.wrong-kind": ("{path} är inte {wanted}", "{path} är fel slags dokument"),
    "usage.unknown-format": "formatet {format} finns inte; välj något av {known}",
    "usage.unknown-kind": "slaget {kind} finns inte; välj något av {known}",
    "usage.unknown-goal": (
        "målet {goal} finns inte i rapporten; menade du {nearest}?",
        "målet {goal} finns inte i rapporten",
    ),
}

CATALOGUE = Catalogue(
    rules=RULES,
    terms=TERMS,
    definite=DEFINITE,
    how=HOW,
    severities=SEVERITIES,
    phrases=PHRASES,
    decimal_mark=",",
    disjunction=" eller ",
)
