"""Manuals: YAML that cannot be read, or not as it was meant."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "unresolved-conflict": Manual(
        finds=Text(
            sv=(
                "Två har ändrat samma ställe, och git har skrivit in båda ändringarna: den ena "
                "mellan `<<<<<<<` och `=======`, den andra mellan `=======` och `>>>>>>>`."
            ),
            en=(
                "Two have changed the same place, and git has written both changes into the file: "
                "one between `<<<<<<<` and `=======`, the other between `=======` and `>>>>>>>`."
            ),
        ),
        why=Text(
            sv=(
                "Bara en människa kan avgöra vilket som gäller. Skriv det som ska stå och ta bort "
                "de tre raderna; spara sedan filen och kör `git add` och `git commit`."
            ),
            en=(
                "Only a person can tell which of them is to hold. Write what is to stand there and "
                "take away the three lines; then save the file, and run `git add` and `git commit`."
            ),
        ),
        bad="""
# museum.yaml
head:
<<<<<<< ours
  handler: Museichefen
=======
  handler: Kulturchefen
>>>>>>> theirs
""",
        good="""
# museum.yaml
head:
  handler: Kulturchefen
""",
    ),
    "tab-indentation": Manual(
        finds=Text(
            sv=(
                "En rad är indragen med tabb. I YAML dras rader in med mellanslag, två för varje "
                "nivå. De flesta redigerare kan ställas in så att tabbtangenten skriver mellanslag."
            ),
            en=(
                "A line is indented with a tab. In YAML, lines are indented with spaces, two for "
                "each level. Most editors can be set so that the tab key writes spaces."
            ),
        ),
        why=Text(
            sv=(
                "En tabb är olika bred i olika program, så ingen kan se vad raden hör till. Filen "
                "går därför inte att läsa."
            ),
            en=(
                "A tab is of different width in different programs, so nobody can see what the "
                "line belongs to. Therefore the file cannot be read."
            ),
        ),
        bad="""
# museum.yaml
head:
\thandler: Museichefen
""",
        good="""
# museum.yaml
head:
  handler: Museichefen
""",
    ),
    "colon-in-text": Manual(
        finds=Text(
            sv=(
                "En text som inte står inom citattecken innehåller ett kolon med mellanslag efter. "
                "Ett sådant kolon skiljer en nyckel från dess värde, så det går inte att veta var "
                "texten börjar. Klockslag och webbadresser går bra."
            ),
            en=(
                "A text without quotation marks has a colon with a space after it. Such a colon "
                "parts a key from its value, so there is no telling where the text begins. Times "
                "of day and web addresses are fine."
            ),
        ),
        why=Text(
            sv=(
                "Rubriker med kolon är vanliga, och det är det vanligaste skälet till att en fil "
                "inte går att läsa. Citattecken om hela texten är allt som behövs."
            ),
            en=(
                "Headings with a colon are common, and this is the most common reason why a file "
                "cannot be read. Quotation marks around the whole text are all it takes."
            ),
        ),
        bad="""
# museum.yaml
introduction:
  - title: Museet: en plats för alla
    text: Museet har öppet varje dag.
""",
        good="""
# museum.yaml
introduction:
  - title: "Museet: en plats för alla"
    text: Museet har öppet varje dag.
""",
    ),
    "missing-colon": Manual(
        finds=Text(
            sv=(
                "En rad är varken en nyckel med sitt värde eller en fortsättning på texten "
                "ovanför. Oftast saknas kolonet, eller så är en text på flera rader för lite "
                "indragen."
            ),
            en=(
                "A line is neither a key with its value nor the rest of the text above. Most often "
                "the colon is missing, or a text of several lines is not indented deep enough."
            ),
        ),
        why=Text(
            sv=(
                "vpc kan inte veta om raden är en uppgift eller en text. Filen läses inte förrän "
                "det är klart, så att inget hamnar på fel ställe."
            ),
            en=(
                "vpc cannot know whether the line is a fact or a text. The file is not read until "
                "that is clear, so that nothing ends up in the wrong place."
            ),
        ),
        bad="""
# museum.yaml
head:
  recipient: Kulturnämnden
  handler Museichefen
""",
        good="""
# museum.yaml
head:
  recipient: Kulturnämnden
  handler: Museichefen
