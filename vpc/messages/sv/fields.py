"""What every key of a document is for, in Swedish: the descriptions in the JSON Schemas.

An editor shows them while a plan is written. Keyed ``Model.key``, the key as it is written in the
file; one or two plain sentences, with the form, the unit and an example where they help.
"""

from __future__ import annotations

from collections.abc import Mapping

KINDS: Mapping[str, tuple[str, str]] = {
    "baseline": (
        "Kvarstående anmärkningar",
        "Det som `vpc check --baseline` inte visar längre, bara det som tillkommit.",
    ),
    "plan": (
        "Verksamhetsplan",
        "Vad en organisation på någon nivå ska göra under ett år: mål, aktiviteter och budget.",
    ),
    "report": (
        "Rapport",
        "Hur det gick under en period av planens år: tertialrapport eller verksamhetsberättelse.",
    ),
    "steering": (
        "Styrmodell",
        "Hur en kommun styr: nivåer, perioder, rubriker och regler för bedömning.",
    ),
    "workspace": (
        "Arbetsyta",
        "Inställningar för planer och rapporter i mappen och under den. Filen heter vpc.yaml.",
    ),
}
"""Title and description of each kind of document."""

_VERSION = "Språkets version. Alltid 1, och alltid filens första rad."
_MARKDOWN = "Löpande text i Markdown, efter `|` och indragen på raderna under."

