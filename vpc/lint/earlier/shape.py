"""Manuals: documents whose keys and values are not those of their kind."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "not-a-document": Manual(
        finds=Text(
            sv=(
                "En fil som någon har bett vpc läsa, eller som en plan hänvisar till, börjar inte "
                "med `vpc: 1`. Den kan vara YAML för ett annat program."
            ),
            en=(
                "A file that somebody asked vpc to read, or that a plan refers to, does not begin "
                "with `vpc: 1`. It may be YAML for another program."
            ),
        ),
        why=Text(
            sv=(
                "Första raden säger vilken version av språket filen är skriven i. Utan den kan "
                "ingen veta, om tio år, hur den ska läsas."
            ),
            en=(
                "The first line says in which version of the language the file is written. Without "
                "it nobody can know, in ten years, how to read it."
            ),
        ),
        bad="""
# utkast.yaml
year: 2018
title: Museets plan
""",
        good="""
# utkast.yaml
vpc: 1
kind: plan
year: 2018
organisation: {id: archive, level: unit, name: Arkivet}
upstream: board.yaml
""",
    ),
    "file-without-vpc": Manual(
        finds=Text(
            sv="I en mapp som granskas ligger en YAML-fil utan `vpc: 1`. Den räknas inte med.",
            en="A folder that is checked has a YAML file without `vpc: 1` in it. It is left out.",
        ),
        why=Text(
            sv=(
                "Är filen en plan där första raden har fallit bort, skulle den annars saknas i "
                "allt som byggs utan att någon märkte det. Hör den till något annat ligger den "
                "bättre i en annan mapp."
            ),
            en=(
                "If it is a plan that lost its first line, it would otherwise be missing from all "
                "that is built without anybody noticing. If it belongs to something else, it is "
                "better kept in another folder."
            ),
        ),
        bad="""
# utkast.yaml
year: 2018
title: Museets plan
""",
        good="""
# utkast.yaml
vpc: 1
kind: plan
year: 2018
organisation: {id: archive, level: unit, name: Arkivet}
upstream: board.yaml
""",
    ),
    "unknown-kind": Manual(
        finds=Text(
            sv=(
                "Efter `kind` står något som inte är ett slags dokument. De som finns är bland "
                "andra `plan`, `report`, `steering` och `workspace`."
            ),
            en=(
                "What follows `kind` is not a kind of document. Among those that there are: "
                "`plan`, `report`, `steering` and `workspace`."
            ),
        ),
        why=Text(
            sv=(
                "Slaget avgör hur hela resten läses: en plan sätter mål, en rapport redovisar dem. "
                "Därför kan inget annat i filen granskas."
            ),
            en=(
                "The kind decides how all the rest is read: a plan sets goals, a report accounts "
                "for them. So nothing else in the file can be checked."
            ),
        ),
        bad="""
# museum.yaml
kind: verksamhetsplan
""",
        good="""
# museum.yaml
kind: plan
""",
    ),
    "unknown-key": Manual(
        finds=Text(
            sv=(
                "En nyckel som inte finns på det här stället. Den är felstavad, på fel språk eller "
                "för långt in eller ut. vpc föreslår den närmaste som finns."
            ),
            en=(
                "A key that does not exist in this place. It is misspelt, in the wrong language, "
                "or too far in or out. vpc suggests the nearest that there is."
            ),
        ),
        why=Text(
            sv=(
                "Ett felstavat ord som bara hoppades över skulle ta med sig sitt innehåll: en "
                "text, ett årsmål, en hel budget. vpc hoppar aldrig över något i tysthet."
            ),
            en=(
                "A misspelt word that was merely passed over would take with it what it holds: a "
                "text, a target, a whole budget. vpc never passes over anything in silence."
            ),
        ),
        bad="""
# museum.yaml
head:
  handlar: Museichefen
""",
        good="""
# museum.yaml
head:
  handler: Museichefen
""",
    ),
    "missing-key": Manual(
        finds=Text(
            sv=(
                "Något som alltid behövs saknas: ett mål utan rubrik, en indikator utan enhet, en "
                "plan utan planen ovanför, ett utfall för kvinnor utan det för män."
            ),
            en=(
                "Something that is always needed is missing: a goal without a title, an indicator "
                "without a unit, a plan without the plan above it, an outcome for women without "
                "that for men."
            ),
        ),
        why=Text(
            sv=(
                "Utan uppgiften går dokumentet inte att skriva eller siffran inte att bedöma. Ett "
                "hål i en tabell är ett svar som läsaren får gissa sig till."
            ),
            en=(
                "Without the fact, the document cannot be written or the figure not be judged. A "
                "hole in a table is an answer that the reader has to guess."
            ),
        ),
        bad="""
