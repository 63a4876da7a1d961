"""Folders and files whose names are not UTF-8, as old disks and archives have them, can be worked with."""

import os
from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from photo_finder.core.query import Example
from photo_finder.core.reports import Folder
from photo_finder.gui import choosers, file_manager, incoming, wording
from photo_finder.gui.duplicates import keep_words
from photo_finder.gui.file_names import path_in, url_of
from tests.gui.at_the_window import drop, names, select, wait_for_answer
from tests.gui.pictures_made import make_photos

_LEFT = Qt.MouseButton.LeftButton
_ODD = os.fsdecode(b"stra\xdfe.jpg") if os.name == "posix" else ""


@pytest.fixture
def photo_folder(tmp_path: Path) -> Path:
    """The made photos in a folder, and one of them under a name, that are Latin-1."""
    try:
        folder = tmp_path / os.fsdecode(b"Fotos-M\xfcnchen")
        make_photos(folder)
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    (folder / "red-1.jpg").rename(folder / _ODD)
    return folder


def test_a_click_on_a_folder_shows_its_photos(full_window, photo_folder, qtbot):
    tree, photos = full_window.sidebar.folders, full_window.photos
    place = tree.visualItemRect(tree.topLevelItem(0)).center()
    qtbot.mouseClick(tree.viewport(), _LEFT, pos=place)
    assert photos.where.folder == photo_folder
    assert full_window.sidebar.chosen_folder() == str(photo_folder)
    qtbot.waitUntil(lambda: not full_window.session._runner.busy)
    assert photos.model.rowCount() == 24


def test_a_folder_opens_and_its_row_stays(full_window, photo_folder, qtbot):
    tree = full_window.sidebar.folders
    top = tree.topLevelItem(0)
    top.setExpanded(True)
    qtbot.waitUntil(lambda: [top.child(row).text(0) for row in range(top.childCount())] == ["copies"])
    tree.show_folders([Folder(str(photo_folder), 25, offline=False, parted=True)])
    assert tree.topLevelItem(0) is top
    assert top.isExpanded()


def test_a_folder_is_removed_from_the_library_and_not_one_of_a_like_name(
    full_window, photo_folder, answers, qtbot
):
    alike = make_photos(photo_folder.with_name("Fotos-Mnchen"))
    full_window.add_folders([alike])
    tree = full_window.sidebar.folders
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 2, timeout=10_000)
    qtbot.waitUntil(lambda: not full_window.session.indexing, timeout=30_000)
    row = next(row for row in (0, 1) if tree.topLevelItem(row).text(0) != alike.name)
    menu = full_window.sidebar.folder_menu(tree.topLevelItem(row))
    menu.actions()[-1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1, timeout=10_000)
    assert tree.topLevelItem(0).text(0) == alike.name
    assert answers.asked


def test_a_folder_is_removed_in_the_settings(full_window, answers, qtbot):
    full_window.acts.settings.trigger()
    dialog = full_window.preferences.dialog
    qtbot.waitUntil(lambda: dialog.folders.list.count() == 1, timeout=10_000)
    dialog.folders.list.setCurrentRow(0)
    dialog.folders.remove.click()
    qtbot.waitUntil(lambda: full_window.frame.inviting, timeout=10_000)
    dialog.close()


def test_files_are_shown_where_they_lie_and_large(full_window, photo_folder, answers, qtbot):
    odd = str(photo_folder / _ODD)
    for part in (full_window.details.facts, full_window.viewer.facts, full_window.photos.unreadable):
        part.file_shown.emit(odd)
    full_window.tidying.groups.members.file_shown.emit(odd)
    assert answers.revealed == [odd] * 4
    full_window.tidying.removed.looked_at.emit(odd, odd)
    qtbot.waitUntil(lambda: full_window.viewer.canvas.has_picture, timeout=10_000)
    full_window.viewer.close_view()


def test_a_keep_rule_of_a_folder_is_chosen_saved_and_stays_in_the_settings(
    full_window, photo_folder, answers, qtbot
):
    rules, rule = full_window.tidying.duplicates.rules, f"in:{photo_folder}"
    answers.folder, answers.name = photo_folder, "home"
    rules._put_folder(keep_words.preferring, partial(rules._put, 0))
    qtbot.waitUntil(lambda: full_window.session._library.settings().keep == (rule,), timeout=10_000)
    qtbot.waitUntil(lambda: rules._words == (rule,), timeout=10_000)
    rules._save()
    qtbot.waitUntil(lambda: full_window.session._library.keep_sets() == {"home": rule}, timeout=10_000)
    qtbot.waitUntil(lambda: not full_window.session._runner.busy)
    full_window.acts.settings.trigger()
    dialog = full_window.preferences.dialog
    qtbot.waitUntil(lambda: dialog.keep.currentText() == "home", timeout=10_000)
    assert dialog.chosen().keep == (rule,)
    dialog.close()


