"""Shows a file where it lies, with the system's own file manager."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QDesktopServices

from photo_finder.gui.file_names import url_of


def reveal(path: str) -> None:
    """Open the folder of a file (or the folder itself); select the file where the system can."""
    if sys.platform == "win32":
        explorer = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "explorer.exe"
        subprocess.Popen([str(explorer), f"/select,{os.path.normpath(path)}"])
    elif sys.platform == "darwin":
        subprocess.Popen(["/usr/bin/open", "-R", path])
    else:
        folder = path if os.path.isdir(path) else os.path.dirname(path)
        QDesktopServices.openUrl(url_of(folder))


def open_file(path: str) -> bool:
    """Open a file with the program that the system has for it. Returns: whether there is one."""
    return QDesktopServices.openUrl(url_of(path))