FIELDS: Mapping[str, str] = {
    # plan
    "Plan.vpc": _VERSION,
    "Plan.kind": "Vad filen är: `plan`, en verksamhetsplan.",
    "Plan.year": "Året som planen gäller, med fyra siffror: 2018.",
    "Plan.organisation": "Vems plan det är.",
    "Plan.upstream": (
        "Sökväg till planen på nivån ovanför, räknad från den här filens mapp: "
        "`../namnd.yaml`. Därifrån hämtas mål, indikatorer och styrmodell."
    ),
    "Plan.previous": "Sökväg till samma organisations plan förra året: `../2017/enheten.yaml`.",
    "Plan.steering": (
        "Styrmodellen: namnet på en som följer med (`stockholm-2017`) eller sökvägen till en egen "
        "fil. Anges bara i den översta planen."
    ),
    "Plan.registration": "Diarienummer och datum för handlingen.",
    "Plan.status": (
        "Hur långt planen har kommit: `draft` utkast, `adopted` beslutad, `amended` reviderad, "
        "`excerpt` utdrag som bara används av planer under den. Utelämnas: `draft`."
    ),
    "Plan.decision": "Vem som beslutade planen, och när.",
    "Plan.concerns": (
        "Id för mål längre upp som planen ska visa utöver dem som den själv har något under: "
        "`[less-waste]`. Mål ovanför dem följer med; `all` visar alla."
    ),
    "Plan.leaves_out": (
        "Id för indikatorer och aktiviteter längre upp som hör till ett visat mål men inte gäller "
        "den här organisationen: `[organic-food]`."
    ),
    "Plan.head": "Dokumenthuvudet: titel, handläggare, mottagare och kontaktuppgifter.",
    "Plan.staff": "Bemanningen, en rad för varje befattning. Summan räknas ut.",
    "Plan.introduction": "Avsnitt före målen, som verksamhetsbeskrivning och uppdrag.",
    "Plan.goals": (
        "Organisationens egna mål. Varje mål har ett id som nyckel: `fewer-families:`. Id:t ska "
        "vara detsamma år efter år."
    ),
    "Plan.additions": (
        "Egna indikatorer och aktiviteter direkt under ett mål som satts längre upp, med det "
        "målets id som nyckel."
    ),
    "Plan.targets": (
        "Egna årsmål för indikatorer som definieras längre upp, med indikatorns id som nyckel: "
        "`sick-leave: max 6 %`. `inherited` tar över målet ovanifrån."
    ),
    "Plan.economy": "Budgeten, med avsnitt av text.",
    "Plan.guarantees": "Kvalitetsgarantier till allmänheten, var och en med ett id som nyckel.",
    "Plan.closing": "Avsnitt efter målen och ekonomin.",
    "Plan.signatures": "De som skriver under planen.",
    "Plan.attachments": "Bilagor till planen.",
    # goals, indicators and activities
    "Goal.title": "Målet i ord, på en rad: `Färre barnfamiljer behöver ekonomiskt bistånd`.",
    "Goal.under": (
        "Id för målet ovanför som detta mål bidrar till. Behövs för alla mål utom "
        "kommunfullmäktiges översta."
    ),
    "Goal.number": "Målets nummer så som det ska tryckas: `1.1`. Används aldrig för hänvisningar.",
    "Goal.description": "Beskrivning av målet. " + _MARKDOWN,
    "Goal.expected_result": "Förväntat resultat: vad som ska ha uppnåtts vid årets slut. "
    + _MARKDOWN,
    "Goal.approach": "Arbetssätt: hur målet ska nås. " + _MARKDOWN,
    "Goal.resources": "Resursanvändning: vad som används för att nå målet. " + _MARKDOWN,
    "Goal.follow_up": "Uppföljning: hur och när resultatet följs upp. " + _MARKDOWN,
    "Goal.development": "Utveckling: vad som ska bli bättre. " + _MARKDOWN,
    "Goal.measured_by": (
        "Id för indikatorer längre upp som målet också vilar på: `[share-children]`."
    ),
    "Goal.agenda2030": "Nummer på de globala mål i Agenda 2030 som målet bidrar till: `[1, 5]`.",
    "Goal.formerly": "Målets id förra året, om det har bytt id.",
    "Goal.indicators": "Det som målet mäts med. Varje indikator har ett id som nyckel.",
    "Goal.activities": "Det som ska göras för målet. Varje aktivitet har ett id som nyckel.",
    "Addition.indicators": "Egna indikatorer under målet. Varje indikator har ett id som nyckel.",
    "Addition.activities": "Egna aktiviteter under målet. Varje aktivitet har ett id som nyckel.",
    "Indicator.name": "Vad som mäts, på en rad: `Antal barnfamiljer med ekonomiskt bistånd`.",
    "Indicator.unit": (
        'Enheten som mål och utfall anges i: `st`, `barn`, `"%"` (med citattecken). `none` där '
        "det inte finns någon."
    ),
    "Indicator.better": (
        "Åt vilket håll det blir bättre: `lower` lägre, `higher` högre, `within` nära målet, "
        "`unknown` inte bestämt. Utan riktning går målet inte att bedöma."
    ),
    "Indicator.periodicity": (
        "Hur ofta det mäts: `month` månad, `tertial` tertial, `half-year` halvår, `year` år. "
        "Avgör i vilka rapporter ett utfall väntas."
    ),
    "Indicator.target": (
        "Organisationens årsmål: ett tal (`75 st`), en gräns (`max 6 %`, `minst 50 %`), ett "
        "intervall (`95–100 %`), `{women: …, men: …}` eller `{pending: tas fram av nämnden}`."
    ),
    "Indicator.tolerance": (
        "För `better: within` med ett enda tal som mål: hur långt ifrån utfallet får vara, i "
        "indikatorns enhet: `1`."
    ),
    "Indicator.for": (
        "Nivåer eller organisationer som indikatorn gäller: `[unit]`. Utelämnas den gäller den "
        "alla under."
    ),
    "Indicator.by_sex": (
        "`true` om utfallet gäller människor och ska delas upp på kvinnor och män. Utelämnas: "
        "`false`."
    ),
    "Indicator.aggregate": (
        "Hur enheternas utfall blir nämndens: `sum` summa, `mean` medelvärde, `weighted` vägt med "
        "`of`, `none` inte alls. Utelämnas: `none`."
    ),
    "Indicator.baseline": "Utgångsvärdet: hur det var ett tidigare år.",
    "Indicator.source": "Varifrån uppgiften kommer: `Paraplysystemet`.",
    "Indicator.kolada": "Närmaste nyckeltal i Kolada, som länk: `N31807`. Värdet hämtas inte.",
    "Indicator.formerly": "Indikatorns id förra året, om den har bytt id.",
    "BaselineValue.year": "Året för utgångsvärdet, med fyra siffror: 2017.",
    "BaselineValue.value": "Utgångsvärdet i indikatorns enhet: `78 st`.",
    "TargetForm.value": (
        "Målet från årets början, när det finns ändringar under `revised`: `175 st`."
    ),
    "TargetForm.revised": "Ändringar av målet under året. Den senaste före periodens slut gäller.",
    "TargetForm.women": 'Målet för kvinnor: `"0,9 %"`. Anges tillsammans med `men`.',
    "TargetForm.men": 'Målet för män: `"0,8 %"`. Anges tillsammans med `women`.',
    "TargetForm.pending": (
        "Målet är inte satt än; skriv av vem det ska sättas: `tas fram av nämnden`. Nivån under "
        "måste då sätta ett eget."
    ),
    "TargetForm.none": "Det finns inget mål; skriv varför: `verksamheten upphör i mars`.",
    "Revision.value": "Det nya målet, skrivet som ett årsmål: `195 st`.",
    "Revision.date": "Dagen då målet ändrades, under planens år: 2018-05-03.",
    "Revision.decision": "Beslutet som ändrade målet: `KS 2018/412`.",
    "Activity.title": "Vad som ska göras, på en rad.",
    "Activity.start": "När aktiviteten börjar: 2018-03-01. Utelämnas: årets första dag.",
    "Activity.end": "När aktiviteten ska vara klar: 2018-08-31. Utelämnas: årets sista dag.",
    "Activity.responsible": "Vem som ansvarar, helst som befattning: `Enhetschefen`.",
    "Activity.reported_in": (
        "Perioder vars rapporter ska redovisa aktiviteten: `[T2]`. Det görs också i rapporten för "
        "perioden då den ska vara klar, och i verksamhetsberättelsen."
    ),
    "Activity.for": (
        "Nivåer eller organisationer som aktiviteten gäller: `[unit]`. Utelämnas den gäller den "
        "alla under."
    ),
    "Activity.formerly": "Aktivitetens id förra året, om den har bytt id.",
    # what plans and reports share
    "Organisation.id": (
        "Organisationens id, detsamma år efter år: `ekonomiskt-bistand`. Små bokstäver a–z, "
        "siffror och bindestreck."
    ),
    "Organisation.level": "Organisationens nivå i styrmodellen: `council`, `board`, `unit`.",
    "Organisation.name": "Organisationens namn: `Enheten för ekonomiskt bistånd`.",
    "Registration.number": "Diarienummer: `2018-123-1.2.1`.",
    "Registration.date": "Handlingens datum: 2018-01-15.",
    "Decision.by": "Vem som beslutade: `Stadsdelsnämnden`.",
    "Decision.date": "Beslutets datum: 2017-12-14.",
    "Decision.paragraph": "Paragrafen i protokollet: `7`.",
    "Head.title": "Dokumentets titel. Utelämnas: dokumentets slag, organisation och år.",
    "Head.handler": "Handläggare, helst som befattning: `Enhetschefen`.",
    "Head.recipient": "Till vem dokumentet går: `Stadsdelsnämnden`.",
    "Head.proposal": "Förslag till beslut: `Nämnden godkänner planen.` " + _MARKDOWN,
    "Head.contact": "Avsändarens kontaktuppgifter.",
    "Contact.name": "Vem eller vilken enhet man når.",
    "Contact.visit": "Besöksadress: `Telefonvägen 30`.",
    "Contact.post": "Postadress: `Box 490, 129 04 Hägersten`.",
    "Contact.phones": "Telefonnummer, ett eller flera: `[08-508 22 000]`.",
    "Contact.email": "E-postadress.",
    "Contact.web": "Webbplats: `stockholm.se`.",
    "Section.title": "Avsnittets rubrik.",
    "Section.text": "Avsnittets text. " + _MARKDOWN,
    "Section.show": (
        "Något uträknat som ska stå i avsnittet: `staff` bemanningen, `budget` budgeten."
    ),
    "Section.sections": "Avsnitt under det här, med egna rubriker.",
    "StaffRow.role": "Befattning: `Socialsekreterare`.",
    "StaffRow.count": "Antal i befattningen: `18`, eller med decimalkomma `17,5`.",
    "StaffRow.group": "Grupp eller arbetslag, om bemanningen ska delas upp: `Utredning`.",
    "Signature.role": "Befattningen hos den som skriver under: `Enhetschef`.",
    "Signature.name": "Namnet på den som skriver under.",
    "Signature.place": "Ort: `Stockholm`.",
    "Signature.date": "Dagen för underskriften: 2018-01-15.",
    "Attachment.title": "Bilagans titel.",
    "Attachment.number": "Bilagans nummer: `1`.",
    "Attachment.file": "Sökväg till bilagans fil, räknad från den här filens mapp.",
    "Guarantee.title": "Vad garantin gäller, på en rad: `Ekonomiskt bistånd`.",
    "Guarantee.text": "Inledning till garantin. " + _MARKDOWN,
    "Guarantee.promises": (
        "Det som lovas, varje löfte med ett id som nyckel: `new-visit: Du får tid inom tio dagar.`"
    ),
    "Guarantee.sections": "Fler avsnitt i garantin, som vad som händer om löftet inte hålls.",
    "Guarantee.contact": "Dit den vänder sig som vill klaga eller fråga.",
    "Guarantee.adopted": "Vem som fastställde garantin, och när.",
    "Guarantee.signatures": "De som skriver under garantin.",
    "Adoption.by": "Vem som fastställde garantin: `Stadsdelsnämnden`.",
    "Adoption.date": "Dagen då garantin fastställdes: 2018-01-15.",
    # money in plans
    "Budget.unit": "Enheten för alla belopp: `kr`, `tkr` (tusen) eller `mnkr` (miljoner).",
    "Budget.deviation": (
        "Hur avvikelsen räknas i rapporten: `budget-minus-outcome` (budget minus utfall) eller "
        "`outcome-minus-budget`. Utelämnas: `budget-minus-outcome`."
    ),
    "Budget.sections": "Avsnitt i kapitlet om ekonomi.",
    "Budget.accounts": (
        "Konton eller verksamheter, var och en med ett id som nyckel. Summor räknas ut."
    ),
    "Budget.total": "Rubrik för en slutsumma över alla konton: `Budget totalt`.",
    "BudgetAccount.title": "Kontots namn: `Ekonomiskt bistånd`.",
    "BudgetAccount.income": (
        "Intäkter: ett belopp i budgetens enhet (`1 900`), eller rader med ett id som nyckel."
    ),
    "BudgetAccount.costs": (
        "Kostnader: ett belopp i budgetens enhet (`66 560`), eller rader med ett id som nyckel."
    ),
    "BudgetAccount.net": (
        "Kostnader minus intäkter, i budgetens enhet: `40 900`. Bara där inget annat är känt, "
        "annars räknas det ut."
    ),
    "BudgetAccount.before": "Förra årets budget för kontot, för jämförelse: `{net: 7 300}`.",
    "BudgetAccount.control": (
        "Summorna enligt ekonomisystemet. De trycks aldrig, utan jämförs med de uträknade."
    ),
    "BudgetLine.title": "Budgetradens namn: `Personalkostnader`.",
    "BudgetLine.amount": "Beloppet i budgetens enhet: `16 675`.",
    "BudgetLine.before": "Förra årets belopp, i samma enhet: `16 200`.",
    "Sums.income": "Summan av intäkterna, i budgetens enhet: `1 900`.",
    "Sums.costs": "Summan av kostnaderna, i budgetens enhet: `66 560`.",
    "Sums.net": "Kostnader minus intäkter, i budgetens enhet: `64 660`.",
    # report
    "Report.vpc": _VERSION,
    "Report.kind": "Vad filen är: `report`, en rapport.",
    "Report.period": (
        "Perioden enligt styrmodellen: `T1`, `T2` (tertialrapporter) eller `VB` "
        "(verksamhetsberättelse)."
    ),
    "Report.plan": (
        "Sökväg till planen som rapporten följer upp, räknad från den här filens mapp. År och "
        "organisation hämtas därifrån."
    ),
    "Report.previous": (
        "Sökväg till rapporten för samma period förra året. Förra årets utfall hämtas därifrån."
    ),
    "Report.registration": "Diarienummer och datum för handlingen.",
    "Report.status": (
        "Hur långt rapporten har kommit: `draft` utkast, `adopted` beslutad, `amended` reviderad. "
        "Utelämnas: `draft`."
    ),
    "Report.decision": "Vem som beslutade rapporten, och när.",
    "Report.head": "Dokumenthuvudet: titel, handläggare, mottagare och kontaktuppgifter.",
    "Report.summary": "Sammanfattande analys: avsnitt före målen.",
    "Report.outcomes": (
        "Utfallen, med indikatorns id som nyckel: `share-children: 1 %`, eller en grupp av nycklar "
        "med uppdelning, prognos och analys."
    ),
    "Report.activities": "Läget för aktiviteterna, med aktivitetens id som nyckel.",
    "Report.goals": "Bedömning och analys av målen, med målets id som nyckel.",
    "Report.economy": "Utfallet för planens budget, med avsnitt av text.",
    "Report.closing": "Avsnitt efter målen och ekonomin.",
    "Report.units": (
        "I en nämnds rapport: sökvägar till enheternas rapporter som den bygger på: "
        "`[enhet-a/vb.yaml]`."
    ),
    "Report.signatures": "De som skriver under rapporten.",
    "Report.attachments": "Bilagor till rapporten.",
    "Outcome.value": (
        "Periodens utfall i indikatorns enhet: `118 st`, eller `not-reported` tills det finns."
    ),
    "Outcome.women": "Utfallet för kvinnor och flickor: `39 st`.",
    "Outcome.men": "Utfallet för män och pojkar: `79 st`.",
    "Outcome.of": "För en andel: antalet som andelen räknas av: `81 200`.",
    "Outcome.forecast": (
        "Prognos för helåret, vid tertialrapporterna: `1,2 %`, eller `{women: …, men: …}`."
    ),
    "Outcome.through": (
        "Sista dagen som utfallet täcker, bara om den är tidigare än periodens slut: 2018-08-31."
    ),
    "Outcome.last_year": (
        "Utfallet samma period förra året, bara om det inte finns någon rapport under `previous`."
    ),
    "Outcome.analysis": "Analys av utfallet. " + _MARKDOWN,
    "Outcome.not_measured": "Det finns inget utfall; skriv varför: `mätningen görs först i mars`.",
    "BySex.women": 'Talet för kvinnor och flickor: `"0,9 %"`.',
    "BySex.men": 'Talet för män och pojkar: `"0,8 %"`.',
    "ActivityReport.status": (
        "Läget: `not-started` ej påbörjad, `ongoing` pågår, `done` genomförd, `delayed` försenad, "
        "`cancelled` utgår, `not-reported` ännu inte redovisad."
    ),
    "ActivityReport.deviation": "Vad som avviker från planen, på en rad.",
    "ActivityReport.analysis": "Analys av aktiviteten. " + _MARKDOWN,
    "GoalReport.fulfilment": (
        "Bedömningen: `fully` uppfylls helt, `partly` delvis, `not-met` inte, `not-assessed` ingen "
        "bedömning, `cannot-be-assessed` kan inte bedömas, `not-reported` ännu inte bedömt."
    ),
    "GoalReport.analysis": "Analys av målet. " + _MARKDOWN,
    "GoalReport.because": (
        "Skälet till bedömningen, när den avviker från det beräknade förslaget. " + _MARKDOWN
    ),
    "Outturn.sections": "Avsnitt i kapitlet om ekonomi.",
    "Outturn.accounts": "Utfallet för planens konton, med kontots id som nyckel.",
    "OutcomeAccount.title": "Kontots namn, bara för ett konto som inte finns i planens budget.",
    "OutcomeAccount.income": (
        "Intäkternas utfall i budgetens enhet: ett belopp (`10 335`), eller belopp för budgetens "
        "rader med radens id som nyckel."
    ),
    "OutcomeAccount.costs": (
        "Kostnadernas utfall i budgetens enhet: ett belopp (`74 404`), eller belopp för budgetens "
        "rader med radens id som nyckel."
    ),
    "OutcomeAccount.net": (
        "Kostnader minus intäkter, i budgetens enhet: `64 069`. Bara där inget annat är känt, "
        "annars räknas det ut."
    ),
    "OutcomeAccount.control": (
        "Summorna enligt ekonomisystemet. De trycks aldrig, utan jämförs med de uträknade."
    ),
    "OutcomeAccount.comment": "Kommentar till kontots utfall. " + _MARKDOWN,
    "OutcomeLine.title": "Namn på en rad som inte finns i planens budget: `Återbetalning`.",
    "OutcomeLine.amount": "Beloppet i budgetens enhet: `432`.",
    # steering
    "Steering.vpc": _VERSION,
    "Steering.kind": "Vad filen är: `steering`, en styrmodell.",
    "Steering.name": "Styrmodellens namn: `Stockholms stad, 2017 och framåt`.",
    "Steering.levels": (
        "Nivåerna, uppifrån och ned, var och en med ett id som nyckel: `council`, `board`, `unit`."
    ),
    "Steering.goal_labels": (
        "Vad målen heter på varje nivå, med nivåns id som nyckel; flera namn när nivån har mål i "
        "flera led: `board: [Nämndmål]`."
    ),
    "Steering.goal_fields": "Målens texter, i den ordning de ska stå i dokumentet.",
    "Steering.periods": "Perioderna som följs upp, var och en med sitt namn som nyckel: `T1`.",
    "Steering.fulfilment": "Hur mål och indikatorer bedöms, och av vem.",
    "Steering.labels": (
        "Egna ord för rubriker, kolumner och annat i dokumenten. Det som utelämnas heter som "
        "vanligt; `{year}` ersätts med året."
    ),
    "Level.name": "Nivåns namn: `Nämnd`.",
    "Level.owner_label": "Namnet som ägare i tabellrubriker: `Nämndens`.",
    "GoalFieldForm.heading": "Textens rubrik: `Förväntat resultat`.",
    "GoalFieldForm.required_for": "Nivåer vars mål måste ha texten: `[unit]`.",
    "Period.name": "Periodens namn: `Tertialrapport 1`.",
    "Period.through": "Periodens sista dag, månad och dag: `04-30`.",
    "Period.assessed_on": (
        "Vad som bedöms: `forecast` prognosen för helåret, `outcome` periodens utfall."
    ),
    "FulfilmentForm.labels": "Orden för bedömningarna: `fully: Uppfylls helt`.",
    "FulfilmentForm.indicator_partly": (
        "När en indikator delvis når målet: `never` aldrig, eller hur nära den ska vara: "
        "`{within: 10 %}`. Utelämnas: `never`."
    ),
    "FulfilmentForm.assesses": (
        "Vilka nivåers mål som bedöms i en rapport från varje nivå: `unit: [unit]`."
    ),
    "Within.within": "Största avståndet till målet, i procent av målet: `10 %`.",
    # workspace
    "Workspace.vpc": _VERSION,
    "Workspace.kind": "Vad filen är: `workspace`, inställningar för en arbetsyta.",
    "Workspace.language": "Språket i anmärkningarna: `sv` svenska, `en` engelska.",
    "Workspace.output": "Mappen som färdiga dokument skrivs i. Utelämnas: `build`.",
    "Workspace.templates": "Mapp med egna mallar, räknad från den här filens mapp.",
    "Workspace.word": "Hur Worddokument ser ut: `{reference: mall.docx}`.",
    "WordForm.reference": (
        "Ett Worddokument (`.docx`, utan makron) vars format och sidhuvud de färdiga dokumenten "
        "får, räknat från den här filens mapp."
    ),
    "Workspace.style": "Hur dokumenten ser ut: färger, typsnitt, logotyp, sidfot.",
    "Style.organisation": (
        "Namnet som står överst, i stället för organisationerna ovanför: `Hågersta kommun`."
    ),
    "Style.logo": "Logotypen, som står överst i dokumentet.",
    "Style.colours": "Färger efter vad de är till för. De som utelämnas är vpc:s egna.",
    "Style.dark_colours": (
        "Färger där läsaren har mörk skärm. Utelämnas: de ljusa, så mycket ljusare att de går "
        "att läsa."
    ),
    "Style.text_fonts": (
        "Namn på typsnitt för texten, i den ordning de söks: `[Kommun Sans, Arial]`."
    ),
    "Style.heading_fonts": "Namn på typsnitt för rubriker. Utelämnas: samma som för texten.",
    "Style.font_files": "Typsnitt som följer med i dokumenten, för den som inte har dem.",
    "Style.address": "Raderna i adressen längst ned: `[Box 490, 129 04 Hågersta]`.",
    "Style.footer": "Text längst ned i dokumenten (Markdown).",
    "Logo.file": "Bilden, en SVG- eller PNG-fil, räknad från den här filens mapp.",
    "Logo.alternative": "Vad logotypen säger den som inte ser den: organisationens namn.",
    "Colours.accent": 'Rubriker och linjer, till exempel `"#00447c"`. Kontrast minst 4,5.',
    "Colours.link": "Länkar. Kontrast minst 4,5.",
    "Colours.chart": "Staplar och linjer i diagram. Kontrast minst 3.",
    "Colours.band": "Bandet överst; texten i det blir vit eller svart, det som syns bäst.",
    "FontFile.name": "Typsnittets namn, som i `text_fonts` eller `heading_fonts`.",
    "FontFile.file": "Filen, `.woff2` eller `.otf`, räknad från den här filens mapp.",
    "FontFile.weight": "Vilken vikt filen har: `normal`, `bold` eller `variable` för alla.",
    "Workspace.select": (
        "Reglerna som ska prövas, i stället för de vanliga: regler, grupper av regler eller `all`."
    ),
    "Workspace.extend_select": "Regler eller grupper som ska prövas utöver de vanliga.",
    "Workspace.ignore": "Regler eller grupper som inte ska visas: `[missing-prose]`.",
    "Workspace.per_path": (
        "Regler för en del av filerna: `{arkiv/**: {ignore: [prose]}}`. Sökvägen räknas från den "
        "här filens mapp; `*` är vad som helst i ett namn, `**` hur många mappar som helst."
    ),
    "PathRules.extend_select": "Regler eller grupper som ska prövas i de här filerna också.",
    "PathRules.ignore": "Regler eller grupper som inte ska visas i de här filerna.",
    "PathRules.severity": "Hur tungt en regel väger i de här filerna: `{stale-year: advice}`.",
    "Baseline.vpc": _VERSION,
    "Baseline.kind": "Vad filen är: `baseline`, anmärkningar som får stå kvar tills vidare.",
    "Baseline.findings": (
        "För varje fil regeln och stället för varje anmärkning. Skrivs av "
        "`vpc check --write-baseline` och kan bara bli kortare."
    ),
    "Workspace.severity": (
        "Hur allvarliga regler är: `error` fel, `warning` varning, `advice` råd, med regelns namn "
        "som nyckel: `missing-prose: advice`."
    ),
    "Workspace.suppress_below": (
        "Antal människor som en siffra per kön måste gälla för att tryckas: med `5` visas mindre "
        "tal som ”färre än 5”. Utelämnas: allt trycks."
    ),
}