""",
    ),
    "reserved-character": Manual(
        finds=Text(
            sv=(
                "Ett värde utan citattecken börjar med ett tecken som betyder något särskilt i "
                "YAML, till exempel `%`, `@`, `&` eller `*`. Vanligast är enheten `%`."
            ),
            en=(
                "A value without quotation marks begins with a character that means something "
                "special in YAML, such as `%`, `@`, `&` or `*`. The most common is the unit `%`."
            ),
        ),
        why=Text(
            sv=(
                "Tecknet läses som en instruktion och inte som text, så filen går inte att läsa. "
                "Med citattecken blir det text."
            ),
            en=(
                "The character is read as an instruction and not as text, so the file cannot be "
                "read. In quotation marks it is text."
            ),
        ),
        bad="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
    indicators:
      returning:
        name: Andel barn som kommer tillbaka
        unit: %
        better: higher
        periodicity: year
""",
        good="""
# museum.yaml
goals:
  visits:
    under: reading
    title: Barn hittar till museet
    indicators:
      returning:
        name: Andel barn som kommer tillbaka
        unit: "%"
        better: higher
        periodicity: year
""",
    ),
    "wrong-indentation": Manual(
        finds=Text(
            sv=(
                "En rad är indragen så att den inte passar ihop med någon av raderna ovanför. "
                "Rader på samma nivå ska börja i samma kolumn, två mellanslag in för varje nivå."
            ),
            en=(
                "A line is indented so that it fits none of the lines above. Lines on the same "
                "level begin in the same column, two spaces further in for each level."
            ),
        ),
        why=Text(
            sv=(
                "Indraget säger vad som hör till vad: vilket mål en indikator mäter, vilken text "
                "som hör till vilken rubrik. Ett mellanslag för lite kan flytta en uppgift till "
                "ett annat mål."
            ),
            en=(
                "Indentation says what belongs to what: which goal an indicator measures, which "
                "text stands under which heading. One space too few can move a fact to another "
                "goal."
            ),
        ),
        bad="""
# museum.yaml
head:
  handler: Museichefen
 recipient: Kulturnämnden
""",
        good="""
# museum.yaml
head:
  handler: Museichefen
  recipient: Kulturnämnden
""",
    ),
    "unclosed-quote": Manual(
        finds=Text(
            sv=(
                "En text börjar med ett citattecken som aldrig får något avslutande. Anmärkningen "
                "pekar på det första."
            ),
            en=(
                "A text begins with a quotation mark that is never followed by a closing one. The "
                "finding points at the first."
            ),
        ),
        why=Text(
            sv=(
                "Allt som står efter citattecknet, ofta resten av filen, läses som en enda text. "
                "Mål och siffror längre ned finns då inte för vpc."
            ),
            en=(
                "All that stands after the mark, often the rest of the file, is read as one text. "
                "Goals and figures further down do not exist for vpc then."
            ),
        ),
        bad="""
# museum.yaml
head:
  title: "Museets verksamhetsplan
""",
        good="""
# museum.yaml
head:
  title: "Museets verksamhetsplan"
""",
    ),
    "unclosed-bracket": Manual(
        finds=Text(
            sv=(
                "En lista inom `[ ]` eller en grupp inom `{ }` avslutas aldrig, eller så saknas "
                "ett komma mellan två värden i den."
            ),
            en=(
                "A list in `[ ]` or a group in `{ }` is never closed, or a comma is missing "
                "between two values in it."
            ),
        ),
        why=Text(
            sv=(
                "Raderna efter räknas till listan, så nästa del av dokumentet hamnar inuti den. "
                "Därför går filen inte att läsa."
            ),
            en=(
                "The lines after it are counted as part of the list, so the next part of the "
                "document ends up inside it. Therefore the file cannot be read."
            ),
        ),
        bad="""
# museum.yaml
concerns: [readers, together
""",
        good="""
# museum.yaml
concerns: [readers, together]
""",
    ),
    "text-after-quote": Manual(
        finds=Text(
            sv=(
                "Det står mer text efter det avslutande citattecknet. Det händer när bara ett ord "
                "i början av en rubrik är citerat."
            ),
            en=(
                "There is more text after the closing quotation mark. This happens when only a "
                "word at the start of a heading is quoted."
            ),
        ),
        why=Text(
            sv=(
                "Citattecknen omsluter hela värdet i YAML. Det som står efter hör inte till något, "
                "och vpc gissar inte om det skulle vara med."
            ),
            en=(
                "In YAML, quotation marks go around the whole value. What follows belongs to "
                "nothing, and vpc does not guess whether it was meant to be part of it."
            ),
        ),
        bad="""
# museum.yaml
head:
  title: "Barnens museum" i Lillköping
""",
        good="""
# museum.yaml
head:
  title: '"Barnens museum" i Lillköping'
""",
    ),
    "invalid-escape": Manual(
        finds=Text(
            sv=(
                'I en text inom `"` följs ett omvänt snedstreck av ett tecken som det inte betyder '
                "något ihop med. Vanligast är en sökväg från Windows."
            ),
            en=(
                'In a text in `"`, a backslash is followed by a character with which it means '
                "nothing. The most common case is a path from Windows."
            ),
        ),
        why=Text(
            sv=(
                'Inom `"` är omvänt snedstreck början på ett särskilt tecken, till exempel en ny '
                "rad. Andra bokstäver hade gett ett helt annat tecken utan att någon märkt det."
            ),
            en=(
                'Inside `"`, a backslash begins a special character, such as a new line. Other '
                "letters would have given quite another character without anybody noticing."
            ),
        ),
        bad="""
# museum.yaml
head:
  title: "Plan i G:\\museet"
""",
        good="""
# museum.yaml
head:
  title: 'Plan i G:\\museet'
""",
    ),
    "invalid-syntax": Manual(
        finds=Text(
            sv=(
                "En rad går inte att läsa, och det är inget av de vanliga misstagen som har egna "
                "regler. Anmärkningen pekar på stället där läsningen stannade; felet kan stå strax "
                "före."
            ),
            en=(
                "A line cannot be read, and it is none of the common mistakes that have rules of "
                "their own. The finding points at the place where reading stopped; the mistake may "
                "be just before it."
            ),
        ),
        why=Text(
            sv=(
                "Det som står efter det stället kan inte granskas. Därför kan det finnas fler fel "
                "i filen än de som visas."
            ),
            en=(
                "What stands after that place cannot be checked. So there may be more mistakes in "
                "the file than those that are shown."
            ),
        ),
        bad="""
# museum.yaml
concerns: [readers]]
""",
        good="""
# museum.yaml
concerns: [readers]
""",
    ),
    "too-deep": Manual(
        finds=Text(
            sv=(
                "För många nivåer ligger i varandra, många fler än en plan behöver, eller så är "
                "kedjan av planer uppåt orimligt lång."
            ),
            en=(
                "Too many levels are inside each other, many more than any plan needs, or the "
                "chain of plans upwards is unreasonably long."
            ),
        ),
        why=Text(
            sv=(
                "Det är nästan alltid en skadad fil, eller en fil som ett annat program har "
                "skrivit. vpc slutar läsa så att granskningen inte hänger sig."
            ),
            en=(
                "It is nearly always a damaged file, or one that another program has written. vpc "
                "stops reading so that the check does not hang."
            ),
        ),
        bad="",
        good="",
    ),
    "too-many-values": Manual(
        finds=Text(
            sv=(
                "Filen har fler värden än någon plan eller rapport: tiotusentals. Oftast är det "
                "data ur ett annat system som har hamnat i fel mapp."
            ),
            en=(
                "The file has more values than any plan or report: tens of thousands. Most often "
                "it is data from another system in the wrong folder."
            ),
        ),
        why=Text(
            sv=(
                "En så stor fil kan ingen granska, och att läsa den skulle göra allt annat "
                "långsamt. Är det verkligen en plan hör den hemma i flera filer, en för varje "
                "organisation."
            ),
            en=(
                "Nobody can review a file of that size, and reading it would slow down everything "
                "else. If it really is a plan, it belongs in several files, one for each "
                "organisation."
            ),
        ),
        bad="",
        good="",
    ),
    "yaml-feature": Manual(
        finds=Text(
            sv=(
                "Filen använder något som YAML har men som planer inte har: ankare (`&namn`), "
                "upprepningar (`*namn`), typmärkningar (`!namn`), sammanslagningar (`<<`), "
                "instruktioner till läsaren eller ett andra dokument i samma fil."
            ),
            en=(
                "The file uses something that YAML has and plans have not: anchors (`&name`), "
                "aliases (`*name`), tags (`!name`), merge keys (`<<`), directives or a second "
                "document in the same file."
            ),
        ),
        why=Text(
            sv=(
                "Sådant gör att en uppgift står på ett annat ställe än där den läses. Den som "
                "granskar ändringar ser då inte vad de betyder, och olika program läser filen "
                "olika."
            ),
            en=(
                "Such things make a fact stand elsewhere than where it is read. Whoever reviews "
                "changes cannot see then what they mean, and different programs read the file "
                "differently."
            ),
        ),
        bad="""
# museum.yaml
head:
  handler: &chef Museichefen
""",
        good="""
# museum.yaml
head:
  handler: Museichefen
""",
    ),
    "key-not-text": Manual(
        finds=Text(
            sv=(
                "Där en nyckel ska stå, före kolonet, står en lista eller en grupp. Det händer "
                "bland annat när en platshållare som `{namn}` har blivit kvar ur en mall."
            ),
            en=(
                "Where a key should be, before the colon, there is a list or a group. One way to "
                "get there is a placeholder such as `{name}` left over from a form."
            ),
        ),
        why=Text(
            sv=(
                "En nyckel säger vad värdet är. Utan den kan värdet inte hamna någonstans i "
                "dokumentet."
            ),
            en="A key says what the value is. Without it the value has no place in the document.",
        ),
        bad="""
# museum.yaml
targets:
  {indikator}: 300
""",
        good="""
# museum.yaml
targets:
  loans: 300
""",
    ),
    "duplicate-key": Manual(
        finds=Text(
            sv=(
                "Samma nyckel står två gånger på samma nivå: två mål med samma id, två årsmål för "
                "samma indikator, eller två hela `goals`."
            ),
            en=(
                "The same key is there twice on the same level: two goals with the same id, two "
                "targets for the same indicator, or `goals` twice."
            ),
        ),
        why=Text(
            sv=(
                "De flesta program behåller den sista och kastar den första, utan ett ord. Då är "
                "ett årsmål eller ett helt mål borta ur dokumentet fast det står i filen."
            ),
            en=(
                "Most programs keep the last and throw away the first, without a word. Then a "
                "target or a whole goal is gone from the document although it stands in the file."
            ),
        ),
        bad="""
# museum.yaml
targets:
  loans: 300
  young-members: 40 %
  loans: 350
""",
        good="""
# museum.yaml
targets:
  loans: 350
  young-members: 40 %
""",
    ),
    "comma-in-braces": Manual(
        finds=Text(
            sv=(
                "Ett decimaltal står utan citattecken inom `{ }` eller `[ ]`. Där skiljer kommat "
                "värden åt, så `0,95` läses som två värden: 0 och 95."
            ),
            en=(
                "A number with a decimal comma stands without quotation marks inside `{ }` or `[ "
                "]`. There a comma separates values, so `0,95` is read as two values: 0 and 95."
            ),
        ),
        why=Text(
            sv=(
                "Talet delas mitt itu, och det som blir kvar ser ut som ett riktigt tal, så ingen "
                "läsare skulle misstänka det."
            ),
            en=(
                "The number is cut in two, and what is left looks like a real number, so no reader "
                "would suspect it."
            ),
        ),
        bad="""
# museum.yaml
targets:
  young-members: {women: 42,5 %, men: 39,5 %}
""",
        good="""
# museum.yaml
targets:
  young-members: {women: "42,5 %", men: "39,5 %"}
""",
    ),
    "blank-value": Manual(
        finds=Text(
            sv="En nyckel har inget värde, eller en punkt i en lista är tom.",
            en="A key has no value, or an item of a list is empty.",
        ),
        why=Text(
            sv=(
                "Ett tomt värde kan betyda att det inte är mätt, inte bedömt, inte rapporterat "
                "eller bortglömt. Läsaren kan inte veta vilket, så skriv vad som gäller eller ta "
                "bort raden."
            ),
            en=(
                "Blank can mean not measured, not assessed, not reported or forgotten. The reader "
                "cannot know which, so write what is the case or remove the line."
            ),
        ),
        bad="""
# museum.yaml
head:
  handler:
  recipient: Kulturnämnden
""",
        good="""
# museum.yaml
head:
  handler: Museichefen
  recipient: Kulturnämnden
""",
    ),
    "empty-document": Manual(
        finds=Text(
            sv="Filen är tom, eller har bara kommentarer.",
            en="The file is empty, or has nothing but comments.",
        ),
        why=Text(
            sv=(
                "Ofta har en fil sparats innan något skrivits i den, eller tömts av misstag. "
                "Hänvisar en annan plan hit saknas hela nivån i den planens dokument."
            ),
            en=(
                "Often a file was saved before anything was written in it, or emptied by mistake. "
                "If another plan refers to it, a whole level is missing from that plan's document."
            ),
        ),
        bad="",
        good="",
    ),
    "swallowed-comment": Manual(
        finds=Text(
            sv=(
                "En text utan citattecken följs av mellanslag och `#`. Resten av raden blir då en "
                "kommentar och kommer inte med i dokumentet."
            ),
            en=(
                "A text without quotation marks is followed by a space and `#`. The rest of the "
                "line becomes a comment then and is left out of the document."
            ),
        ),
        why=Text(
            sv=(
                "En rubrik som ”Ärende # 7” trycks som ”Ärende”. Inget syns vara fel, varken i "
                "filen eller i dokumentet. Är det en kommentar är den tydligare på raden ovanför."
            ),
            en=(
                "A heading such as “Case # 7” is printed as “Case”. Nothing looks wrong, neither "
                "in the file nor in the document. If it is a comment, it is clearer on the line "
                "above."
            ),
        ),
        bad="""
# museum.yaml
introduction:
  - title: Utställning # 3
    text: Museet bygger en utställning om skolan.
""",
        good="""
# museum.yaml
introduction:
  - title: "Utställning # 3"
    text: Museet bygger en utställning om skolan.
""",
    ),
}