# museum.yaml
goals:
  visits:
    under: reading
    approach: Museet bjuder in alla förskolor.
""",
        good="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
    approach: Museet bjuder in alla förskolor.
""",
    ),
    "wrong-shape": Manual(
        finds=Text(
            sv=(
                "Ett värde har fel form: en text där det ska vara en lista, en lista där det ska "
                "vara en grupp av nycklar, eller tvärtom."
            ),
            en=(
                "A value has the wrong shape: a text where a list is wanted, a list where a group "
                "of keys is wanted, or the other way round."
            ),
        ),
        why=Text(
            sv=(
                "vpc gissar inte vad som menas. En telefonlista skriven som en enda text skulle "
                "annars tryckas som ett enda nummer."
            ),
            en=(
                "vpc does not guess what is meant. Telephone numbers written as one text would "
                "otherwise be printed as one number."
            ),
        ),
        bad="""
# museum.yaml
head:
  contact:
    phones: 0123-456 10
""",
        good="""
# museum.yaml
head:
  contact:
    phones: [0123-456 10]
""",
    ),
    "wrong-form": Manual(
        finds=Text(
            sv=(
                "Ett värde är inte skrivet så som det ska vara: ett årtal med två siffror, ett "
                "datum utan nollor, ett id med mellanslag eller stora bokstäver, en rubrik på "
                "flera rader."
            ),
            en=(
                "A value is not written as it has to be: a year of two digits, a date without "
                "zeros, an id with spaces or capitals, a title of several lines."
            ),
        ),
        why=Text(
            sv=(
                "Formen gör att ett värde bara kan läsas på ett sätt, också av den som öppnar "
                "filen om tio år. `18-1-5` kan vara tre olika dagar."
            ),
            en=(
                "The form makes sure that a value can be read in one way only, also by whoever "
                "opens the file in ten years. `18-1-5` can be three different days."
            ),
        ),
        bad="""
# museum.yaml
registration: {number: KUN 2018/9, date: 2018-1-15}
""",
        good="""
# museum.yaml
registration: {number: KUN 2018/9, date: 2018-01-15}
""",
    ),
    "unknown-word": Manual(
        finds=Text(
            sv=(
                "Ett värde som måste vara ett av några bestämda ord är något annat: `status: "
                "beslutad` i stället för `adopted`. vpc visar de ord som finns."
            ),
            en=(
                "A value that has to be one of a few words is something else: `status: approved` "
                "instead of `adopted`. vpc shows the words that there are."
            ),
        ),
        why=Text(
            sv=(
                "Orden styr vad som krävs av dokumentet och vad som trycks. Ett ord som vpc inte "
                "känner skulle annars behandlas som ett utkast."
            ),
            en=(
                "These words decide what is asked of the document and what is printed. A word that "
                "vpc does not know would otherwise be treated as a draft."
            ),
        ),
        bad="""
# museum.yaml
status: beslutad
""",
        good="""
# museum.yaml
status: adopted
""",
    ),
    "too-long": Manual(
        finds=Text(
            sv=(
                "En text är längre än vad som får plats där den står: ett id på hundra tecken, en "
                "rubrik på flera sidor. Löpande text har en gräns som ingen verklig plan når."
            ),
            en=(
                "A text is longer than fits where it stands: an id of a hundred characters, a "
                "title of several pages. Prose has a limit that no real plan reaches."
            ),
        ),
        why=Text(
            sv=(
                "Nästan alltid har text klistrats in på fel rad. I rubriker och tabeller skulle "
                "den spränga sidan."
            ),
            en=(
                "Nearly always text was pasted into the wrong line. In headings and tables it "
                "would burst the page."
            ),
        ),
        bad="",
        good="",
    ),
    "conflicting-keys": Manual(
        finds=Text(
            sv=(
                "Två uppgifter som utesluter varandra står tillsammans: både ett netto och "
                "kostnader för samma konto, både ett utfall och att det inte är mätt, både "
                "`upstream` och `steering`."
            ),
            en=(
                "Two facts that exclude each other stand together: a net and costs for the same "
                "account, an outcome and that it was not measured, `upstream` and `steering`."
            ),
        ),
        why=Text(
            sv=(
                "Bara den ena kan gälla, och vpc kan inte veta vilken. Trycktes den ena skulle den "
                "andra tyst försvinna."
            ),
            en=(
                "Only one of them can hold, and vpc cannot know which. If one were printed, the "
                "other would silently be gone."
            ),
        ),
        bad="""
# museum.yaml
economy:
  unit: tkr
  accounts:
    museum: {title: Museet, income: 150, costs: 3 200, net: 3 050}
""",
        good="""
# museum.yaml
economy:
  unit: tkr
  accounts:
    museum: {title: Museet, income: 150, costs: 3 200}
""",
    ),
}
