"""Manuals: files that cannot be read or written."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "missing-file": Manual(
        finds=Text(
            sv=(
                "En sökväg i ett dokument, till exempel efter `upstream`, `plan` eller `file`, "
                "leder till en fil som inte finns. Sökvägen räknas från mappen där dokumentet "
                "självt ligger."
            ),
            en=(
                "A path in a document, such as the one after `upstream`, `plan` or `file`, leads "
                "to a file that does not exist. Paths count from the folder that the document "
                "itself is in."
            ),
        ),
        why=Text(
            sv=(
                "En plan utan planen ovanför har inga mål att ligga under, och en rapport utan sin "
                "plan har ingenting att redovisa mot. Oftast har någon flyttat eller döpt om en "
                "fil utan att ändra där den nämns."
            ),
            en=(
                "A plan without the plan above it has no goals to stand under, and a report "
                "without its plan has nothing to report on. Usually somebody has moved or renamed "
                "a file and not changed the places that name it."
            ),
        ),
        bad="""
# museum.yaml
upstream: bord.yaml
""",
        good="""
# museum.yaml
upstream: board.yaml
""",
    ),
    "not-a-file": Manual(
        finds=Text(
            sv=(
                "En sökväg leder till en mapp där det skulle stå en fil, som `upstream: namnd` i "
                "stället för `upstream: namnd/plan.yaml`."
            ),
            en=(
                "A path leads to a folder where a file is wanted, as in `upstream: board` instead "
                "of `upstream: board/plan.yaml`."
            ),
        ),
        why=Text(
            sv=(
                "I en mapp kan det ligga flera planer. vpc gissar inte vilken som menas, eftersom "
                "fel plan ger fel mål i dokumentet utan att det syns."
            ),
            en=(
                "A folder can hold several plans. vpc does not guess which one is meant, because "
                "the wrong plan puts the wrong goals into the document without anybody seeing it."
            ),
        ),
        bad="",
        good="",
    ),
    "no-permission": Manual(
        finds=Text(
            sv=(
                "Filen finns, men den som kör vpc har inte rätt att läsa den. Det händer när filen "
                "ägs av någon annan, är öppnad med lås eller ligger på en delad yta med begränsad "
                "behörighet."
            ),
            en=(
                "The file is there, but whoever runs vpc has no right to read it. This happens "
                "when somebody else owns the file, has it locked, or keeps it in a shared place "
                "with limited access."
            ),
        ),
        why=Text(
            sv=(
                "Ett dokument som kompileras utan en av sina delar skulle se färdigt ut och sakna "
                "mål eller siffror. Därför stannar vpc i stället för att hoppa över filen."
            ),
            en=(
                "A document compiled without one of its parts would look finished and lack goals "
                "or figures. So vpc stops instead of passing the file over."
            ),
        ),
        bad="",
        good="",
    ),
    "file-too-large": Manual(
        finds=Text(
            sv=(
                "En fil är mycket större än någon plan eller rapport blir. Oftast är det en "
                "bilaga, en export eller en bild som har fått en planfils namn."
            ),
            en=(
                "A file is far larger than any plan or report. Most often it is an attachment, an "
                "export or a picture that was given the name of a plan."
            ),
        ),
        why=Text(
            sv=(
                "Att läsa en sådan fil tar lång tid och ger hundratals anmärkningar som inte "
                "hjälper någon. Det är bättre att få veta direkt att det är fel fil."
            ),
            en=(
                "Reading such a file takes long and gives hundreds of findings that help nobody. "
                "It is better to be told at once that it is the wrong file."
            ),
        ),
        bad="",
        good="",
    ),
    "outside-workspace": Manual(
        finds=Text(
            sv=(
                "En sökväg leder ut ur arbetsytan, det vill säga ut ur mappen där `vpc.yaml` "
                "ligger. Det gäller också genvägar (länkar) som pekar någon annanstans."
            ),
            en=(
                "A path leads out of the workspace, that is out of the folder that holds "
                "`vpc.yaml`. The same goes for links that point elsewhere."
            ),
        ),
        why=Text(
            sv=(
                "Arbetsytan är det som granskas, arkiveras och delas. Det som ligger utanför "
                "följer inte med, så hos nästa person går dokumentet inte att kompilera, eller så "
                "blir det ett annat."
            ),
            en=(
                "The workspace is what is reviewed, archived and shared. What lies outside does "
                "not go with it, so the next person cannot compile the document, or gets a "
                "different one."
            ),
        ),
        bad="""
# museum.yaml
upstream: ../board.yaml
""",
        good="""
