"""Text for formats made of XML."""

from __future__ import annotations

import re

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Text without characters that no XML can hold."""
    return _NOT_IN_XML.sub("\ufffd", text)
