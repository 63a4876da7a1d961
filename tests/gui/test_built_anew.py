"""Another language, or another size of type, holds at once: the window is built anew in its place."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from photo_finder.bootstrap import open_library
from photo_finder.core.query import Example
from photo_finder.gui import app as gui_app
from photo_finder.gui import translations
from photo_finder.gui.theme import set_type
from photo_finder.gui.window import MainWindow
from photo_finder.settings import Settings, load


@pytest.fixture
def english_again(application):
    """However a test leaves the application, the next one finds it in English and of usual size."""
    yield
    set_type(1)
    translations.install(application, "en")


def _shown() -> MainWindow:
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
    return window


def test_language_and_size_of_type_hold_at_once(english_again, application, paths, photo_folder, qtbot):
    """Through the program's own loop, on a real library: what is looked at stays in sight."""
    seen: list[tuple[str, int]] = []
    problems: list[str] = []

    def step() -> None:
        window = _shown()
        busy = not window.session.is_open or window.session.indexing or not window.photos.model.rowCount()
        if busy or (seen and not window.similar.hits):
            QTimer.singleShot(20, step)
            return
        seen.append((window.sidebar.places.item(0).text(), application.font().pixelSize()))
        if len(seen) == 1:
            window.resize(781, 655)
            window.search_like([Example(window.photos.model.photo_id(3))])
            window._change(replace(window.settings, language="de", text_percent=130))
            QTimer.singleShot(20, wait_for_another(window))
            return
        if window.shown_place != "similar" or (window.width(), window.height()) != (781, 655):
            problems.append(f"{window.shown_place} {window.size()}")
        window.close()

    def wait_for_another(window: MainWindow):
        def look() -> None:
            try:
                same = _shown() is window
            except ValueError:  # between the two
                same = True
            QTimer.singleShot(20, look if same else step)

        return look

    QTimer.singleShot(0, step)
    settings = Settings(language="en", theme="light")
    library = partial(open_library, paths)
    code = gui_app.run(library, [photo_folder], [], settings, remembered=paths.window_state)
    assert code == 0
    assert seen == [("Photos", 13), ("Fotos", 17)]
    assert not problems
    kept = load(paths.settings)
    assert (kept.language, kept.text_percent) == ("de", 130)