# museum.yaml
upstream: board.yaml
""",
    ),
    "not-utf-8": Manual(
        finds=Text(
            sv=(
                "Filen är sparad i en annan teckenkodning än UTF-8, ofta för att den är skriven i "
                "ett äldre program. Anmärkningen pekar på det första tecknet som inte går att "
                "läsa, vanligen ett å, ä eller ö."
            ),
            en=(
                "The file is saved in another encoding than UTF-8, often because it was written in "
                "an older program. The finding points at the first character that cannot be read, "
                "usually an å, ä or ö."
            ),
        ),
        why=Text(
            sv=(
                "Läses filen ändå blir Västerås till VÃ¤sterÃ¥s i det färdiga dokumentet. Om "
                "tecknen går förlorade när filen sparas igen kan ingen få tillbaka dem."
            ),
            en=(
                "Read all the same, Västerås becomes VÃ¤sterÃ¥s in the finished document. If the "
                "letters are lost when the file is saved again, nobody can bring them back."
            ),
        ),
        bad="",
        good="",
    ),
    "invisible-character": Manual(
        finds=Text(
            sv=(
                "Ett tecken som inte syns på skärmen: styrtecken, blanksteg utan bredd, tecken som "
                "vänder läsriktningen. Vanliga och hårda blanksteg, mjuka bindestreck och emojier "
                "räknas inte hit."
            ),
            en=(
                "A character that cannot be seen on the screen: control characters, spaces of no "
                "width, characters that turn the direction of reading. Ordinary and no-break "
                "spaces, soft hyphens and emoji are not among them."
            ),
        ),
        why=Text(
            sv=(
                "Två ord som ser likadana ut kan vara olika, så att en hänvisning inte hittar fram "
                "eller en sökning i arkivet går förbi. Tecken som vänder läsriktningen kan få en "
                "text att se ut som något annat än den är."
            ),
            en=(
                "Two words that look alike can be different, so that a reference finds nothing or "
                "a search in the archive passes by. Characters that turn the direction can make a "
                "text look like something that it is not."
            ),
        ),
        bad="",
        good="",
    ),
    "same-output": Manual(
        finds=Text(
            sv=(
                "Två filer skulle bli ett och samma färdiga dokument, till exempel `plan.yaml` och "
                "`plan.yml` i samma mapp."
            ),
            en=(
                "Two files would become one and the same finished document, such as `plan.yaml` "
                "and `plan.yml` in one folder."
            ),
        ),
        why=Text(
            sv=(
                "Det ena dokumentet skulle skriva över det andra, och vilket som blev kvar vore en "
                "slump. Ofta är den ena filen en gammal kopia som borde vara borta."
            ),
            en=(
                "One document would overwrite the other, and chance would decide which is left. "
                "Often one of the files is an old copy that should be gone."
            ),
        ),
        bad="",
        good="",
    ),
    "wrong-file-type": Manual(
        finds=Text(
            sv=(
                "En bild i en text, logotypen eller ett typsnitt i `vpc.yaml` är en fil av annat "
                "slag än den ska vara. Det är innehållet som räknas, inte filens namn."
            ),
            en=(
                "An image in a text, the logo or a font in `vpc.yaml` is a file of another kind "
                "than it has to be. What counts is what is in it, not its name."
            ),
        ),
        why=Text(
            sv=(
                "Dokumentet bär med sig sina bilder och hämtar ingenting. Vad som helst kan inte "
                "bäddas in: en SVG i en text kan innehålla program, och en trasig fil visas inte."
            ),
            en=(
                "A document carries its images with it and fetches nothing. Not everything can be "
                "put into it: an SVG in a text may hold programs, and a broken file is not shown."
            ),
        ),
        bad="",
        good="",
    ),
    "invalid-template": Manual(
        finds=Text(
            sv=(
                "En egen mall, i mappen som `templates` i `vpc.yaml` pekar ut, går inte att "
                "använda. Den har ett skrivfel, eller frågar efter något som dokumenten inte har."
            ),
            en=(
                "A template of your own, in the folder that `templates` in `vpc.yaml` names, "
                "cannot be used. It has a mistake in it, or asks for something that the documents "
                "do not have."
            ),
        ),
        why=Text(
            sv=(
                "En mall gäller alla dokument. Hellre inget dokument alls än ett där ett kapitel "
                "eller en tabell tyst har fallit bort."
            ),
            en=(
                "A template is used for all documents. Better no document than one from which a "
                "chapter or a table has silently dropped out."
            ),
        ),
        bad="",
        good="",
    ),
    "unprintable-character": Manual(
        finds=Text(
            sv=(
                "Ett tecken som teckensnittet i PDF-filen saknar, till exempel en emoji eller ett "
                "kinesiskt tecken. I dess ställe trycks en tom ruta."
            ),
            en=(
                "A character that the font of the PDF lacks, such as an emoji or a Chinese "
                "character. An empty square is printed in its place."
            ),
        ),
        why=Text(
            sv=(
                "PDF-filen ska se likadan ut överallt och gå att läsa upp, så den bär sina egna "
                "teckensnitt. Ett tecken utan form skulle en skärmläsare hoppa över."
            ),
            en=(
                "The PDF is to look the same everywhere and to be read aloud, so it carries its "
                "own fonts. A character without a shape would be passed over by a screen reader."
            ),
        ),
        bad="",
        good="",
    ),
    "unprintable-document": Manual(
        finds=Text(
            sv=(
                "Dokumentet går inte att sätta så att filen följer de standarder som formatet "
                "lovar: för PDF arkivering (PDF/A-3a) och tillgänglighet (PDF/UA-1)."
            ),
            en=(
                "The document cannot be set so that the file keeps the standards that the format "
                "promises: for PDF archiving (PDF/A-3a) and accessibility (PDF/UA-1)."
            ),
        ),
        why=Text(
            sv=(
                "Hellre ingen fil än en som ser rätt ut och som inte alla kan läsa. Övriga format "
                "kompileras som vanligt om man ber om dem."
            ),
            en=(
                "Better no file than one that looks right and that not everybody can read. The "
                "other formats compile as usual if they are asked for."
            ),
        ),
        bad="",
        good="",
    ),
}
