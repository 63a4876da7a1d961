"""One thing after the other is done in the window: the longest step of the interface thread in each."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure

LONGEST_MS = 50
REST_MS = 600


def acts(library: Path, count: int, doubles: int) -> list[Figure]:
    """Open the window on a library of so many photos, some with a second file, and use it."""
    return list(_acts(library, count, doubles))


def _acts(library: Path, count: int, doubles: int) -> Iterator[Figure]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from photo_finder.core.browsing import PhotoOrder
    from photo_finder.core.query import PhotoFilter
    from photo_finder.gui.photos.narrowing import Narrowed
    from tests.benchmarks.interface_steps import Steps, open_window, rest, until

    window = open_window(library)
    photos, view, do = window.photos, window.photos.view, window.acts
    place = window.tidying.duplicates
    until(lambda: photos.model.rowCount() == count)
    until(lambda: not window.session.indexing)
    rest(2 * REST_MS)
    steps = Steps()

    def longest(what: str, act: Callable[[], object]) -> Iterator[Figure]:
        steps.start()
        act()
        rest(REST_MS)
        steps.stop()
        yield Figure(f"{what}: longest step", steps.milliseconds(1), "ms", LONGEST_MS)
        yield Figure("of it, its own processor time", steps.milliseconds(1, own=True), "ms")

    def menu() -> None:
        where = view.visualRect(photos.model.index(view.top_row())).center()
        view.customContextMenuRequested.emit(where)

    def press(key: Qt.Key) -> Callable[[], None]:
        return lambda: QTest.keyClick(window.viewer, key)

    def leave() -> None:
        for opened in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if opened is not None:
                opened.close()
        rest(REST_MS // 2)

    def scroll() -> None:
        bar = place.rows.verticalScrollBar()
        for step in range(100):
            bar.setValue(bar.maximum() * step // 100)
            rest(10)

    size = window.frame.size_slider
    yield from longest(f"sorted by name, {count:,} photos", lambda: photos.sort(PhotoOrder("name")))
    yield from longest("sorted by date again", lambda: photos.sort(PhotoOrder()))
    yield from longest("filtered by type", lambda: photos.narrow(Narrowed(PhotoFilter(formats=("JPEG",)))))
    yield from longest("all again", photos.show_all)
    yield from longest("smallest thumbnails", lambda: size.setValue(size.minimum()))
    yield from longest("larger thumbnails", lambda: size.setValue(160))
    yield from longest("all selected", do.select_all.trigger)
    yield from longest("context menu of all", menu)
    leave()
    yield from longest("removing all asked for", do.remove_photos.trigger)
    until(lambda: QApplication.activeModalWidget() is not None)
    leave()
    yield from longest("none selected", do.select_none.trigger)
    view.select_rows([50], keep=50)
    yield from longest("viewer opened", do.preview.trigger)
    yield from longest("next in the viewer", press(Qt.Key.Key_Right))
    yield from longest("viewer closed", press(Qt.Key.Key_Escape))
    yield from longest("dark theme", lambda: window._theme.choose("dark"))
    yield from longest("light theme", lambda: window._theme.choose("light"))
    yield from longest("settings opened", do.settings.trigger)
    leave()
    yield from longest("activity opened", do.activity.trigger)
    window.desk.close()
    yield from longest("place Groups opened", do.show_groups.trigger)
    yield from longest("place Duplicates opened", do.show_duplicates.trigger)
    until(lambda: place.model.rowCount() == doubles)
    yield from longest(f"{doubles:,} groups scrolled", scroll)
    yield from longest("next group", lambda: QTest.keyClick(place.rows, Qt.Key.Key_Down))
    yield from longest("file kept", do.keep.trigger)
    yield from longest("plan of cleaning opened", window.tidying.plan)
    leave()
    window.close()
