"""Every page passes the gate, and the gate catches each planted fault by the check meant for it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from gate import CHECKS, faults
from pages import KEYS, printed

GOLDEN = sorted(Path(__file__).parent.glob("small-*/*.html"))
SOUND = Path(__file__).parent / "small-years" / "vb.html"
"""The page that faults are planted in: a short one with something of everything."""


@pytest.mark.parametrize("key", KEYS)
def test_every_page_passes(key: str) -> None:
    assert faults(printed(key, "html")) == []


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_golden_pages_pass(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


LONELY = r'<i><svg class="shape" aria-hidden="true"></svg></i>\1<svg'

FAULTS: list[tuple[str, str, str, str]] = [
    # check, what is meant, pattern, replacement
    ("one-title", "no h1", r"<h1>(.*?)</h1>", r"<p>\1</p><h2>x</h2>"),
    ("one-title", "two h1", r"<h2>(.*?)</h2>", r"<h1>\1</h1>"),
    ("one-title", "no title", r"<title>.*?</title>", "<title></title>"),
    ("heading-order", "a gap", r"<h3>(.*?)</h3>", r"<h5>\1</h5>"),
    ("heading-order", "a gap said", r"<h3>(.*?)</h3>", r'<h6 aria-level="7">\1</h6>'),
    ("heading-text", "empty heading", r"<h3>.*?</h3>", "<h3> </h3>"),
    ("captions", "no caption", r"<caption>[^<]*</caption>\n", ""),
    ("captions", "empty caption", r"<caption>[^<]*</caption>", "<caption></caption>"),
    ("column-heads", "no scope", r'<th scope="col">', "<th>"),
    ("column-heads", "a cell as head", r'<th scope="col" (class="[^"]*")>(.*?)</th>',
     r'<td data-label="x" \1>\2</td>'),
    ("row-heads", "no row head", r'<th scope="row">(.*?)</th>', r'<td data-label="x">\1</td>'),
    ("row-heads", "no scope", r'<th scope="row">', "<th>"),
    ("cells", "empty cell", r'(<span class="value">)[^<]+(</span>)', r"\1\2"),
    ("cells", "empty head", r'(<th scope="col" class="is-number">)[^<]+', r"\1"),
    ("cells", "unheard dash", r'<span aria-hidden="true">–</span><span class="heard">.*?</span>',
     "–"),
    ("rows", "a cell too few", r'<td class="is-number.*?</td>', ""),
    ("rows", "a merged cell", r'<td class="is-number', r'<td colspan="2" class="is-number'),
    ("card-labels", "no label", r' data-label="[^"]*"', ""),
    ("status", "colour and shape only", r'(<span class="tag good"><svg.*?</svg>)[^<]+', r"\1"),
    ("status", "colour only", r'<span class="tag good"><svg.*?</svg>', r'<span class="tag good">'),
    ("status", "a lonely shape", r'(<span class="tag good">)<svg', LONELY),
    ("status", "shares without words", r'<ul class="counts">(.*?)</ul>', ""),
    ("language", "no language", ' lang="sv"', ""),
    ("language", "no known language", ' lang="sv"', ' lang="svenska!"'),
    ("ids", "an id twice", "<h1>", '<h1 id="glance">'),
    ("links", "a link to nowhere", r'href="#glance"', 'href="#nowhere"'),
    ("links", "a silent link", r'(<a href="#glance">)[^<]*', r"\1"),
    ("requests", "a script", "</main>", "<script></script></main>"),
    ("requests", "a picture elsewhere", "</main>", '<img alt="" src="https://x.se/a.png"></main>'),
    ("requests", "a set of pictures", "</main>", '<img alt="" srcset="a.png 2x"></main>'),
    ("requests", "a style elsewhere", "</head>", '<link rel="stylesheet" href="a.css"></head>'),
    ("requests", "a base", "</head>", '<base href="https://x.se/"></head>'),
    ("requests", "another page", "</head>", '<meta http-equiv="refresh" content="0"></head>'),
    ("requests", "a frame", "</main>", "<iframe></iframe></main>"),
    ("requests", "an image of CSS", "<style>", "<style>a{background:url(x)}"),
    ("requests", "an import", "<style>", "<style>@import 'x';"),
    ("policy", "no policy", r"<meta http-equiv[^>]*>\n", ""),
    ("policy", "another style", "<style>", "<style>b{}"),
    ("policy", "an open policy", "default-src &#39;none&#39;", "default-src *"),
    ("policy", "a late policy", r"(<meta http-equiv[^>]*>\n)(.*)</head>", r"\2\1</head>"),
    ("inline-styles", "a style", "<main>", '<main style="color:red">'),
    ("handlers", "a handler", "<main>", '<main onclick="x()">'),
    ("handlers", "a link that runs", "</main>", '<a href="javascript:x()">x</a></main>'),
    ("drawings", "no description", r"<desc [^>]*>.*?</desc>", "<desc></desc>"),
    ("drawings", "no role", r'(<svg class="years"[^>]*) role="img"', r"\1"),
    ("alternatives", "no alt", "</main>", '<img src="data:image/png;base64,AA"></main>'),
    ("tab-order", "a place of its own", 'tabindex="-1"', 'tabindex="2"'),
    ("landmarks", "no main", r"<main>(.*)</main>", r"<div>\1</div>"),
    ("landmarks", "a nameless navigation", r' aria-label="[^"]*"', ""),
    ("landmarks", "no skip link", r'<a class="skip".*?</a>', ""),
    ("closed", "never closed", "</section>", ""),
    ("closed", "an attribute twice", "<main>", '<main id="a" id="b">'),
]  # fmt: skip
BOTH = {"no description": {"links"}, "colour and shape only": {"cells"}}
"""What else a planted fault is: a description that is away cannot be referred to either."""


@pytest.mark.parametrize(
    ("check", "meant", "pattern", "replacement"), FAULTS, ids=[each[1] for each in FAULTS]
)
def test_planted_faults_are_caught(check: str, meant: str, pattern: str, replacement: str) -> None:
    whole = SOUND.read_text(encoding="utf-8")
    spoilt = re.sub(pattern, replacement, whole, count=1, flags=re.DOTALL)
    assert spoilt != whole
    if check == "requests":
        spoilt = with_its_policy(spoilt)
    assert {each.check for each in faults(spoilt)} - BOTH.get(meant, set()) == {check}


def test_every_check_has_a_fault_planted() -> None:
    assert {check for check, *_ in FAULTS} == {*CHECKS, "closed"}


def with_its_policy(text: str) -> str:
    """The page with a policy that knows its style."""
    style = text[text.index("<style>") + len("<style>") : text.index("</style>")]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return re.sub("sha256-[^&]*", f"sha256-{digest}", text)
