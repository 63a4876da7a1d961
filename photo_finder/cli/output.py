"""How results are written: one JSON document, or lines for a person. Knows nothing of their meaning."""

import contextlib
import json
import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from photo_finder.core import json_document

if TYPE_CHECKING:
    from rich.console import Console

Json = json_document.Json

_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
# Characters that turn the direction of what follows: a name could show as another one.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class UnwrittenError(OSError):
    """Standard output takes no more, as a file on a full disk."""


def write_json(document: Mapping[str, Json]) -> None:
    """Write one JSON document in ASCII to standard output; lone surrogates are escaped like the rest."""
    with _told_apart():
        sys.stdout.write(json.dumps(document, ensure_ascii=True, allow_nan=False, indent=2) + "\n")
        sys.stdout.flush()


@contextlib.contextmanager
def _told_apart() -> Iterator[None]:
    """Raises: UnwrittenError where standard output takes no more; BrokenPipeError where nobody reads it."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwrittenError(error.errno, error.strerror) from error


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

    class Written(Console):
        def print(self, *objects: Any, **options: Any) -> None:
            with _told_apart():
                super().print(*objects, **options)

    return Written(highlight=False, markup=False, emoji=False, soft_wrap=True)


def complain(sentence: str) -> None:
    """Write what went wrong to standard error."""
    sys.stderr.write(printable(sentence) + "\n")


def open_standard_streams() -> None:
    """Give a program that was started without standard streams (``>&-``) some that lead nowhere.

    Otherwise a file that is opened later would get their numbers, and what is printed.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            nowhere = os.open(os.devnull, os.O_RDWR)
            if nowhere != number:
                os.dup2(nowhere, number)
                os.close(nowhere)
        if getattr(sys, name) is None:
            # It stays open as long as the program runs.
            setattr(sys, name, open(number, "w" if number else "r", encoding="utf-8", closefd=False))  # noqa: SIM115


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
