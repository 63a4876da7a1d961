"""What people expect of a list, a grid, a table, whatever it shows."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from photo_finder.core.photo import Photo, PhotoMetadata
from photo_finder.core.query import Example
from photo_finder.gui import pictures
from photo_finder.gui.grid.painter import fitted
from photo_finder.gui.promises_dialog import PromisesDialog, documentation
from photo_finder.gui.titled_table import TitledModel, TitledTable
from photo_finder.gui.whole_label import WholeLabel
from tests.gui.pictures_made import make_photo


def test_escape_lets_go_of_what_is_selected(shared, qtbot):
    view = shared.window.photos.view
    view.setFocus()
    view.select_rows([1, 2], keep=2)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_count() == 0
    assert view.current_row() == 2
    assert not shared.window.selection.isVisible()


def test_the_other_button_on_a_folder_chooses_nothing(shared, qtbot):
    sidebar = shared.window.sidebar
    menus: list[QPoint] = []
    sidebar.folders.customContextMenuRequested.connect(menus.append)
    place = sidebar.folders.visualItemRect(sidebar.folders.topLevelItem(0)).center()
    qtbot.mouseClick(sidebar.folders.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert sidebar.chosen_folder() is None
    qtbot.mouseClick(sidebar.folders.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sidebar.chosen_folder() == str(shared.photos)


def test_a_drag_along_the_years_runs_through_the_photos(shared, qtbot):
    place = shared.window.photos
    place.view.set_tile(320)
    qtbot.waitUntil(lambda: place.view.verticalScrollBar().maximum() > 0, timeout=5_000)
    years, bar = place._years, place.view.verticalScrollBar()
    years.show_years([])  # nothing to jump to: a press is the begin of a drag
    years.show()
    middle = QPoint(years.width() // 2, years.place_of(0.5))
    QTest.mousePress(years, Qt.MouseButton.LeftButton, pos=middle)
    assert bar.value() == pytest.approx(bar.maximum() / 2, abs=bar.maximum() / 50 + 1)
    assert place._when.isVisible()
    assert place._when.text() in {section.title for section in place.model.sections}
    QTest.mouseMove(years, QPoint(years.width() // 2, years.height() - 1))
    assert bar.value() == bar.maximum()
    QTest.mouseRelease(years, Qt.MouseButton.LeftButton)
    assert not place._when.isVisible()


def test_photos_can_be_shown_whole(shared, qtbot):
    window, place = shared.window, shared.window.photos
    qtbot.waitUntil(lambda: place.model.tile(0) is not None, timeout=20_000)

    def corner() -> int:
        return place.model.tile(0).pixelColor(place.model.tile(0).width() // 2, 0).alpha()

    assert corner() == 255
    window.acts.whole.setChecked(True)
    qtbot.waitUntil(lambda: corner() == 0, timeout=20_000)
    window.acts.whole.setChecked(False)
    qtbot.waitUntil(lambda: corner() == 255, timeout=20_000)


def test_a_whole_tile_shows_all_of_a_picture(tmp_path):
    file = tmp_path / "wide.jpg"
    make_photo(file, (200, 30, 30), 1, datetime(2026, 1, 1))
    image = QImage(str(file)).scaled(400, 100)
    image.save(str(file))
    tile = pictures.whole_tile(file.read_bytes(), 100, 2)
    assert (tile.width(), tile.height()) == (100, 100)
    assert [tile.pixelColor(50, y).alpha() for y in (5, 50, 95)] == [0, 255, 0]
    assert tile.pixelColor(3, 50).alpha() == 255
    assert pictures.whole_tile(b"no picture", 100, 2).isNull()


def test_the_list_of_saved_searches_has_nothing_selected(shared, qtbot):
    window = shared.window
    window.search_like([Example(window.photos.model.photo_id(0))])
    qtbot.waitUntil(lambda: window.similar.model.rowCount() > 0, timeout=20_000)
    window.similar.view.select_rows([0], keep=0)
    assert window.selection.isVisible()
    window.saving.button.list_wanted.emit()
    assert not window.similar.question.like
    assert not window.selection.isVisible()
    assert window.details.photo is None


def test_what_is_known_of_a_photo_begins_right_below_its_picture(shared, qtbot):
    window = shared.window
    window.resize(1100, 900)
    window.photos.view.select_rows([0], keep=0)
    qtbot.waitUntil(lambda: window.details.photo is not None, timeout=20_000)
    details = window.details
    qtbot.waitUntil(lambda: details.facts.height() > details.height() // 3, timeout=5_000)
    assert details.canvas.height() <= details.canvas.width() + 1
    window.resize(1000, 700)


class _Facts(TitledModel[str]):
    titles = ("One", "Two", "Three")

    def data(self, _index, _role=Qt.ItemDataRole.DisplayRole):
        return None


def test_all_columns_of_a_table_are_in_sight_however_narrow_it_is(application, qtbot):
    table = TitledTable(_Facts(), (300, 400))
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    assert table.horizontalHeader().length() == table.viewport().width()
    assert table.columnWidth(2) >= 100
    assert table.columnWidth(0) == pytest.approx(table.columnWidth(1) * 3 / 4, abs=2)
    table.resize(1200, 200)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_half_a_sentence_is_not_shown(application, qtbot):
    label = WholeLabel("Drag photos here to make an album of them, as many as there are.")
    label.setWordWrap(True)
    label.setStyleSheet("color: black; background: white")
    qtbot.addWidget(label)

    def marks(height: int) -> bool:
        label.setFixedSize(120, height)
        image = label.grab().toImage()
        return any(
            image.pixelColor(x, y).lightness() < 100
            for x in range(image.width())
            for y in range(image.height())
        )

    assert marks(label.heightForWidth(120))
    assert not marks(label.heightForWidth(120) - 4)


def test_help_tells_what_the_program_never_does(shared, qtbot):
    window = shared.window
    window.acts.promises.trigger()
    (dialog,) = window.findChildren(PromisesDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "never goes online" in said
    assert "never writes into your folders" in said
    assert dialog.documentation.isVisible() == (documentation() is not None)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_checkout_has_its_documentation(application):
    assert documentation().toLocalFile().endswith("README.md")


@pytest.mark.parametrize(
    ("width", "height", "place"),
    [
        (100, 200, QRect(60, 10, 100, 200)),
        (400, 100, QRect(10, 85, 200, 50)),
        (30, 30, QRect(10, 10, 200, 200)),
    ],
)
def test_what_is_said_of_a_whole_photo_stands_on_it(width, height, place):
    photo = Photo(1, b"", PhotoMetadata(width, height, "JPEG"), ())
    assert fitted(photo, QRect(10, 10, 200, 200)) == place
