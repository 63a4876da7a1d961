"""Files on their way to other programs."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from photo_finder.gui import wording
from photo_finder.gui.file_names import url_of


def put_text(paths: Sequence[str]) -> None:
    """The paths as text alone, one a line; without any, what was there stays."""
    if paths:
        QGuiApplication.clipboard().setText("\n".join(wording.printable(path) for path in paths))


def put(paths: Sequence[str]) -> None:
    """The files at these paths, and the paths as text; without any, what was there stays."""
    if not paths:
        return
    carried = QMimeData()
    carried.setUrls([url_of(path) for path in paths])
    carried.setText("\n".join(wording.printable(path) for path in paths))
    QGuiApplication.clipboard().setMimeData(carried)
