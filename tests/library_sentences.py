"""What the library says to people, taken from its own source: texts with ``{}`` in place of their values."""

import ast
import functools
import re
from pathlib import Path

import photo_finder

_ROOT = Path(photo_finder.__file__).parent
_OURS = ("gui/", "cli/", "__main__.py", "library/doctor.py", "logs.py")
"""Front ends, and what the command line alone asks for."""

_NOT_FOR_PEOPLE = {
    "ValueError",
    "TypeError",
    "RuntimeError",
    "AssertionError",
    "KeyError",
    "_NotWrittenError",
}
_PROSE = re.compile(r"[A-Za-z{'\"][\w\s{},.;:'\"()\[\]%/~&-]*")
_SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|ORDER|ALTER|JOIN|CASE|AND|IN|IS|BEGIN|COLLATE)\b"
)


@functools.cache
def sentences(least_words: int = 3) -> tuple[tuple[str, str], ...]:
    """Each text of so many words or more, and where it stands."""
    return tuple((text, where) for text, where in _all() if _is_prose(text, least_words))


@functools.cache
def _all() -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for path in sorted(_ROOT.rglob("*.py")):
        place = path.relative_to(_ROOT).as_posix()
        if not place.startswith(_OURS):
            texts = _Texts()
            texts.visit(ast.parse(path.read_text(encoding="utf-8")))
            found += [(text, f"{place}:{line}") for text, line in texts.found]
    return tuple(found)


def _is_prose(text: str, least_words: int) -> bool:
    words = re.findall(r"(?<![\w.:/_-])[A-Za-z][A-Za-z']*(?![\w/-]|:\S)", text)
    return len(words) >= least_words and bool(_PROSE.fullmatch(text)) and not _SQL.search(text)


class _Texts(ast.NodeVisitor):
    """Collects texts; not docstrings, what goes to the log, and what a fault of the program alone raises."""

    def __init__(self) -> None:
        self.found: list[tuple[str, int]] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        raised = node.exc.func if isinstance(node.exc, ast.Call) else None
        if not isinstance(raised, ast.Name) or raised.id not in _NOT_FOR_PEOPLE:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        of = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not isinstance(of, ast.Name) or of.id != "log":
            self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self.found.append(("".join(_part(value) for value in node.values), node.lineno))
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.found.append((re.sub(r"\{\w*\}", "{}", node.value), node.lineno))


def _part(value: ast.expr) -> str:
    if isinstance(value, ast.Constant):
        return str(value.value)
    quoted = isinstance(value, ast.FormattedValue) and value.conversion == ord("r")
    return "'{}'" if quoted else "{}"
