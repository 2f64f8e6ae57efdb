"""Svenska: det som sägs om git: ``vpc git`` och versioner."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Variants

GIT: Mapping[str, Variants] = {
    # command line: help
    "cli.help.since": "Visa bara det som inte fanns i den här versionen i git: main, HEAD~3.",
    "cli.help.git": "Låt git visa och sammanfoga planer och rapporter efter id.",
    "cli.help.git-install": "Ställ in arkivet så att git jämför och sammanfogar efter id.",
    "cli.help.git-uninstall": "Ta bort det igen: bara det som `install` har skrivit.",
    "cli.help.git-status": "Visa vad som är inställt, var, och om det fortfarande fungerar.",
    "cli.help.git-shared": "Använd .gitattributes, som sparas i arkivet och gäller för alla.",
    # what is told
    "cli.known-since.one": "{number} anmärkning fanns redan i {revision} och visas inte",
    "cli.known-since.many": "{number} anmärkningar fanns redan i {revision} och visas inte",
    "git.installed": (
        "git jämför och sammanfogar nu planer och rapporter efter id ({config}, {attributes})"
    ),
    "git.installed-shared": (
        "spara {attributes} i arkivet; var och en som klonar kör `vpc git install` en gång"
    ),
    "git.uninstalled": "git jämför och sammanfogar rad för rad igen ({config}, {attributes})",
    "git.nothing-installed": "här fanns inget att ta bort",
    "git.shared-left": "{attributes} gäller för alla och står kvar; --shared tar bort även den",
    "git.part.merge": "sammanfogning",
    "git.part.diff": "jämförelse",
    "git.part.attributes": "filer",
    "git.part.command": "kommando",
    "git.set": "inställt i {place}",
    "git.unset": "inte inställt",
    "git.other": "inställt på något annat i {place}",
    "git.outdated": "inställt i {place} av en annan version; `vpc git install` förnyar det",
    "git.works": "{path} fungerar",
    "git.missing": "{path} finns inte; git sammanfogar rad för rad tills `vpc git install` körs om",
    # usage
    "usage.since-diff": "--since avgör vilka anmärkningar som är nya; det går inte ihop med --diff",
    "usage.no-git": "git finns inte på den här datorn, eller inte i sökvägen",
    "usage.no-repository": (
        "{path} kan inte läsas med git: {reason}",
        "{path} ligger inte i något git-arkiv",
    ),
    "usage.bare-repository": "{path} är ett arkiv utan filer; stå i en klon av det",
    "usage.unknown-revision": (
        "det finns ingen version `{revision}` i det här arkivet; `git log --oneline` visar dem som "
        "finns, `git branch --all` grenarna"
    ),
    "usage.shallow-revision": (
        "versionen {revision} finns inte i den här klonen, som inte har hela historiken; "
        "`git fetch --unshallow` hämtar den (i ett arbetsflöde: `fetch-depth: 0`)"
    ),
    "usage.unrelated-revisions": "{old} och {new} har ingen gemensam historia i git-arkivet",
    "usage.git-taken": "{name} är redan inställt på något annat, i {place}; inget har ändrats",
    "usage.git-refused": (
        "git gick inte att ställa in, och inget har ändrats: {reason}",
        "git gick inte att ställa in, och inget har ändrats",
    ),
    "usage.merge-left": "{path} står kvar som på vår sida: den gick inte att sammanfoga",
}
