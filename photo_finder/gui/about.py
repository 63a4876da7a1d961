"""What the program says of itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from photo_finder import __version__


def show(parent: QWidget) -> None:
    """A small box with version and licences."""
    text = QCoreApplication.translate(
        "MainWindow",
        "<h3>Photo Finder {0}</h3><p>Finds photos by how they look, on this computer alone.</p>"
        "<p>Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).</p>",
    ).format(__version__)
    QMessageBox.about(parent, QCoreApplication.translate("MainWindow", "About Photo Finder"), text)
