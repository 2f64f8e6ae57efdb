"""Regular expressions that are compiled when they are first used.

There are some two hundred in the rules, and compiling them costs more than everything else that
importing the rules costs. Most documents have nothing that calls for them.
"""

from __future__ import annotations

import re
from typing import AnyStr, cast


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, but compiled with the first question to it."""
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))


class _Pattern:
    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Only asked for what is not there yet: from then on the method is found at once."""
        method = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, method)
        return method
