"""Prose compared by sentence and by word.

Where lines are broken does not count; where paragraphs, items and lines of a table begin does.
A number with its unit, a date, a word with hyphens and a quoted fact are one word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from vpc.diff.records import Passage, Piece
from vpc.diff.sequences import Budget, aligned, rising

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_SPACE = "[ \u00a0\u2009\u202f]"
_WORD = re.compile(
    r"(\s?)\s*("
    r"(?!\d)\w+(?:[-–/.:'’]\w+)*-?"
    r"|\[\[[^\[\]\n]{1,200}\]\]"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    rf"|[0-9]{{1,2}}{_SPACE}(?:{_MONTHS})\b(?:{_SPACE}[0-9]{{4}}\b)?"
    rf"|[-−+]?[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+(?:,[0-9]+)?(?:{_SPACE}?(?:%|(?:kr|tkr|mnkr|st)\b))?"
    rf"|[-−+]?[0-9]+(?:[.,:–-][0-9]+)*(?:{_SPACE}?(?:%|(?:kr|tkr|mnkr|st)\b))?"
    r"|\w+(?:[-–/.:'’]\w+)*-?"
    r"|\*\*|``?|[^\w\s])"
)
_BLOCK = re.compile(r"((?:[-*+]|[0-9]{1,9}[.)]|#{1,6}|>)\s+)|\||```|~~~")
_FENCE = ("```", "~~~")
_END = re.compile(r"[.!?][”\"')»]?(?=\s)")
_SPACES = re.compile(r"  +")
_LIKE = 0.5
_RARE = 6
"""Words that occur in more sentences of a passage say nothing about which belong together."""
_LIKELY = 4
_FEW = 64
_MOST = 300_000
_PARAGRAPH, _LINE = "¶", "↵"


class Sentence(NamedTuple):
    """A sentence as it is written, and what begins with it, if anything does."""

    start: str
    text: str

    @property
    def mark(self) -> str:
        """The mark of the item or heading that begins here."""
        return self.start.partition(" ")[2]


Words = Sequence[tuple[str, str]]
"""Words, each after the space before it; the first may say that a paragraph or line begins."""


def same_text(old: str, new: str) -> bool:
    """Whether two texts read the same: only lines are broken elsewhere."""
    if old == new:
        return True
    if old.split() != new.split():
        return False
    one, other = sentences(old), sentences(new)
    return one == other or [_texts(_words(each)) for each in one] == [
        _texts(_words(each)) for each in other
    ]


def wording(old: str, new: str) -> tuple[Passage, ...]:
    """Both texts in one, sentence by sentence; as wholes where they are larger than any plan."""
    if len(old) + len(new) > _MOST:
        return (
            Passage((Piece("gone", _flat(old)),)),
            Passage((Piece("new", _flat(new)),), begins=True),
        )
    budget = Budget()
    before, after = sentences(old), sentences(new)
    passages: list[Passage] = []
    at = stand = 0
    for one, other in [*aligned(before, after, budget), (len(before), len(after))]:
        if at < one or stand < other:
            passages.extend(_replaced(before[at:one], after[stand:other], budget))
        if one < len(before):
            passages.append(_whole("same", after[other]))
        at, stand = one + 1, other + 1
    return tuple(_joined([each for each in passages if each.pieces]))


def _flat(text: str) -> str:
    return " ".join(text.split())


def alike(old: str, new: str) -> bool:
    """Whether most of the words of two texts are the same."""
    one, other = frozenset(old.split()), frozenset(new.split())
    return bool(one and other) and _likeness(one, other) >= _LIKE


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text."""
    found: list[Sentence] = []
    for start, parts in _lines(text):
        content = " ".join(parts)
        if "  " in content:
            content = _SPACES.sub(" ", content)
        begun, begins = 0, start
        for each in _END.finditer(content):
            end = each.end()
            found.append(Sentence(begins, content[begun:end]))
            begun, begins = end, ""
        if begun < len(content) or begins:
            found.append(Sentence(begins, content[begun:]))
    return found


def _words(sentence: Sentence) -> Words:
    words: list[tuple[str, str]] = _WORD.findall(sentence.text)
    return [("", sentence.start), *words] if sentence.start else words


def _lines(text: str) -> Iterator[tuple[str, list[str]]]:
    """Paragraphs, items and lines that stand for themselves, each as its lines."""
    start, parts, fenced = _PARAGRAPH, list[str](), False
    for line in text.splitlines():
        stripped = line.strip()
        fence = stripped.startswith(_FENCE)
        block = None if stripped[:1].isalpha() else _BLOCK.match(stripped)
        if not stripped or fenced or fence or block:
            if parts:
                yield start, parts
            parts = []
            start = _PARAGRAPH
            if stripped:
                mark = "" if fenced or not block else block[1] or ""
                start = f"{_LINE}{'>' * ((len(line) - len(line.lstrip())) // 2)} {mark.strip()}"
                stripped = stripped[len(mark) :] or mark.strip()
        if stripped:
            parts.append(stripped)
        hard = stripped.endswith("\\") or line.endswith("  ")
        if parts and (fenced or fence or hard):
            yield start, parts
            start, parts = _LINE, []
        fenced = fenced != fence
    if parts:
        yield start, parts


def _texts(words: Words) -> list[str]:
    return [text for _, text in words]


