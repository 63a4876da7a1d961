"""What the program says of itself."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from photo_finder import HOME_PAGE, __version__


def show(parent: QWidget) -> None:
    """A small box with version and licences, and the way to newer versions."""
    QMessageBox.about(
        parent, QCoreApplication.translate("MainWindow", "About Photo Finder"), words(HOME_PAGE)
    )


def words(home_page: str) -> str:
    """What it says, as HTML.

    Args:
        home_page: where new versions are; the web browser opens it on a click, the program itself never asks.
            Empty where there is none.
    """
    text = QCoreApplication.translate(
        "MainWindow",
        "<h3>Photo Finder {0}</h3><p>Finds photos by how they look, on this computer alone.</p>"
        "<p>Apache License 2.0. Icons by Lucide (ISC). Made with Qt for Python (LGPL).</p>",
    ).format(__version__)
    if home_page:
        updates = QCoreApplication.translate("MainWindow", "Look for a new version in your web browser")
        text += f'<p><a href="{home_page}">{updates}</a></p>'
    return text
