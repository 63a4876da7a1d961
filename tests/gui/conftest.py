"""The real window on a small real library, without a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from photo_finder.bootstrap import open_library
from photo_finder.gui import app as gui_app
from photo_finder.gui import translations
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.theme import Theme
from photo_finder.gui.window import MainWindow
from photo_finder.library import Library
from photo_finder.paths import AppPaths, paths_below
from photo_finder.settings import Settings
from tests.gui.pictures_made import make_photos
from tests.gui.reviews import open_review
from tests.gui.shared_window import Shared, let_go, shared_window
from tests.tiny_model import write_tiny_model

PLATFORM_CHATTER = ("propagateSizeHints", "does not support raise", "OpenType support missing")
"""What the offscreen platform says of itself, and of a machine without fonts for Hindi."""


@pytest.fixture(autouse=True)
def _no_qt_warning(qtlog) -> Iterator[None]:
    yield
    found = [
        record.message
        for record in qtlog.records
        if record.log_type_name != "QtDebugMsg"
        and not any(part in record.message for part in PLATFORM_CHATTER)
    ]
    assert not found, found


@pytest.fixture
def speak(application) -> Iterator[Callable[[str], object]]:
    """Speaks a language until the end of the test."""
    yield lambda language: translations.install(application, language)
    translations.install(application, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every socket is refused, and a test in which one was tried fails, wherever the error went."""
    tried: list[str] = []

    def refuse(*arguments: object, **_others: object) -> None:
        tried.append(repr(arguments))
        raise AssertionError(f"the network was asked for {arguments}")

    for name in ("connect", "connect_ex", "bind", "sendto", "sendmsg"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    yield tried
    assert not tried, tried


PATIENCE = 3
"""Times as long as a test says it waits: it knows how long that takes where nothing else is to be done."""


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Waits longer on a busy machine."""

    def patient(wait: Callable[..., object]) -> Callable[..., object]:
        return lambda *what, timeout=5_000, **more: wait(*what, timeout=PATIENCE * timeout, **more)

    for name in ("waitUntil", "waitSignal"):
        monkeypatch.setattr(qtbot, name, patient(getattr(qtbot, name)))
    return qtbot


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    return gui_app.application("en")


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    assets = tmp_path / "assets"
    write_tiny_model(assets / "model")
    return replace(paths_below(tmp_path / "library"), assets=assets)


@pytest.fixture
def photo_folder(tmp_path: Path) -> Path:
    return make_photos(tmp_path / "Holiday")


@dataclass
class Answers:
    """What the user says when asked, and what was shown outside of the window."""

    folder: Path | None = None
    photos: list[Path] = field(default_factory=list)
    sure: bool = True
    target: Path | None = None
    destination: Path | None = None
    name: str = ""
    asked: list[str] = field(default_factory=list)
    revealed: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)

    def forget(self) -> None:
        """Nothing was asked or shown yet."""
        for name, fresh in vars(Answers()).items():
            if isinstance(fresh, list):
                getattr(self, name).clear()
            else:
                setattr(self, name, fresh)

    def choosers(self) -> Choosers:
        def sure(_parent: QWidget, _title: str, question: str, _yes: str) -> bool:
            self.asked.append(question)
            return self.sure

        return Choosers(
            folder=lambda _parent: self.folder,
            photos=lambda _parent: self.photos,
            target=lambda *_: self.target,
            destination=lambda *_: self.destination,
            name=lambda *_: self.name,
            sure=sure,
            reveal=self.revealed.append,
            open_file=lambda path: self.opened.append(path) or True,
            pictures=lambda: None,
        )


@pytest.fixture
def answers() -> Answers:
    return Answers()


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(
    application: QApplication, qtbot: QtBot, paths: AppPaths, answers: Answers
) -> Iterator[OpenWindow]:
    """Opens the window; afterwards it must leave no thread behind."""
    opened: list[MainWindow] = []
    theme = Theme("light")
    theme.apply()

    def make(
        *, folders: tuple[Path, ...] = (), photos: tuple[Path, ...] = (), library: Library | None = None
    ) -> MainWindow:
        window = gui_app.build(theme, Settings(theme="light"), answers.choosers())
        opened.append(window)
        window.resize(1000, 700)
        source = (lambda: library) if library is not None else partial(open_library, paths)
        gui_app.begin(window, source, folders, photos)
        window.show()
        qtbot.waitUntil(lambda: window.session.is_open or window.frame.refused, timeout=10_000)
        return window

    yield make
    for window in opened:
        window.close()
        assert window.stopped
        let_go(window)
    application.processEvents()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("photo-finder")]


@pytest.fixture
def full_window(open_window: OpenWindow, qtbot: QtBot, photo_folder: Path) -> MainWindow:
    """A window whose library holds the made photos."""
    window = open_window(folders=(photo_folder,))
    qtbot.waitUntil(lambda: window.session.indexing, timeout=5_000)
    qtbot.waitUntil(
        lambda: not window.session.indexing and window.photos.model.rowCount() == 24, timeout=30_000
    )
    qtbot.waitUntil(lambda: window.sidebar.folders.topLevelItemCount() == 1, timeout=5_000)
    return window


@pytest.fixture
def twice(photo_folder: Path) -> Path:
    """Four groups: of three files, and of two."""
    for name, folder in (
        ("green-1", "copies"),
        ("green-1", "more"),
        ("blue-2", "copies"),
        ("grey-3", "more"),
    ):
        (photo_folder / folder).mkdir(exist_ok=True)
        data = (photo_folder / f"{name}.jpg").read_bytes()
        (photo_folder / folder / f"{name} (1).jpg").write_bytes(data)
    return photo_folder


@pytest.fixture
def reviewed(open_window: OpenWindow, twice: Path, qtbot: QtBot) -> MainWindow:
    """The window with the place Duplicates open."""
    window = open_window(folders=(twice,))
    return open_review(window, qtbot, groups=4)


@pytest.fixture(scope="module")
def kept_window(application: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shared]:
    """A window that the tests of a file share; not beside one of ``open_window``."""
    top = tmp_path_factory.mktemp("shared")
    write_tiny_model(top / "assets" / "model")
    paths = replace(paths_below(top / "library"), assets=top / "assets")
    answers = Answers()
    with shared_window(paths, make_photos(top / "Holiday"), answers, answers.choosers()) as shared:
        yield shared


@pytest.fixture
def shared(kept_window: Shared) -> Shared:
    """The same, as it was when it was opened."""
    kept_window.begin_anew()
    kept_window.answers.forget()
    return kept_window