def _replaced(
    old: Sequence[Sentence], new: Sequence[Sentence], budget: Budget
) -> Iterator[Passage]:
    """Sentences in place of others: those that are alike side by side, by word."""
    before, after = [_words(each) for each in old], [_words(each) for each in new]
    if len(old) == len(new) == 1:
        pairs = aligned(_texts(before[0]), _texts(after[0]), budget)
        if 2 * len(pairs) >= _LIKE * (len(before[0]) + len(after[0])):
            yield _by_word(before[0], after[0], pairs)
            return
    at = stand = 0
    like = _alike(before, after) if old and new else []
    for one, other in [*like, (len(old), len(new))]:
        for gone in old[at:one]:
            yield _whole("gone", gone)
        for come in new[stand:other]:
            yield _whole("new", come)
        if one < len(old):
            pairs = aligned(_texts(before[one]), _texts(after[other]), budget)
            yield _by_word(before[one], after[other], pairs)
        at, stand = one + 1, other + 1


def _alike(old: Sequence[Words], new: Sequence[Words]) -> list[tuple[int, int]]:
    """Which sentence became which: those that share the most of their words, in order."""
    before = [frozenset(_texts(each)) for each in old]
    holders: dict[str, list[int]] = {}
    if len(old) * len(new) > _FEW:
        for place, words in enumerate(before):
            for word in words:
                holders.setdefault(word, []).append(place)
    best: dict[int, tuple[float, int]] = {}
    for other, sentence in enumerate(new):
        words = frozenset(_texts(sentence))
        likely: Iterable[int] = range(len(old))
        if holders:
            likely = {place for place in (other, other + len(old) - len(new)) if place >= 0}
            likely = _sharing(words, holders, {place for place in likely if place < len(old)})
        like, place = max(
            ((_likeness(before[place], words), -place) for place in likely), default=(0.0, 0)
        )
        if like >= _LIKE and (like, -other) > best.get(-place, (0.0, 0)):
            best[-place] = like, -other
    return rising(sorted((place, -other) for place, (_, other) in best.items()))


def _sharing(
    words: frozenset[str], holders: Mapping[str, Sequence[int]], nearby: set[int]
) -> set[int]:
    """The sentences nearby, and the few that share the most of the rare words."""
    votes: Counter[int] = Counter()
    for word in words:
        places = holders.get(word, ())
        if len(places) <= _RARE:
            votes.update(places)
    return nearby.union(place for place, _ in votes.most_common(_LIKELY))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """The part of the words of two sentences that both have."""
    return 2 * len(one & other) / (len(one) + len(other) or 1)


def _by_word(old: Words, new: Words, pairs: list[tuple[int, int]]) -> Passage:
    """One sentence that became another."""
    pieces: list[tuple[str, Words]] = []
    at = stand = same = 0
    for one, other in [*_kept(pairs, old, new), (len(old), len(new))]:
        if at < one or stand < other or one == len(old):
            if same < stand:
                pieces.append(("same", new[same:stand]))
            if at < one:
                pieces.append(("gone", old[at:one]))
            if stand < other:
                pieces.append(("new", new[stand:other]))
            same = other
        at, stand = one + 1, other + 1
    return _passage(pieces)


def _kept(pairs: list[tuple[int, int]], old: Words, new: Words) -> list[tuple[int, int]]:
    """The pairs without a lone word or mark between two changes: it would only tear them apart."""
    kept = []
    around = zip([(-1, -1), *pairs], pairs, [*pairs[1:], (len(old), len(new))], strict=False)
    for before, pair, after in around:
        one, other = pair
        torn = (before[0] + 1 < one and before[1] + 1 < other) and (
            one + 1 < after[0] and other + 1 < after[1]
        )
        if not torn or len(old[one][1]) > 4:
            kept.append(pair)
    return kept


def _whole(kind: str, sentence: Sentence) -> Passage:
    """A sentence that is the same, gone or new as a whole."""
    text = f"{sentence.mark} {sentence.text}".strip()
    return Passage((Piece(kind, text),) if text else (), bool(sentence.start))


def _begins(words: Words) -> bool:
    return not words[0][0] and words[0][1].startswith((_PARAGRAPH, _LINE))


def _passage(parts: Sequence[tuple[str, Words]]) -> Passage:
    """Pieces of text from words; where a paragraph or line begins is said if that changed."""
    pieces: list[Piece] = []
    begins = False
    for kind, words in parts:
        text, begun = "", _begins(words)
        if begun:
            begins = True
            mark = Sentence(words[0][1], "").mark
            text = f"{mark} " if mark else "¶" if kind != "same" else ""
        text += "".join(chain.from_iterable(words[1:] if begun else words))
        if text:
            pieces.append(Piece(kind, text))
    return Passage(tuple(pieces), begins)


def _joined(passages: list[Passage]) -> Iterator[Passage]:
    """Sentences that are gone, or new, as one stretch as far as a paragraph goes."""
    last: Passage | None = None
    for each in passages:
        kinds = {piece.kind for passage in (last, each) if passage for piece in passage.pieces}
        if last is not None and not each.begins and kinds in ({"gone"}, {"new"}):
            text = f"{last.pieces[0].text} {each.pieces[0].text}"
            last = Passage((Piece(kinds.pop(), text),), last.begins)
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last
