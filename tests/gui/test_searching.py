"""How questions come, go and are kept: history, saved searches, browsers, the screen."""

import base64
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from photo_finder.core.query import Example
from photo_finder.gui import fresh_answers, incoming
from photo_finder.gui.saved import shelf
from photo_finder.gui.saved.name_dialog import NameDialog
from photo_finder.gui.screen_region import ScreenRegion
from photo_finder.gui.theme import Theme

_LEFT = Qt.MouseButton.LeftButton
_ALT = Qt.KeyboardModifier.AltModifier


def _ask(window, qtbot, source):
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        window.search_like([Example(source)])


def _names(place):
    return [Path(place.model.photo(row).path).name for row in range(place.model.rowCount())]


def _name(window, qtbot, name):
    """Type a name into the dialog that is open, and save."""
    dialog = window.findChild(NameDialog)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, name)
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Save), _LEFT)


def _similar_count(window):
    places = window.sidebar.places
    return places.item(1).data(Qt.ItemDataRole.UserRole + 2)


# --- history ---


def test_alt_and_the_arrows_lead_back_and_forward(full_window, photo_folder, qtbot):
    similar = full_window.similar
    red, blue = photo_folder / "red-3.jpg", photo_folder / "blue-3.jpg"
    assert not full_window.acts.forward.isEnabled()
    _ask(full_window, qtbot, red)
    similar.strictness.setValue(7)
    similar.view.verticalScrollBar().setValue(40)
    scrolled = similar.view.verticalOffset()
    _ask(full_window, qtbot, blue)
    similar.strictness.setValue(80)
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        qtbot.keyClick(similar.view, Qt.Key.Key_Left, _ALT)
    assert similar.question.like == (Example(red),)
    assert (similar.strictness.value(), similar.view.verticalOffset()) == (7, scrolled)
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        qtbot.keyClick(similar.view, Qt.Key.Key_Right, _ALT)
    assert similar.question.like == (Example(blue),)
    assert similar.strictness.value() == 80
    assert not full_window.acts.forward.isEnabled()
    full_window.acts.back.trigger()
    full_window.acts.back.trigger()
    assert full_window.place is full_window.photos
    full_window.acts.forward.trigger()
    assert full_window.place is similar
    assert similar.question.like == (Example(red),)
    _ask(full_window, qtbot, photo_folder / "green-1.jpg")
    assert not full_window.acts.forward.isEnabled()


# --- saved searches ---


def test_a_saved_search_tells_what_is_new_survives_and_can_go(
    full_window, open_window, answers, photo_folder, qtbot, monkeypatch
):
    monkeypatch.setattr(shelf, "LEAST_PAUSE_MS", 10)
    monkeypatch.setattr(shelf, "_REST", 0)
    window, saving = full_window, full_window.saving
    window.acts.show_similar.trigger()
    assert not window.acts.save_search.isEnabled()
    assert saving.list.isHidden()
    _ask(window, qtbot, photo_folder / "red-3.jpg")
    window.similar.strictness.setValue(0)
    window.acts.save_search.trigger()
    assert window.findChild(NameDialog).name.text() == "Like red-3"
    with qtbot.waitSignal(saving.shelf.kept, timeout=10_000) as kept:
        _name(window, qtbot, "Red things")
    key = kept.args[0].key
    assert saving.key == key
    assert saving.button.text().strip() == "Red things"
    found = saving.shelf.found(key).photos
    assert found == len(window.similar.hits)

    window.acts.show_photos.trigger()
    with Image.open(photo_folder / "red-3.jpg") as picture:
        picture.save(photo_folder / "again.png")
    window.acts.update.trigger()
    qtbot.waitUntil(lambda: _similar_count(window) == "1", timeout=20_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=20_000)
    saving.button.list_wanted.emit()
    item = saving.list.rows.item(0)
    told = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"Red things, {found + 1} photos, 1 new"
    window.acts.show_similar.trigger()
    assert saving.list.isVisible()
    saving.list.rows.setFocus()
    saving.list.rows.setCurrentRow(0)
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        qtbot.keyClick(saving.list.rows, Qt.Key.Key_Return)
    assert "again.png" in _names(window.similar)
    assert window.similar.strictness.value() == 0
    assert not _similar_count(window)
    saving.button.fill()
    texts = [action.text() for action in saving.button.menu().actions()]
    assert "Rename…" in texts
    assert "Red things" in texts

    saving.list.rename_wanted.emit(key)
    _name(window, qtbot, "Everything red")
    qtbot.waitUntil(lambda: saving.shelf.get(key).name == "Everything red", timeout=10_000)
    window.close()
    (photo_folder / "red-3.jpg").unlink()
    again = open_window()
    qtbot.waitUntil(lambda: again.saving.shelf.get(key) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: again.saving.shelf.found(key) is not None, timeout=10_000)
    assert not again.saving.shelf.found(key).fresh
    answers.sure = False
    again.saving.list.forget_wanted.emit(key)
    assert "Everything red" in answers.asked[-1]
    answers.sure = True
    again.saving.list.forget_wanted.emit(key)
    qtbot.waitUntil(lambda: again.saving.shelf.searches == (), timeout=10_000)
    assert again.saving.list.isHidden()
    qtbot.waitUntil(lambda: not again.session.indexing, timeout=20_000)


