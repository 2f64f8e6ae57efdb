"""Prose compared by sentence and by word.

Where lines are broken does not count; where paragraphs, items and lines of a table begin does.
A number with its unit, a date, a word with hyphens and a quoted fact are one word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from vpc.diff.records import Passage, Piece
from vpc.diff.sequences import Budget, aligned, rising

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_SPACE = "[ \u00a0\u2009\u202f]"
_WORD = re.compile(
    r"(\s?)\s*("
    r"[^\W\d_]+(?:[-–/.:'’]\w+)*-?"
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
_ENDS = frozenset(".!?")
_CLOSES = frozenset("”\"')»")
_STOPS = _ENDS | _CLOSES
_LIKE = 0.5
_RARE = 6
"""Words that occur in more sentences of a passage say nothing about which belong together."""
_LIKELY = 4
_FEW = 64
_MOST = 300_000
_LONGEST = 4000
"""A sentence of so many words is none: what is made to have no end is cut."""


Sentence = tuple[tuple[str, str], ...]
"""Words, each after the space before it."""
_PARAGRAPH, _LINE = "¶", "↵"


def same_text(old: str, new: str) -> bool:
    """Whether two texts read the same: only lines are broken elsewhere."""
    if old == new:
        return True
    if old.split() != new.split():
        return False
    return [_texts(each) for each in sentences(old)] == [_texts(each) for each in sentences(new)]


def wording(old: str, new: str) -> tuple[Passage, ...]:
    """Both texts in one, sentence by sentence; as wholes where they are larger than any plan."""
    if len(old) + len(new) > _MOST:
        return (
            Passage((Piece("gone", _flat(old)),)),
            Passage((Piece("new", _flat(new)),), begins=True),
        )
    budget = Budget()
    before, after = sentences(old), sentences(new)
    old_texts, new_texts = [_texts(each) for each in before], [_texts(each) for each in after]
    passages: list[Passage] = []
    at = stand = 0
    for one, other in [*aligned(old_texts, new_texts, budget), (len(before), len(after))]:
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
    """The sentences of a text; the first word of one says whether a paragraph or line begins."""
    found: list[Sentence] = []
    for start, content in _lines(text):
        words = _WORD.findall(content)
        begun, sentence = 0, [("", start)]
        for place in range(1, len(words)):
            stands = words[place - 1][1] in _STOPS or place - begun > _LONGEST
            if stands and words[place][0] and _is_over(words, place, begun):
                found.append((*sentence, *words[begun:place]))
                begun, sentence = place, []
        if len(words) > begun or sentence[0][1] not in (_PARAGRAPH, _LINE):
            found.append((*sentence, *words[begun:]))
    return found


def _is_over(words: Sequence[tuple[str, str]], place: int, begun: int) -> bool:
    """Whether a sentence ends before a word."""
    last = words[place - 1][1]
    if last in _CLOSES and place - begun > 1:
        last = words[place - 2][1]
    return last in _ENDS or place - begun > _LONGEST


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Paragraphs, items and lines that stand for themselves, each joined to one line."""
    start, parts, fenced = _PARAGRAPH, list[str](), False
    for line in text.splitlines():
        stripped = line.strip()
        fence = stripped.startswith(_FENCE)
        block = _BLOCK.match(stripped)
        if not stripped or fenced or fence or block:
            if parts:
                yield start, " ".join(parts)
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
            yield start, " ".join(parts)
            start, parts = _LINE, []
        fenced = fenced != fence
    if parts:
        yield start, " ".join(parts)


def _mark(word: str) -> str:
    """The mark of an item or heading that a word says begins here."""
    return word.partition(" ")[2]


def _texts(sentence: Sentence) -> tuple[str, ...]:
    return tuple([text for _, text in sentence])


def _replaced(
    old: Sequence[Sentence], new: Sequence[Sentence], budget: Budget
) -> Iterator[Passage]:
    """Sentences in place of others: those that are alike side by side, by word."""
    if len(old) == len(new) == 1:
        pairs = aligned(_texts(old[0]), _texts(new[0]), budget)
        if 2 * len(pairs) >= _LIKE * (len(old[0]) + len(new[0])):
            yield _by_word(old[0], new[0], pairs)
            return
    at = stand = 0
    like = _alike(old, new) if old and new else []
    for one, other in [*like, (len(old), len(new))]:
        for gone in old[at:one]:
            yield _whole("gone", gone)
        for come in new[stand:other]:
            yield _whole("new", come)
        if one < len(old):
            pairs = aligned(_texts(old[one]), _texts(new[other]), budget)
            yield _by_word(old[one], new[other], pairs)
        at, stand = one + 1, other + 1


def _alike(old: Sequence[Sentence], new: Sequence[Sentence]) -> list[tuple[int, int]]:
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


def _by_word(old: Sentence, new: Sentence, pairs: list[tuple[int, int]]) -> Passage:
    """One sentence that became another."""
    pieces: list[tuple[str, Sentence]] = []
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


def _kept(pairs: list[tuple[int, int]], old: Sentence, new: Sentence) -> list[tuple[int, int]]:
    """The pairs without a lone word or mark between two changes: it would only tear them apart."""
    kept = []
    for index, (one, other) in enumerate(pairs):
        before = pairs[index - 1] if index else (-1, -1)
        after = pairs[index + 1] if index + 1 < len(pairs) else (len(old), len(new))
        torn = (before[0] + 1 < one and before[1] + 1 < other) and (
            one + 1 < after[0] and other + 1 < after[1]
        )
        if not torn or len(old[one][1]) > 4:
            kept.append((one, other))
    return kept


def _whole(kind: str, sentence: Sentence) -> Passage:
    """A sentence that is the same, gone or new as a whole."""
    begins = _begins(sentence)
    text = "".join([space + word for space, word in sentence[1 if begins else 0 :]])
    mark = _mark(sentence[0][1]) if begins else ""
    text = f"{mark} {text}".strip()
    return Passage((Piece(kind, text),) if text else (), begins)


def _begins(words: Sentence) -> bool:
    return not words[0][0] and words[0][1].startswith((_PARAGRAPH, _LINE))


def _passage(parts: Sequence[tuple[str, Sentence]]) -> Passage:
    """Pieces of text from words; where a paragraph or line begins is said if that changed."""
    pieces: list[Piece] = []
    begins = False
    for kind, words in parts:
        text, begun = "", _begins(words)
        if begun:
            begins = True
            mark = _mark(words[0][1])
            text = f"{mark} " if mark else "¶" if kind != "same" else ""
        text += "".join([space + word for space, word in words[1 if begun else 0 :]])
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
