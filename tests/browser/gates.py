"""What a page has to be like in a browser: each gate gives what is wrong, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from chromium import Seen
from paper import headless_sheets, torn_rows


def inaccessible(seen: Seen) -> list[str]:
    """Violations of the accessibility rules that axe knows, at any width and in any colours."""
    return [
        f"{view['width']} {view['scheme']}: {violation['rule']}: {place}"
        for view in seen.facts["views"]
        for violation in view["violations"]
        for place in violation["places"]
    ]


def sideways(seen: Seen) -> list[str]:
    """Widths at which the page has to be moved sideways to be read."""
    return [
        f"{width}: {scroll} wide"
        for width, scroll in seen.facts["widths"].items()
        if scroll > int(width)
    ]


def noisy(seen: Seen) -> list[str]:
    """Messages in the console: a policy that was broken, an error."""
    return list(seen.facts["messages"])


def fetching(seen: Seen) -> list[str]:
    """Requests beyond the file itself; what it carries within itself is none."""
    return [each for each in seen.facts["requests"] if not each.startswith("data:")]


def unlike_as_cards(seen: Seen) -> list[str]:
    """What a screen reader is told otherwise of a table when its rows are cards.

    A card may tell the name of the column before the value.
    """
    broad, narrow = (seen.facts["tables"][width] for width in ("1400", "390"))
    if len(broad) != len(narrow):
        return [f"{len(broad)} tables, {len(narrow)} as cards"]
    found = []
    for number, (table, cards) in enumerate(zip(broad, narrow, strict=True), 1):
        if [len(row) for row in table] != [len(row) for row in cards]:
            found.append(f"table {number}: other rows")
            continue
        for row, card in zip(table, cards, strict=True):
            for (role, text), (role_there, text_there) in zip(row, card, strict=True):
                if role != role_there or not text_there.endswith(text):
                    found.append(f"table {number}: {role} {text!r}, {role_there} {text_there!r}")
    return found


def without_headers(seen: Seen) -> list[str]:
    """Tables in which a screen reader is told of no header."""
    headers = ("rowheader", "columnheader")
    return [
        f"table {number}"
        for number, table in enumerate(seen.facts["tables"]["390"], 1)
        if not any(role in headers for row in table for role, _ in row)
    ]


def torn(seen: Seen) -> list[str]:
    """Rows that begin on one sheet of paper and end on another."""
    return torn_rows(seen.print)


def headless(seen: Seen) -> list[str]:
    """Sheets of paper on which a table goes on without its head."""
    return headless_sheets(seen.print)


def unskippable(seen: Seen) -> list[str]:
    """The first stop of the tab key is a link to the matter, and moves there."""
    first, then = seen.facts["keyboard"]["first"], seen.facts["keyboard"]["then"]
    if first["className"] != "skip" or not first["visible"]:
        return [f"first stop: {first}"]
    return [] if then["id"] == first["hash"].removeprefix("#") else [f"led to: {then}"]


GATES: Mapping[str, Callable[[Seen], list[str]]] = {
    gate.__name__: gate
    for gate in (
        inaccessible,
        sideways,
        noisy,
        fetching,
        unlike_as_cards,
        without_headers,
        torn,
        headless,
        unskippable,
    )
}
