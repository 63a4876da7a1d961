"""How results are written: one JSON document, or lines for a person. Knows nothing of their meaning."""

import json
import os
import sys
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from photo_finder.core import json_document

if TYPE_CHECKING:
    from rich.console import Console

Json = json_document.Json

_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
# Characters that turn the direction of what follows: a name could show as another one.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def write_json(document: Mapping[str, Json]) -> None:
    """Write one JSON document in ASCII to standard output; lone surrogates are escaped like the rest."""
    sys.stdout.write(json.dumps(document, ensure_ascii=True, allow_nan=False, indent=2) + "\n")
    sys.stdout.flush()


def printable(text: str) -> str:
    """The text with everything escaped that a terminal would obey or could not show."""
    return "".join(_escaped(character) if _hidden(character) else character for character in text)


def _hidden(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN or character in _TURNING


def _escaped(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"  # a byte that is not UTF-8, as os.fsdecode gives it
    return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(
        character, f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
    )


def console() -> "Console":
    """A console on standard output: colours on a terminal, plain text in a pipe, never cut or wrapped."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False, soft_wrap=True)


def survive_any_text() -> None:
    """Let a terminal of any encoding show any text, with escapes for what it does not know."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def hush_standard_output() -> None:
    """Throw away what is still to be written: the reader at the other end of the pipe has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def bytes_in_words(size: int) -> str:
    """A size as people say it: ``3.4 MB``."""
    amount = float(size)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} TB"


def count(number: int, noun: str) -> str:
    """A number with its noun: ``1 photo``, ``12,925 photos``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
