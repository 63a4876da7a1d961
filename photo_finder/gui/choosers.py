"""The questions that block: which folder, which photo, really? One value, so that a test answers instead."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from photo_finder.gui import file_manager
from photo_finder.gui.file_names import path_in, url_of

_PATTERNS = (
    "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.heic *.heif *.avif *.jxl "
    "*.dng *.cr2 *.cr3 *.nef *.arw *.orf *.rw2 *.raf *.pef *.srw"
)
_SCHEMES = ["file"]


def pictures_folder() -> Path | None:
    """The system's folder of pictures, if there is one."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(found) if found and Path(found).is_dir() else None


def ask_folder(parent: QWidget) -> Path | None:
    """A folder of photos; None if the user thought better of it."""
    title = QCoreApplication.translate("Choosers", "Choose a folder of photos")
    return _asked_folder(parent, title)


def ask_destination(parent: QWidget, title: str) -> Path | None:
    """A folder that files are to go into; None if the user thought better of it."""
    return _asked_folder(parent, title)


def _asked_folder(parent: QWidget, title: str) -> Path | None:
    """By a URL, as in all of these questions: a name in it may be any bytes."""
    found = QFileDialog.getExistingDirectoryUrl(parent, title, _start(), supportedSchemes=_SCHEMES)
    return Path(path_in(found)) if found.isLocalFile() else None


def _start() -> QUrl:
    return url_of(str(pictures_folder() or Path.home()))


def ask_photos(parent: QWidget) -> list[Path]:
    """Photos to compare with; empty if the user thought better of it."""
    title = QCoreApplication.translate("Choosers", "Open a photo to find similar ones")
    photos = QCoreApplication.translate("Choosers", "Photos")
    every = QCoreApplication.translate("Choosers", "All files")
    upper = _PATTERNS.upper()
    kinds = f"{photos} ({_PATTERNS} {upper});;{every} (*)"
    found, _ = QFileDialog.getOpenFileUrls(parent, title, _start(), kinds, supportedSchemes=_SCHEMES)
    return [Path(path_in(url)) for url in found if url.isLocalFile()]


def ask_target(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where a file is to be written; None if the user thought better of it.

    Its ending is of the kind that was chosen. Where the ending was not typed and a file of the whole name is
    there, the dialog comes once more with that name, as it asks about the name alone that it is left with.
    """
    target, kind = Path.home() / name, ""
    while True:
        found, kind = QFileDialog.getSaveFileUrl(
            parent, title, url_of(str(target)), kinds, kind, supportedSchemes=_SCHEMES
        )
        if not found.isLocalFile():
            return None
        typed = Path(path_in(found))
        target = with_ending(typed, kind, kinds)
        if target == typed or not os.path.lexists(target):
            return target


def with_ending(file: Path, kind: str, kinds: str) -> Path:
    """The file with an ending of the chosen kind; one that was typed stands if no other kind was chosen."""
    known, chosen = _endings(kinds), _endings(kind) or _endings(kinds)
    stands = known if kinds.startswith(kind) else chosen
    if file.suffix.lower() in stands:
        return file
    plain = file.stem if file.suffix.lower() in known else file.name
    return file.with_name(plain + chosen[0])


def _endings(kinds: str) -> list[str]:
    return re.findall(r"\*(\.\w+)", kinds)


def ask_name(parent: QWidget, title: str, question: str) -> str:
    """A name; empty if the user thought better of it."""
    found, agreed = QInputDialog.getText(parent, title, question)
    return found.strip() if agreed else ""


def ask_sure(parent: QWidget, title: str, question: str, yes: str) -> bool:
    """Whether the user means it."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, question, parent=parent)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agree


@dataclass(frozen=True, slots=True)
class Choosers:
    """How the window asks and shows things outside of itself."""

    folder: Callable[[QWidget], Path | None] = ask_folder
    photos: Callable[[QWidget], list[Path]] = ask_photos
    target: Callable[[QWidget, str, str, str], Path | None] = ask_target
    destination: Callable[[QWidget, str], Path | None] = ask_destination
    name: Callable[[QWidget, str, str], str] = ask_name
    sure: Callable[[QWidget, str, str, str], bool] = ask_sure
    reveal: Callable[[str], None] = file_manager.reveal
    open_file: Callable[[str], bool] = file_manager.open_file
    pictures: Callable[[], Path | None] = pictures_folder
