"""The constructs that a template may use: a closed list, small enough to be sure of.

No arithmetic, no concatenation, no assignment, no calls but of macros: a template that cannot
compute cannot be made to compute without end, and what it prints was decided before it.
"""

from __future__ import annotations

from typing import Any

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Include,
    nodes.Import,
    nodes.FromImport,
    nodes.Extends,
    nodes.Block,
    nodes.Macro,
    nodes.Call,
    nodes.CallBlock,
    nodes.Keyword,
    nodes.Filter,
    nodes.Test,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Name,
    nodes.Const,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
)
_WORDS: dict[str, str] = {
    "Assign": "{% set %}",
    "AssignBlock": "{% set %}",
    "FilterBlock": "{% filter %}",
    "With": "{% with %}",
    "ScopedEvalContextModifier": "{% autoescape %}",
    "Concat": "~",
    "Add": "+",
    "Sub": "-",
    "Mul": "*",
    "Div": "/",
    "FloorDiv": "//",
    "Mod": "%",
    "Pow": "**",
    "Slice": "[:]",
}


def check(
    template: nodes.Template, name: str, filters: frozenset[str], tests: frozenset[str]
) -> None:
    """Raise a syntax error at the first construct that is not allowed."""
    imported = {
        each.target for each in template.find_all(nodes.Import) if isinstance(each.target, str)
    }

    line = 1

    def refuse(what: str) -> None:
        problem = f"not allowed in a template: {what}"
        raise TemplateSyntaxError(problem, line, name)

    for node in _all(template):
        line = next((each.lineno for each in (node, *node.iter_child_nodes()) if each.lineno), line)
        kind = type(node).__name__
        if not isinstance(node, _ALLOWED):
            refuse(_WORDS.get(kind, kind))
        problem = _problem(node, imported, filters, tests)
        if problem:
            refuse(problem)


def _all(node: nodes.Node) -> list[nodes.Node]:
    """A node and everything below it, in order."""
    found: list[nodes.Node] = []
    waiting = [node]
    while waiting:
        each = waiting.pop()
        found.append(each)
        waiting.extend(reversed([*each.iter_child_nodes()]))
    return found


def _problem(  # one case for each construct
    node: nodes.Node, imported: set[str], filters: frozenset[str], tests: frozenset[str]
) -> str | None:
    """What is wrong with an allowed construct, as it is used here."""
    match node:
        case nodes.Getattr() if node.attr.startswith("_"):
            return f".{node.attr}"
        case nodes.Getitem() if not isinstance(node.arg, nodes.Const) or _is_hidden(node.arg.value):
            return "[…]"
        case nodes.Name() if node.name.startswith("_") or node.name == "self":
            return node.name
        case nodes.Filter() if node.name not in filters or node.node is None:
            return f"|{node.name}"
        case nodes.Test() if node.name not in tests:
            return f"is {node.name}"
        case nodes.Include() | nodes.Import() | nodes.FromImport() | nodes.Extends() if not (
            isinstance(node.template, nodes.Const) and isinstance(node.template.value, str)
        ):
            return "a template whose name is computed"
        case nodes.For() if node.recursive or not isinstance(node.target, nodes.Name):
            return "{% for … recursive %}" if node.recursive else "{% for a, b in … %}"
        case nodes.Call() if node.dyn_args or node.dyn_kwargs or not _is_macro(node.node, imported):
            return "a call of what is not a macro"
    return None


def _is_hidden(key: Any) -> bool:
    return isinstance(key, str) and key.startswith("_")


def _is_macro(callee: nodes.Expr, imported: set[str]) -> bool:
    """Whether a call can only be of a macro: the context holds nothing that can be called."""
    if isinstance(callee, nodes.Name):
        return callee.name != "loop"
    return (
        isinstance(callee, nodes.Getattr)
        and isinstance(callee.node, nodes.Name)
        and callee.node.name in imported
    )
