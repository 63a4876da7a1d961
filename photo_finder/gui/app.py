"""Opens the window and runs it until it is closed. The command line's only door to it.

Another language or size of type wants a window built anew: it takes the place of the one that was there.
"""

import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from photo_finder import __version__
from photo_finder.core.query import Example
from photo_finder.gui import icons, system_wishes, translations
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.crash import CrashReporter
from photo_finder.gui.likeness import Question
from photo_finder.gui.memory import Sweeps, be_frugal, settle
from photo_finder.gui.one_window import OneWindow, Request
from photo_finder.gui.preparing import Preparing
from photo_finder.gui.remembering import Remembering
from photo_finder.gui.session import Session, State
from photo_finder.gui.tasks import TaskRunner
from photo_finder.gui.theme import Theme, set_type
from photo_finder.gui.window import MainWindow
from photo_finder.settings import Settings

if TYPE_CHECKING:
    from photo_finder.library import Library  # loads the model's runtime, for which the window does not wait

log = logging.getLogger(__name__)

DESKTOP_FILE = "photo-finder"

_FRAME = QSize(8, 40)
"""Points that a window's title and frame take."""


def run(
    open_library: Callable[[], "Library"],
    folders: Sequence[Path],
    photos: Sequence[Path],
    settings: Settings = Settings(),
    *,
    remembered: Path | None = None,
    door: OneWindow | None = None,
) -> int:
    """Show the window at once and open the library beside it.

    Args:
        open_library: called on another thread.
        folders: to add and read.
        photos: to search by.
        settings: theme and language, known before the library is.
        remembered: file of how the window stood when it was closed; None: nothing is kept.
        door: by which other starts hand over what they are called with; closed at the end.

    Returns:
        The exit code: 0.
    """
    app = application(settings.language, settings.text_percent)
    theme = Theme(settings.theme, still=system_wishes.less_motion())
    theme.choose(settings.theme, still=settings.less_motion)
    reporter = CrashReporter(app)
    reporter.install()
    question = Question(())
    try:
        while True:
            opened = beside(open_library)  # most of it is reading, which needs neither this thread nor Python
            window = build(theme, settings)
            if remembered is not None:
                Remembering(window, remembered, anew=bool(folders or photos or question.like))
            _fit(window)
            sweeps = swept(window)
            begin(window, opened, folders, photos)
            _ask_again(window, question)
            window.show()
            code = _run_until_closed(app, window, door)
            sweeps.end()
            if not window.again or not window.stopped:
                break
            folders, photos, question, settings = (), (), _asked(window), window.settings
            _let_go(window)
            _speak(app, settings.language, settings.text_percent)
            theme.apply()
    finally:
        reporter.remove()
        if door is not None:
            door.close()
    if not window.stopped:
        _leave(code)
    return code


def _fit(window: MainWindow) -> None:
    """No larger than the screen, on which it may never have been before."""
    window.resize(window.size().boundedTo(window.screen().availableSize() - _FRAME))


def _asked(window: MainWindow) -> Question:
    """The question that is being looked at."""
    return window.similar.question if window.shown_place == "similar" else Question(())


def _ask_again(window: MainWindow, question: Question) -> None:
    """Show the answers that were there before, once the library is open."""
    if question.like:
        window.session.opened.connect(lambda _state: window.similar.ask(question))
        window.session.opened.connect(lambda _state: window.show_place("similar"))


def _run_until_closed(app: QApplication, window: MainWindow, door: OneWindow | None) -> int:
    """The exit code. What other starts are called with goes to this window, until it begins to close."""
    if door is None:
        return app.exec()

    def receive(request: Request) -> None:
        _receive(window, request)

    door.came.connect(receive)
    window.closing.connect(door.turn_deaf)
    door.listen()
    code = app.exec()
    door.came.disconnect(receive)
    return code


def _receive(window: MainWindow, request: Request) -> None:
    """Come to the front with what another start was called with."""
    if window.isMinimized():
        window.showNormal()
    window.show()  # it steps aside while the user draws on the screen
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)  # where the system lets no window come to the front by itself

    def show() -> None:
        if request.folders:
            window.add_folders(request.folders)
        window.search_like([Example(photo) for photo in request.photos])

    if window.session.is_open:
        show()
    else:
        window.session.opened.connect(show)


def _let_go(window: MainWindow) -> None:
    """Have it deleted now; the next one is built in its place."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def application(language: str, text_percent: int = 100) -> QApplication:
    """The one QApplication, named and dressed; its type as large as the system's, and so much larger."""
    be_frugal()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("photo-finder")
    app.setApplicationDisplayName("Photo Finder")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_FILE)
    app.setWindowIcon(icons.app_icon())
    app.setStyle("Fusion")
    _speak(app, language, text_percent)
    return app


def _speak(app: QApplication, language: str, text_percent: int) -> None:
    """Type and words of the windows that are built from now on."""
    set_type(system_wishes.type_scale() * text_percent / 100)
    translations.install(app, language)


def beside(open_library: Callable[[], "Library"]) -> Callable[[], "Library"]:
    """Begin to open it on another thread. Returns: what waits for that, and gives what it gave."""
    opening: Future[Library] = Future()

    def work() -> None:
        try:
            opening.set_result(open_library())
        except BaseException as error:
            opening.set_exception(error)

    threading.Thread(target=work, name="photo-finder-opening", daemon=True).start()
    return opening.result


def build(theme: Theme, settings: Settings, choosers: Choosers = Choosers()) -> MainWindow:
    """The window with its session and runner, not shown yet."""
    runner = TaskRunner()
    session = Session(runner)
    window = MainWindow(session, theme, settings, choosers)
    runner.setParent(window)
    session.setParent(window)
    return window


def swept(window: MainWindow) -> Sweeps:
    """Memory is tidied when nothing moves, from when it is known whether the library opens."""
    session = window.session
    sweeps = Sweeps(lambda: not session.in_motion, window)
    session.opened.connect(lambda _state: settle())
    session.opened.connect(lambda _state: sweeps.begin())
    session.refused.connect(lambda _why: sweeps.begin())
    return sweeps


def begin(
    window: MainWindow, open_library: Callable[[], "Library"], folders: Sequence[Path], photos: Sequence[Path]
) -> None:
    """Open the library; then add the folders, or bring the known ones up to date, and search."""
    session = window.session

    def opened(state: State) -> None:
        if folders:
            window.add_folders(folders)
        elif state.status.folders:
            session.index()
        window.search_like([Example(photo) for photo in photos])

    session.opened.connect(opened)
    Preparing(session)
    session.open(open_library)


def _leave(code: int) -> None:
    """A thread hangs in a file that cannot be read; waiting for it would keep the program for ever.

    The catalog survives this as it survives a power cut.
    """
    log.error("leaving although a step did not stop")
    logging.shutdown()
    os._exit(code)
