"""From a sentence of the library to the window's language: its pattern is found, its values go into ours.

Sentences come as texts, not as objects: reasons lie in the catalog, some of them since an earlier version.
What stands in no table (an unexpected word of the system) is shown as it is.
"""

import errno
import functools
import os
import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from photo_finder.gui import wording
from photo_finder.gui.sentences import acts, files, keepers, library, models, photos

_TABLES = (photos, files, acts, library, models, keepers)

_SYSTEM = {
    errno.EACCES: QT_TRANSLATE_NOOP("Sentences", "Permission denied"),
    errno.EPERM: QT_TRANSLATE_NOOP("Sentences", "Operation not permitted"),
    errno.ENOENT: QT_TRANSLATE_NOOP("Sentences", "No such file or directory"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Sentences", "Not a directory"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Sentences", "Is a directory"),
    errno.EEXIST: QT_TRANSLATE_NOOP("Sentences", "File exists"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Sentences", "No space left on device"),
    errno.EROFS: QT_TRANSLATE_NOOP("Sentences", "Read-only file system"),
    errno.EIO: QT_TRANSLATE_NOOP("Sentences", "Input/output error"),
    errno.EBUSY: QT_TRANSLATE_NOOP("Sentences", "Device or resource busy"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Sentences", "File name too long"),
    errno.EMFILE: QT_TRANSLATE_NOOP("Sentences", "Too many open files"),
    errno.ETIMEDOUT: QT_TRANSLATE_NOOP("Sentences", "Connection timed out"),
}
"""What the system says most often of a file; by its number, as it may say so in a language of its own."""

_PLACE = re.compile(r"\{(\d)\}")
_MEASURED = re.compile(r"\{(\d)\}(?= (?:x \{|pixels|megapixels|MB|GB|seconds|of the albums))")


def told(said: str | Exception) -> str:
    """A sentence of the library in the window's language; what is none of its sentences as it is.

    Names in it are as they can be shown.
    """
    text = wording.printable(str(said))
    found = match(text)
    if found is None:
        system = _system().get(text)
        return text if system is None else _translated(system)
    pattern, values = found
    measured = {int(number) for number in _MEASURED.findall(pattern)}
    shown = [_number(value) if at in measured else told(value) for at, value in enumerate(values)]
    return _PLACE.sub(lambda place: shown[int(place[1])], _translated(_wordings().get(pattern, pattern)))


def why(reasons: str) -> str:
    """Why a photo is the one to keep: several rules may say so, one after the other."""
    parts = [told(part) for part in reasons.split(", then ")]
    joined = QCoreApplication.translate("Sentences", "{0}, then {1}")
    return functools.reduce(joined.format, parts)


@functools.lru_cache(maxsize=4096)
def match(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The pattern of a sentence, and its values by number; None if it has none."""
    for pattern, form in _forms().items():
        found = form.fullmatch(text)
        if found is not None:
            return pattern, found.groups()
    return None


def prepare() -> None:
    """Learn all patterns now, on any thread, so that the first sentence is told as quickly as the others."""
    _forms()


def patterns() -> frozenset[str]:
    """All that is known of what the library says."""
    return frozenset(_forms())


@functools.cache
def _forms() -> Mapping[str, re.Pattern[str]]:
    """Patterns with most words first: of two that fit, the one that says more is meant."""
    known = [pattern for table in _TABLES for pattern in (*table.PATTERNS, *getattr(table, "REWORDED", ()))]
    return {pattern: _form(pattern) for pattern in sorted(known, key=_length_of_words, reverse=True)}


def _length_of_words(pattern: str) -> int:
    return len(_PLACE.sub("", pattern))


def _form(pattern: str) -> re.Pattern[str]:
    words = _PLACE.split(pattern)  # every second one is the number of a place; they stand in order
    return re.compile("(.+)".join(re.escape(part) for part in words[::2]), re.DOTALL)


@functools.cache
def _wordings() -> Mapping[str, str]:
    """What the window says in place of some patterns."""
    reworded = acts.REWORDED | library.REWORDED | models.REWORDED
    return {pattern: str(words) for pattern, words in reworded.items()}


@functools.cache
def _system() -> Mapping[str, str]:
    return {os.strerror(code): str(words) for code, words in _SYSTEM.items()}


def _translated(pattern: str) -> str:
    return QCoreApplication.translate("Sentences", pattern)


def _number(value: str) -> str:
    """``12,345.6`` by the user's locale."""
    places = len(value.partition(".")[2])
    try:
        return QLocale().toString(float(value.replace(",", "")), "f", places)
    except ValueError:
        return value
