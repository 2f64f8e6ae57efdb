"""The validator of a kind of document, without waiting for pydantic.

Importing pydantic and building our models takes as long as starting Python a dozen times; checking
a plan with them takes a thousandth of that. The models are declarative, so what pydantic builds
from them is data: it is kept in ``compiled/``, and only pydantic's core is loaded. With another
version of the core than it was made for, the models themselves are used.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

KINDS: Mapping[str, tuple[str, str]] = {
    "workspace": ("vpc.model.workspace", "Workspace"),
    "steering": ("vpc.model.steering", "Steering"),
    "plan": ("vpc.model.plan", "Plan"),
    "report": ("vpc.model.report", "Report"),
    "baseline": ("vpc.model.baseline", "Baseline"),
}
"""The model of each kind of document: written out, and imported only when needed."""

_CORE = "pydantic_core._pydantic_core"


@cache
def core() -> Any:
    """Pydantic's core, an extension module, without the package around it.

    The package imports the types of every core schema, which nobody asks for here. Whoever imports
    it later finds the same module.
    """
    if _CORE in sys.modules:
        return sys.modules[_CORE]
    package = find_spec("pydantic_core")
    folders = package.submodule_search_locations if package else None
    for folder in folders or ():
        for path in sorted(Path(folder).glob("_pydantic_core.*")):
            if path.suffix in (".so", ".pyd"):
                spec = spec_from_file_location(_CORE, path)
                if spec is not None and spec.loader is not None:
                    module = module_from_spec(spec)
                    sys.modules[_CORE] = module
                    spec.loader.exec_module(module)
                    return module
    return import_module(_CORE)


def model_of(kind: str) -> Any:
    """The pydantic model of a kind in ``KINDS``."""
    module, name = KINDS[kind]
    return getattr(import_module(module), name)


@cache
def schema_of(kind: str) -> Mapping[str, Any]:
    """What a kind consists of, as pydantic's core understands it."""
    compiled = import_module(f"vpc.model.compiled.{kind}")
    if core().__version__ == compiled.MADE_FOR:
        schema: Mapping[str, Any] = compiled.SCHEMA
        return schema
    model = model_of(kind)
    model.model_rebuild()
    built: Mapping[str, Any] = model.__pydantic_core_schema__
    return built


@cache
def validator_of(kind: str) -> Any:
    """What turns data into the model of a kind, or raises ``core().ValidationError``."""
    return core().SchemaValidator(schema_of(kind))
