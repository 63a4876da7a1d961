"""What the system says of the person before it: how large type should be, and whether things may move.

It must not know what the window does about it.
"""

import ctypes
import logging
import os
import shutil
import subprocess
import sys

from PySide6.QtGui import QFontDatabase, QFontInfo

log = logging.getLogger(__name__)

_LARGEST_SCALE = 2.0
_PATIENCE_SECONDS = 1.0
_SPI_GETCLIENTAREAANIMATION = 0x1042
_USUAL_PIXELS = {"win32": 12.0, "darwin": 13.0}
_GNOME_PIXELS, _OTHER_PIXELS = 11 * 96 / 72, 10 * 96 / 72
"""Sizes of the system's own type where nobody changed it: 9 points, 13, 11 and 10 at 96 to the inch."""


def type_scale() -> float:
    """How many times larger than usual the system's own type is, from 1 to 2. Needs the QApplication."""
    told = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    gnome = "gnome" in os.environ.get("XDG_CURRENT_DESKTOP", "").casefold()
    usual = _USUAL_PIXELS.get(sys.platform, _GNOME_PIXELS if gnome else _OTHER_PIXELS)
    return min(max(told / usual, 1.0), _LARGEST_SCALE)


def less_motion() -> bool:
    """Whether the system asks programs not to move things. False where it says nothing."""
    try:
        if sys.platform == "win32":
            return not _windows_animates()
        return _asked(*_COMMANDS["darwin" if sys.platform == "darwin" else "gnome"])
    except (OSError, subprocess.SubprocessError) as error:
        log.info("the system does not tell whether things may move: %s", error)
        return False


_COMMANDS = {
    "darwin": (("defaults", "read", "com.apple.universalaccess", "reduceMotion"), "1"),
    "gnome": (("gsettings", "get", "org.gnome.desktop.interface", "enable-animations"), "false"),
}
"""How it is asked, and the answer that means that nothing should move."""


def _asked(command: tuple[str, ...], yes: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    told = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False)
    return told.returncode == 0 and told.stdout.strip() == yes


def _windows_animates() -> bool:
    on = ctypes.c_int(1)
    user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
    told = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(on), 0)
    return not told or bool(on.value)