def test_an_answer_grows_while_photos_come(full_window, photo_folder, qtbot, monkeypatch):
    monkeypatch.setattr(fresh_answers, "LEAST_PAUSE_MS", 10)
    _ask(full_window, qtbot, photo_folder / "red-3.jpg")
    full_window.similar.strictness.setValue(0)
    before = len(full_window.similar.hits)
    with Image.open(photo_folder / "red-3.jpg") as picture:
        picture.save(photo_folder / "again.png")
    full_window.acts.update.trigger()
    qtbot.waitUntil(lambda: len(full_window.similar.hits) == before + 1, timeout=20_000)
    qtbot.waitUntil(lambda: not full_window.session.indexing, timeout=20_000)
    assert "again.png" in _names(full_window.similar)


# --- from a browser ---


def _png(image):
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(packed.data()).decode()


def test_what_browsers_hand_over_is_understood(tmp_path):
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/photo.jpg")])
    assert incoming.is_welcome(link)
    assert incoming.read(link).link
    link.setImageData(image)
    assert incoming.read(link).image.size() == image.size()
    written = QMimeData()
    written.setUrls([QUrl(f"data:image/png;base64,{_png(image)}")])
    assert incoming.read(written).image.size() == image.size()
    page = QMimeData()
    page.setHtml(f'<img alt="x" src="data:image/png;base64,{_png(image)}">')
    assert incoming.read(page).image.size() == image.size()
    broken = QMimeData()
    broken.setHtml('<img src="data:image/png;base64,AAAA">')
    assert incoming.read(broken).nothing
    file = tmp_path / "a b.jpg"
    file.write_bytes(b"")
    for text in (str(file), QUrl.fromLocalFile(str(file)).toString()):
        words = QMimeData()
        words.setText(f"{text}\n")
        assert incoming.read(words).examples == (Example(file),)
    words.setText("/no/such/file.jpg")
    assert incoming.read(words).nothing
    words.setText("https://example.org/photo.jpg")
    assert incoming.read(words).link


def test_a_link_and_an_empty_clipboard_are_told_in_a_sentence(full_window, qtbot):
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/photo.jpg")])
    full_window.searching.receive(incoming.read(link))
    assert "never goes online" in full_window.banner.text.text()
    full_window.banner.dismiss.click()
    words = QMimeData()
    words.setText("no picture")
    QGuiApplication.clipboard().setMimeData(words)
    full_window.acts.paste.trigger()
    assert full_window.banner.text.text().startswith("There is no picture to paste")
    assert full_window.place is full_window.photos


# --- from the screen ---


def test_a_rectangle_on_the_screen_becomes_the_question(full_window, qtbot):
    region = full_window.searching.region
    full_window.acts.screen.trigger()
    assert not full_window.isVisible()
    qtbot.waitUntil(lambda: len(region.sheets) == 1, timeout=5_000)
    qtbot.keyClick(region.sheets[0], Qt.Key.Key_Escape)
    assert full_window.isVisible()
    assert region.sheets == []
    full_window.acts.screen.trigger()
    qtbot.waitUntil(lambda: len(region.sheets) == 1, timeout=5_000)
    (sheet,) = region.sheets
    drag = partial(qtbot.mouseMove, sheet)
    qtbot.mouseClick(sheet, _LEFT, pos=QPoint(10, 10))
    assert region.sheets == [sheet], "a slip of the hand is no rectangle"
    qtbot.mousePress(sheet, _LEFT, pos=QPoint(10, 10))
    drag(QPoint(60, 30))
    drag(QPoint(110, 60))
    sheet.grab()
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        qtbot.mouseRelease(sheet, _LEFT, pos=QPoint(110, 60))
    assert full_window.isVisible()
    picture = QImage.fromData(full_window.similar.question.like[0].source)
    assert (picture.width(), picture.height()) == (101, 51)


def test_the_window_comes_back_if_the_sheet_over_the_screen_is_closed(full_window, qtbot):
    region = full_window.searching.region
    full_window.acts.screen.trigger()
    qtbot.waitUntil(lambda: len(region.sheets) == 1, timeout=5_000)
    region.sheets[0].close()
    assert full_window.isVisible()
    assert region.sheets == []


@pytest.mark.parametrize(("platform", "wayland"), [("wayland", ""), ("xcb", "wayland-0")])
def test_where_the_screen_cannot_be_seen_it_is_said(application, qtbot, monkeypatch, platform, wayland):

    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    if wayland:
        monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    window = QWidget()
    qtbot.addWidget(window)
    region = ScreenRegion(Theme("light"), window)
    with qtbot.waitSignal(region.refused) as refused:
        region.start()
    assert "does not let a program look at the screen" in refused.args[0]
    assert region.sheets == []