def test_what_is_told_of_a_folder_does_not_name_another(full_window, photo_folder, qtbot):
    away = photo_folder / os.fsdecode(b"M\xfcnchen")
    full_window.session.remove_folder(away)
    banner = full_window.banner.text
    told = f"{wording.printable(str(away))} is not one of the library's folders."
    qtbot.waitUntil(lambda: banner.text() == told, timeout=10_000)


# --- from and to other programs ---

_WRITTEN = b"/Fotos-M%FCnchen/stra%DFe.jpg"
"""How a URL ends that holds the bytes of the name."""


def test_what_is_copied_and_dragged_out_names_the_file_by_its_bytes(full_window, photo_folder, qtbot):
    row = select(full_window, qtbot, _ODD)
    board, model = QGuiApplication.clipboard(), full_window.photos.model
    with qtbot.waitSignal(board.dataChanged, timeout=5_000):
        full_window.acts.copy.trigger()
    for carried in (board.mimeData(), model.mimeData([model.index(row)])):
        (url,) = carried.urls()
        assert url.toEncoded().data().endswith(_WRITTEN)
        assert path_in(url) == str(photo_folder / _ODD)


def test_a_file_and_its_folder_are_opened_by_their_bytes(photo_folder, application):
    opened = _Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    try:
        assert file_manager.open_file(str(photo_folder / _ODD))
        file_manager.reveal(str(photo_folder / _ODD))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.paths == [str(photo_folder / _ODD), str(photo_folder)]


class _Opened(QObject):
    """The system's program for files."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.paths.append(path_in(url))


def test_a_dropped_file_becomes_the_question(full_window, photo_folder, qtbot):
    drop(full_window, _carried(photo_folder / _ODD))
    wait_for_answer(full_window, qtbot)
    assert full_window.similar.question.like == (Example(photo_folder / _ODD),)
    assert full_window.similar.model.hit(0).identical
    assert names(full_window.similar)[0] == _ODD


def test_a_dropped_folder_is_added(full_window, photo_folder, qtbot):
    more = photo_folder.with_name(os.fsdecode(b"\xdcber"))
    make_photos(more)
    assert drop(full_window, _carried(more)) == "Drop to add this folder"
    qtbot.waitUntil(lambda: full_window.sidebar.folders.topLevelItemCount() == 2, timeout=20_000)
    watched = {folder.path for folder in full_window.session._library.folders()}
    assert watched == {str(photo_folder), str(more)}


def test_what_the_systems_dialogs_give_is_taken_by_its_bytes(photo_folder, monkeypatch, qtbot):
    odd, parent = photo_folder / _ODD, QWidget()
    qtbot.addWidget(parent)
    for name, answer in (
        ("getExistingDirectoryUrl", url_of(str(photo_folder))),
        ("getOpenFileUrls", ([url_of(str(odd))], "")),
        ("getSaveFileUrl", (url_of(str(odd)), "")),
    ):
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer, **_more: answer)
    assert choosers.ask_folder(parent) == choosers.ask_destination(parent, "") == photo_folder
    assert choosers.ask_photos(parent) == [odd]
    assert choosers.ask_target(parent, "", "a.jpg", "Photo (*.jpg)") == odd
    monkeypatch.setattr(QFileDialog, "getExistingDirectoryUrl", lambda *_, **_more: QUrl())
    assert choosers.ask_folder(parent) is None


def test_the_dialogs_begin_where_photos_are_and_give_what_is_chosen(tmp_path, monkeypatch, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(choosers, "pictures_folder", lambda: tmp_path)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    for ask, wanted in (
        (choosers.ask_folder, tmp_path),
        (lambda parent: choosers.ask_target(parent, "", "a.csv", "Table (*.csv)"), tmp_path / "a.csv"),
    ):
        QTimer.singleShot(0, lambda: QApplication.activeModalWidget().accept())
        assert ask(parent) == wanted
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
    assert choosers.ask_photos(parent) == []


def test_a_url_in_a_text_is_the_file(photo_folder):
    words = QMimeData()
    words.setText(url_of(str(photo_folder / _ODD)).toString())
    assert incoming.read(words).examples == (Example(photo_folder / _ODD),)


def _carried(path: Path) -> QMimeData:
    """What another program gives: the URL in bytes."""
    carried = QMimeData()
    carried.setData("text/uri-list", b"file://" + quote(os.fsencode(path)).encode() + b"\r\n")
    return carried


@pytest.mark.parametrize("path", ["/a b/c#d?e;f&g=h%20.jpg", "/ä/日本/e\u0301.jpg", "/~+@:,!$'()*[]/x"])
@pytest.mark.skipif(os.name != "posix", reason="paths of POSIX")
def test_a_url_of_any_path_is_qts_own_or_leads_back(path):
    assert path_in(url_of(path)) == url_of(path).toLocalFile() == path
    assert path_in(QUrl.fromLocalFile(path)) == path
    assert path_in(QUrl(QUrl.fromLocalFile(path).toString())) == path


def test_a_url_of_another_machine_is_no_path_of_this_one():
    assert path_in(QUrl("file://host/share/a.jpg")) == "//host/share/a.jpg"
