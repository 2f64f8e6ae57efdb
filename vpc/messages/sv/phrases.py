"""Swedish: what belongs to no rule: help, summaries, usage errors, traces, status."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Variants
from vpc.messages.sv.diff import CHANGES
from vpc.messages.sv.git import GIT

PHRASES: Mapping[str, Variants] = {
    **CHANGES,
    **GIT,
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
    "statistics.safe": "{number} med säker rättning",
    "statistics.unsafe": "{number} med osäker rättning",
    "count.fixable.all": "{safe} kan rättas med `vpc check --fix`",
    "count.fixable.some": (
        "{safe} kan rättas med `vpc check --fix`, {unsafe} till med `--unsafe-fixes`"
    ),
    "count.fixable.none": "{unsafe} kan rättas med `vpc check --fix --unsafe-fixes`",
    # frames
    "frame.help": "hjälp",
    "frame.fix.safe": "rättning, säker",
    "frame.fix.unsafe": "rättning, osäker",
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
    "cli.help.new-workspace": "Skapa en mapp med ett litet exempel att börja med.",
    "cli.help.new-report": "Skapa en rapport ur sin plan, att fylla i siffror i.",
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
    "cli.help.kind": "Slaget av dokument: plan, report, steering, workspace, findings eller diff.",
    "cli.help.output": "Mapp att skriva i; annars den som anges i vpc.yaml, eller build.",
    "cli.help.format-build": (
        "Format att skriva, med komma emellan: md, html, pdf, docx, xlsx, json."
    ),
    "cli.help.format-check": (
        "Hur anmärkningarna visas: full, concise, json, github, gitlab, sarif eller junit."
    ),
    "cli.help.statistics": "Visa bara hur många anmärkningar varje regel ger.",
    "cli.help.select": (
        "Pröva bara de här reglerna i stället för de vanliga: regler, grupper eller all, med komma "
        "mellan."
    ),
    "cli.help.extend-select": "Pröva de här reglerna också.",
    "cli.help.ignore": "Visa inte de här reglerna.",
    "cli.help.baseline": "Visa bara det som inte redan står i den här listan.",
    "cli.help.write-baseline": (
        "Skriv listan: finns den inte får den allt som anmärks nu, annars blir den bara kortare."
    ),
    "cli.help.rules": "Visa alla regler som dokument prövas mot.",
    "cli.help.explain": "Förklara en regel: vad den finner, varför, och hur det ska vara.",
    "cli.help.rule": "En eller flera regler, eller grupper av regler.",
    "cli.help.format-rules": "Hur reglerna visas: text eller json.",
    "cli.help.strict": "Räkna varningar som fel när kommandot avgör hur det gick.",
    "cli.help.fix": "Rätta det som säkert kan rättas; visa sedan det som återstår.",
    "cli.help.unsafe-fixes": "Med --fix eller --diff: även rättningar som kan ändra innebörden.",
    "cli.help.diff": (
        "Visa vad --fix skulle ändra, utan att skriva; slutkod 1 om något skulle ändras, annars 0."
    ),
    "cli.help.appendix": "Lägg till en bilaga; trace visar hur förslagen har räknats fram.",
    "cli.help.version": "Visa versionen och avsluta.",
    # command line: results
    "cli.not-compiled": "kompilerades inte, på grund av fel: {file}",
    "cli.checked.one": "{number} fil granskad",
    "cli.checked.many": "{number} filer granskade",
    "cli.unjudged": (
        "dokument med fel, och de som bygger på dem, granskas vidare när felen är rättade"
    ),
    "cli.fixed.one": "{file}: {number} anmärkning rättad",
    "cli.fixed.many": "{file}: {number} anmärkningar rättade",
    "cli.would-fix.one": "{file}: {number} anmärkning skulle rättas",
    "cli.would-fix.many": "{file}: {number} anmärkningar skulle rättas",
    "cli.nothing-to-fix": "inget att rätta",
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
    "status.kind.account": "utfall för kontot",
    "status.kind.income": "intäkter för kontot",
    "status.kind.costs": "kostnader för kontot",
    "status.kind.line": "utfall för budgetraden",
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
    "status.without-target": "Utan eget årsmål, så utfallet går inte att bedöma:",
    "status.budget": "netto {budget} i budget",
    "status.so-far": "netto {outcome} av årets budget {budget}",
    "status.even": "netto {outcome}, som budget",
    "status.better": "netto {outcome}, {difference} bättre än budget ({budget})",
    "status.worse": "netto {outcome}, {difference} sämre än budget ({budget})",
    # where an own target is missing
    "target.at-indicator": "skriv `target: …` vid indikatorn i planen",
    "target.inherit": "skriv `targets: {{{id}: inherited}}` i planen, eller ett eget mål där",
    "target.set": "skriv ett eget mål i planen: `targets: {{{id}: …}}`",
    "cli.baseline-written": "{path}: {number} anmärkningar får stå kvar tills vidare",
    "cli.workspace-made": "arbetsytan är klar; prova nu: vpc build {folder}",
    # rules and their manual
    "group.files": "filer",
    "group.syntax": "YAML",
    "group.shape": "dokumentens form",
    "group.references": "hänvisningar",
    "group.figures": "siffror",
    "group.goals": "mål och aktiviteter",
    "group.dates": "datum",
    "group.money": "ekonomi",
    "group.prose": "löpande text",
    "group.privacy": "personer som kan kännas igen",
    "group.cascade": "nivåer och år",
    "group.completeness": "det som saknas",
    "group.settings": "inställningar och undantag",
    "manual.title": "Regler",
    "manual.introduction": (
        "Allt som `vpc check` kan anmärka på, grupp för grupp. `vpc explain REGEL` visar samma sak "
        "i terminalen. Exemplen provas mot verktyget varje gång det byggs."
    ),
    "manual.bad": "Så blir det anmärkning:",
    "manual.good": "Så är det rätt:",
    "manual.unusual": "prövas bara om den väljs",
    "manual.allow": (
        "Undantag: skriv `# vpc: allow[{rule}] skälet` på raden eller raden ovanför; för många "
        "filer `ignore: [{rule}]` i vpc.yaml."
    ),
    "manual.ignore": "Undantag görs i vpc.yaml, med `ignore: [{rule}]`.",
    "manual.never": "Det går inte att göra undantag: utan rättelse blir det inget dokument.",
    # vpc new report
    "skeleton.how": "Byt varje {word} mot det som gäller. Det som står efter # trycks inte.",
    "skeleton.summary": "sammanfattande analys, rubriker med text",
    "skeleton.target": "årsmål: {target}",
    "skeleton.target-above": "{owner} årsmål: {target}",
    "skeleton.no-target": "utan eget årsmål går utfallet inte att bedöma: {how}",
    "skeleton.forecast": "vad hela året väntas sluta på",
    "skeleton.last-year": "förra året: {value}",
    "skeleton.unit": "beloppen i {unit}",
    "skeleton.budget": "budget {amount}",
    "skeleton.analysis": "skriv analysen här, och ta bort # på båda raderna",
    # command line: the help's own words
    "cli.usage": "Användning: ",
    "cli.usage-options": "[FLAGGOR]",
    "cli.usage-command": "KOMMANDO …",
    "cli.options": "Flaggor:",
    "cli.arguments": "Argument:",
    "cli.commands": "Kommandon:",
    "cli.help.help": "Visa den här texten.",
    "cli.default": "[förval: ",
    "cli.required": "[måste anges]",
    # command line: usage
    "usage.unknown-command": (
        "kommandot `{command}` finns inte; menade du {nearest}?",
        "kommandot `{command}` finns inte; välj något av {known}",
    ),
    "usage.unknown-option": (
        "flaggan {option} finns inte; menade du {nearest}? `{help}` visar alla",
        "flaggan {option} finns inte; `{help}` visar dem som finns",
    ),
    "usage.missing-argument": "{name} saknas; `{help}` visar vad som ska anges",
    "usage.not-in-range": "{option} ska vara ett heltal från {least} till {most}",
    "usage.option-without-value": "flaggan {option} tar inget värde",
    "usage.option-value": "flaggan {option} behöver ett värde efter sig",
    "usage.too-many-arguments": "så många argument går det inte att ange; se `{help}`",
    "usage.misunderstood": "kommandoraden går inte att förstå: {reason}; se `{help}`",
    "usage.lost-worker": (
        "en process som kompilerade avbröts utifrån; inget dokument är halvskrivet, kör om"
    ),
    "usage.exists": "{path} finns redan och skrivs inte över",
    "usage.unknown-period": "perioden {period} finns inte; välj något av {known}",
    "usage.missing-path": "{path} finns inte",
    "usage.not-a-path": "{path} finns inte; här behövs sökvägen till en fil eller mapp",
    "usage.unknown-subject": (
        "{name} är varken en fil, en mapp eller en organisation; organisationer här: {known}",
        "{name} är varken en fil, en mapp eller en organisation",
    ),
    "usage.read-only": "{path} är skrivskyddad; ingenting har ändrats",
    "usage.unwritable": "{path} går inte att skriva: {reason}",
    "usage.unwritable-link": (
        "{path} är en länk som leder ut ur mappen, och genom en sådan skrivs ingenting"
    ),
    "usage.unwritable-permission": "{path} går inte att skriva: du har inte rätt att skriva där",
    "usage.unwritable-space": "{path} går inte att skriva: det finns ingen plats kvar",
    "usage.unwritable-folder": "{path} går inte att skriva: där ligger en mapp",
    "usage.unwritable-file": "{path} går inte att skriva: där en mapp behövs ligger en fil",
    "usage.outside-workspace": "{path} ligger utanför arbetsytan {root}",
    "usage.no-documents": (
        "det finns inga dokument för vpc i {path}; "
        "`vpc new workspace` skapar ett litet exempel att börja med"
    ),
    "usage.not-a-plan": "{path} är ingen plan; ange en fil med `kind: plan`",
    "usage.not-a-report": "{path} är ingen rapport; ange en fil med `kind: report`",
    "usage.unknown-appendix": "bilagan {appendix} finns inte; välj {known}",
    "usage.unknown-format": "formatet {format} finns inte; välj något av {known}",
    "usage.missing-extra": 'formatet {format} behöver ett tillägg: pip install "vpc[{extra}]"',
    "usage.statistics-format": "--statistics går bara ihop med något av formaten {known}",
    "usage.unknown-rule": (
        "regeln {name} finns inte; menade du {nearest}?",
        "regeln {name} finns inte; `vpc rules` visar alla",
    ),
    "usage.no-folder": "mappen du står i finns inte längre; gå till en annan",
    "usage.no-baseline": "{path} finns inte; med --write-baseline skrivs den",
    "usage.baseline-outside": "{path} ligger utanför arbetsytan; lägg listan bredvid vpc.yaml",
    "usage.baseline-where": "--write-baseline behöver veta vilken fil: --baseline FIL",
    "usage.unknown-kind": "slaget {kind} finns inte; välj något av {known}",
    "usage.unknown-goal": (
        "målet {goal} finns inte i rapporten; menade du {nearest}?",
        "målet {goal} finns inte i rapporten",
    ),
    # vpc diff
    "cli.help.diff-command": (
        "Visa vad som har ändrats, med planens egna ord. Jämför två filer, två mappar eller två "
        "tider i git."
    ),
    "cli.help.diff-paths": "Den äldre och den nyare; med --rev de filer och mappar som gäller.",
    "cli.help.rev": (
        "Jämför med en revision i git: REV (mot filerna som de är nu), A..B eller A...B."
    ),
    "cli.help.format-diff": "Hur ändringarna visas: text, md, html eller json.",
    "cli.help.exit-code": "Slutkod 1 om något har ändrats.",
    "cli.no-changes": "inget har ändrats",
    "usage.diff-two": (
        "ange två filer eller två mappar, den äldre först, eller en revision: --rev REV"
    ),
    "usage.diff-unlike": (
        "{old} och {new} går inte att jämföra: den ena är en fil och den andra en mapp"
    ),
    "usage.diff-kinds": (
        "{old} och {new} går inte att jämföra: den ena är en plan och den andra en rapport"
    ),
    "usage.diff-not-a-document": "{path} är varken plan eller rapport; bara sådana jämförs",
    "usage.diff-one-workspace": (
        "med --rev jämförs en arbetsyta åt gången; ange sökvägar i en och samma"
    ),
}
