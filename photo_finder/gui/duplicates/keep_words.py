"""Keep rules as the settings hold them, and as a person reads them. Plain functions without a widget."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from photo_finder.core.keep_rules import IN, NEVER, PRESETS
from photo_finder.gui import wording

_COMMA = "\0"  # no path has it

OFFERED = (
    "least-edited",
    "largest",
    "least-compressed",
    "format",
    "original",
    "most-metadata",
    "oldest",
    "newest",
    "plain-name",
    "shortest-name",
    "longest-name",
    "shallowest",
    "shortest-path",
)
"""Rules that are offered by themselves; the others are for the presets and the command line."""


def words_of(keep: Sequence[str]) -> tuple[str, ...]:
    """Single rules from texts with one or several, as the library reads them (``,,`` is a comma)."""
    parts = (part for text in keep for part in text.replace(",,", _COMMA).split(","))
    words = (_word(part.replace(_COMMA, ",")) for part in parts)
    return tuple(word for word in words if word) or ("default",)


def _word(part: str) -> str:
    """A rule without the blanks around it; but the name of a folder may end in one."""
    return part.lstrip() if ":" in part else part.strip()


def texts_of(words: Sequence[str]) -> tuple[str, ...]:
    """Single rules as the settings keep them; nothing for what holds without any."""
    return () if tuple(words) == ("default",) else tuple(word.replace(",", ",,") for word in words)


def preferring(folder: str) -> str:
    """The rule that keeps what lies in a folder."""
    return f"{IN}:{folder}"


def protecting(folder: str) -> str:
    """The rule that nothing in a folder ever goes."""
    return f"{NEVER}:{folder}"


def is_protecting(word: str) -> bool:
    """Whether a rule protects a folder."""
    return word.lower().startswith(f"{NEVER}:")


def name_of(word: str) -> str:
    """A rule as it stands in ``Keep what is …``."""
    name, colon, value = word.partition(":")
    if colon and name.lower() in (IN, NEVER):
        folder = wording.brief_name(os.path.basename(value.rstrip(os.sep)) or value)
        if name.lower() == IN:
            return QCoreApplication.translate("KeepRules", "in {0}").format(wording.printable(folder))
        return QCoreApplication.translate("KeepRules", "never touch {0}").format(wording.printable(folder))
    return _names().get(word.lower(), word)


def preset_name(preset: str) -> str:
    """A preset in the menu."""
    return {
        "default": QCoreApplication.translate("KeepRules", "the usual choice"),
        "copies": QCoreApplication.translate("KeepRules", "the least edited, then the largest"),
        "best-quality": QCoreApplication.translate("KeepRules", "the best quality"),
        "originals": QCoreApplication.translate("KeepRules", "the camera's original"),
    }.get(preset, preset)


def _names() -> dict[str, str]:
    plain = {
        "least-edited": QCoreApplication.translate("KeepRules", "least edited"),
        "largest": QCoreApplication.translate("KeepRules", "largest"),
        "least-compressed": QCoreApplication.translate("KeepRules", "least compressed"),
        "format": QCoreApplication.translate("KeepRules", "in the better format"),
        "original": QCoreApplication.translate("KeepRules", "from the camera"),
        "most-metadata": QCoreApplication.translate("KeepRules", "with most facts of the shot"),
        "most-names": QCoreApplication.translate("KeepRules", "under most names"),
        "oldest": QCoreApplication.translate("KeepRules", "oldest"),
        "newest": QCoreApplication.translate("KeepRules", "newest"),
        "plain-name": QCoreApplication.translate("KeepRules", "not named a copy"),
        "shortest-name": QCoreApplication.translate("KeepRules", "of the shortest name"),
        "longest-name": QCoreApplication.translate("KeepRules", "of the longest name"),
        "shallowest": QCoreApplication.translate("KeepRules", "in fewest folders"),
        "shortest-path": QCoreApplication.translate("KeepRules", "of the shortest path"),
        "alphabetical": QCoreApplication.translate("KeepRules", "first by path"),
    }
    return plain | {preset: preset_name(preset) for preset in PRESETS}
