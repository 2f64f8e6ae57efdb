"""English: prose."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "nothing-to-quote": Sentences(
        message="{the_kind} of `{name}` is missing, so there is nothing to show here",
        label="no value",
        help="give the value where it belongs, or remove `[[…]]` from the text",
    ),
    "image-without-alternative": Sentences(
        message="the image `{target}` has no description for those who cannot see it",
        label="nothing between `[` and `]`",
        help="write what the image shows: `![Chart: fewer households each year](image.png)`",
    ),
    "unseen-list": Sentences(
        message="the line was meant as an item of a list and becomes running text",
        label=("no space after `{spaced}`", "`{mark}` makes no list"),
        help=(
            "write `{spaced} ` with a space, and a blank line before the list",
            "begin the line with `{listed} `, and leave a blank line before the list",
        ),
    ),
    "stale-year": Sentences(
        message="the text speaks of {year} as the present, but the document is about {present}",
        label="a year that has passed",
        labels={"present": "the year that the document is about"},
        help=(
            "read the paragraph again and write {present}; if {year} is what you mean, look back "
            "at it: “jämfört med {year}”, “{year} var”"
        ),
    ),
    "repeated-paragraph": Sentences(
        message=(
            "{count} paragraphs stand word for word in another place of the document",
            "the paragraph stands word for word in another place of the document",
        ),
        label="once more",
        labels={"first": "the first time"},
        help="remove one of them, or write what was to stand here",
    ),
    "copied-from-last-year": Sentences(
        message="the text is almost word for word that of {year}",
        label="read it again and say what is new",
        labels={"then": "as it stood in {year}"},
        help="if it still holds it may stay; else say what has happened since",
    ),
    "figure-unlike-indicator": Sentences(
        message="`{written}` is neither target nor outcome of “{name}”",
        label="another figure than the indicator's",
        labels={"target": "the target", "outcome": "the outcome"},
        help="write `{quotation}`: the figure is then fetched and can never differ",
    ),
    "staff-unlike-list": Sentences(
        message="the text says {said} {what}, but the list adds up to {total}",
        label="{total} in the list",
        labels={"list": "the list"},
        help="write `[[staff:total]]`, which is counted, or correct the list",
    ),
    "status-by-symbol": Sentences(
        message="`{symbol}` alone says how things stand",
        label="a word is missing",
        help="say it in words: “klar”, “försenad”, “uppfylls delvis”; the sign may stand beside",
    ),
    "empty-section": Sentences(
        message=(
            "“{title}” is to show something that the document lacks: `{wanted}`",
            "there is nothing under “{title}”",
            "the text is nothing but dashes",
        ),
        label="empty",
        help=(
            "add `{wanted}`, or remove the section",
            "write what is to stand under “{title}”, or remove the heading",
            "write the text, or remove it",
        ),
    ),
    "placeholder-text": Sentences(
        message="`{left}` was to be replaced by something else",
        label="not filled in",
        help="write what is to stand here, or remove it",
    ),
    "unseen-heading": Sentences(
        message="the line was meant as a heading and becomes running text",
        label="no space after `{mark}`",
        help="write `{mark} ` with a space, and a blank line after the heading",
    ),
    "unseen-table": Sentences(
        message=(
            "the table's head has {head} cells and the line below {line}: it becomes running text",
            "the lines were meant as a table and become running text",
        ),
        label=("{head} cells are needed", "the line `{wanted}` is missing below this one"),
        help="write `{wanted}` below the head",
    ),
    "table-without-header": Sentences(
        message="the table has no headings above its columns",
        label="empty headings",
        help="write above each column what stands in it",
    ),
    "wide-table": Sentences(
        message="the table has {count} columns; a page has no room for more than {widest}",
        label="{count} columns",
        help="turn the columns into rows, or make two tables of it",
    ),
    "heading-out-of-order": Sentences(
        message=(
            "the heading skips the level `{skipped}`",
            "the heading stands above the first one of the text",
        ),
        label="write `{wanted}`",
        labels={"other": "the heading before"},
        help="write the heading with `{wanted}`; `sections` may have headings of their own too",
    ),
    "bold-as-heading": Sentences(
        message="bold type does the work of a heading",
        label="a heading in bold type",
        help="write `{heading}`, or make the text a section with a `title`",
    ),
    "doubled-word": Sentences(
        message="“{word}” stands twice in a row",
        label="once more",
        help="remove one of them",
    ),
    "mixed-number-writing": Sentences(
        message=(
            "`{written}` is written `{wanted}` in Swedish",
            "`{written}` can be read in two ways",
        ),
        label=("write `{wanted}`", "thousands or decimals"),
        help=(
            "write `{thousands}` for thousands and `{decimals}` for decimals",
            "numbers have a decimal comma, a space between thousands and one before `%`",
        ),
    ),
    "link-says-nothing": Sentences(
        message="the link's text “{text}” does not say where it leads",
        label="says nothing by itself",
        help="let the link be what it leads to: `[bibliotekets öppettider](…)`",
    ),
    "bare-address": Sentences(
        message="a long address of the web stands in running text",
        label="an address instead of a link",
        help="make it a link with a text that can be read: `[protokollet](https://…)`",
    ),
    "long-sentence": Sentences(
        message="the sentence has {count} words; more than {longest} are hard to keep in mind",
        label="{count} words",
        help="divide it",
    ),
}
