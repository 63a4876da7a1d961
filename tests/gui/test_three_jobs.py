"""The three jobs from a started program, each with its clicks and keys counted (README, "Three jobs")."""

import re
import shutil
import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from photo_finder.gui.duplicates.plan_dialog import PlanDialog
from photo_finder.gui.groups.apply_dialog import ApplyDialog
from tests.gui.pictures_made import make_events
from tests.unit.sandbox import put

_LEFT, _KEY, _NONE = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.NoModifier
README = Path(__file__).parents[2] / "README.md"


class Hand:
    """Does what a person does, and counts it."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.done = 0

    def click(self, on: QWidget, at: QPoint | None = None) -> None:
        self.done += 1
        self._qtbot.waitUntil(on.isVisible, timeout=10_000)
        self._qtbot.waitUntil(on.isEnabled, timeout=20_000)
        self._qtbot.mouseClick(on, _LEFT, _NONE, at or on.rect().center())

    def place(self, window, row: int) -> None:
        places = window.sidebar.places
        self.click(places.viewport(), places.visualItemRect(places.item(row)).center())

    def choose_of_folder(self, window, text: str) -> None:
        """A right click on the first folder, and a click in the menu."""
        self.done += 2
        self._qtbot.waitUntil(lambda: window.sidebar.folders.topLevelItemCount() > 0, timeout=10_000)
        menu = window.sidebar.folder_menu(window.sidebar.folders.topLevelItem(0))
        next(action for action in menu.actions() if action.text() == text).trigger()

    def press(self, on: QWidget, key: Qt.Key) -> None:
        self.done += 1
        self._qtbot.keyClick(on, key)

    def drop(self, window, file: Path) -> None:
        self.done += 1
        data, at, copy = QMimeData(), QPoint(300, 300), Qt.DropAction.CopyAction
        data.setUrls([QUrl.fromLocalFile(str(file))])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 wants another QPoint than 6.7
            entered = QDragEnterEvent(at, copy, data, _LEFT, _NONE)
            dropped = QDropEvent(QPointF(at), copy, data, _LEFT, _NONE)
        QApplication.sendEvent(window, entered)
        QApplication.sendEvent(window, dropped)


@pytest.fixture
def hand(qtbot):
    return Hand(qtbot)


@pytest.fixture
def promised():
    """What README says that each job takes."""
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \| (\d+)[^|]* \|$", README.read_text("utf-8"), re.MULTILINE)
    return {job.strip(): int(most) for job, most in rows}


def _files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.jpg"))


def _ready(window, qtbot, photos):
    qtbot.waitUntil(
        lambda: not window.session.indexing and window.photos.model.rowCount() == photos, timeout=30_000
    )
    window.activateWindow()


def test_to_find_photos_like_one_drop_it(full_window, tmp_path, photo_folder, hand, promised, qtbot):
    elsewhere = Path(shutil.copy(photo_folder / "green-1.jpg", tmp_path / "sent to me.jpg"))
    with qtbot.waitSignal(full_window.similar.answered, timeout=10_000):
        hand.drop(full_window, elsewhere)
    assert full_window.similar.isVisible()
    assert full_window.similar.model.rowCount() > 1
    assert hand.done == promised["find photos like one on the desktop"] == 1


def test_to_remove_identical_files_click_three_times_and_one_key_brings_them_back(
    open_window, tmp_path, hand, promised, qtbot
):
    folder = tmp_path / "Holiday"
    put(folder, range(40))
    shutil.copytree(folder, folder / "again")
    window = open_window(folders=(folder,))
    _ready(window, qtbot, 40)
    hand.place(window, 2)
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 40, timeout=20_000)
    hand.click(window.tidying.duplicates.parts.clean)
    (dialog,) = (one for one in window.findChildren(PlanDialog) if one.isVisible())
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        hand.click(dialog.agree)
    assert len(_files(folder)) == 40
    assert hand.done == promised["remove identical files safely"] == 3
    hand.done = 0
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        window.acts.undo.trigger()
        hand.done += 1
    assert len(_files(folder)) == 80
    assert hand.done <= promised["take any of it back"]


def test_to_review_groups_press_one_key_for_each(open_window, tmp_path, hand, promised, qtbot):
    folder = tmp_path / "Holiday"
    put(folder, range(10))
    shutil.copytree(folder, folder / "again")
    window = open_window(folders=(folder,))
    _ready(window, qtbot, 10)
    window.acts.show_duplicates.trigger()
    place = window.tidying.duplicates
    qtbot.waitUntil(lambda: place.model.rowCount() == 10, timeout=20_000)
    place.rows.setFocus()
    for _ in range(10):
        hand.press(place.rows, _KEY.Key_A)
    assert place.parts.clean.text() == "Clean up 10 files…"
    assert hand.done == 10 * promised["review groups of copies, each"]


def test_to_sort_a_folder_click_four_times(open_window, tmp_path, hand, promised, qtbot):
    heap = make_events(tmp_path / "Phone")
    window = open_window(folders=(heap,))
    _ready(window, qtbot, 16)
    place = window.tidying.groups
    hand.choose_of_folder(window, "Sort into folders…")
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    hand.click(place.bar.apply)
    dialog = window.findChildren(ApplyDialog)[-1]
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        hand.click(dialog.agree)
    assert len({path.parent for path in (heap / "Sorted").rglob("*.jpg")}) == 3
    assert hand.done == promised["sort a folder"] == 4
