"""The real dialog that asks where a file is to be written: nothing is written over unasked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from photo_finder.gui.choosers import ask_target, with_ending

TABLE, OTHER = "Table (*.csv)", "For other programs (*.json)"
KINDS = f"{TABLE};;{OTHER}"


class User:
    """Types a name, lets a dialog that comes again stand as it is, and answers what is asked.

    Attributes:
        asked: the questions.
        gone: there is nothing more to do.
    """

    def __init__(self, typed: Path, kind: str, replaces: bool) -> None:
        self._typed, self._kind, self._replaces = typed, kind, replaces
        self._has_typed = self.gone = False
        self.asked: list[str] = []

    def act(self) -> None:
        """To what is open now."""
        if self.gone:
            return
        QTimer.singleShot(20, self.act)  # before anything opens: this does not return while it is open
        opened = QApplication.activeModalWidget()
        if isinstance(opened, QMessageBox):
            self.asked.append(opened.text())
            button = QMessageBox.StandardButton.Yes if self._replaces else QMessageBox.StandardButton.No
            opened.button(button).click()
        elif isinstance(opened, QFileDialog):
            if self.asked and not self._replaces:
                opened.reject()
                return
            if not self._has_typed:
                if self._kind:
                    opened.selectNameFilter(self._kind)
                opened.findChild(QLineEdit, "fileNameEdit").setText(str(self._typed))
            self._has_typed = True
            opened.accept()


Ask = Callable[..., tuple[Path | None, list[str]]]


@pytest.fixture
def ask(application: QApplication) -> Iterator[Ask]:
    parent = QWidget()

    def asking(typed: Path, kind: str = "", *, replaces: bool = False) -> tuple[Path | None, list[str]]:
        user = User(typed, kind, replaces)
        user.act()
        found = ask_target(parent, "Export the groups", "duplicates.csv", KINDS)
        user.gone = True
        return found, user.asked

    yield asking
    parent.deleteLater()


def test_a_file_that_gets_its_ending_from_the_program_is_asked_about_under_its_whole_name(
    ask: Ask, tmp_path: Path
) -> None:
    (tmp_path / "mine.csv").write_text("precious")
    target, asked = ask(tmp_path / "mine")
    assert target is None
    assert len(asked) == 1
    assert "mine.csv" in asked[0]


def test_who_says_yes_may_write_over_it(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("precious")
    target, asked = ask(tmp_path / "mine", replaces=True)
    assert target == tmp_path / "mine.csv"
    assert len(asked) == 1


def test_where_nothing_lies_nothing_is_asked_and_the_chosen_kind_says_the_ending(
    ask: Ask, tmp_path: Path
) -> None:
    (tmp_path / "mine.csv").write_text("precious")
    assert ask(tmp_path / "mine", OTHER) == (tmp_path / "mine.json", [])


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("mine", "", "mine.csv"),
        ("mine", TABLE, "mine.csv"),
        ("mine", OTHER, "mine.json"),
        ("mine.CSV", TABLE, "mine.CSV"),
        ("mine.json", TABLE, "mine.json"),
        ("duplicates.csv", OTHER, "duplicates.json"),
        ("Trip of 2.5.2024", OTHER, "Trip of 2.5.2024.json"),
        (".csv", TABLE, ".csv.csv"),
    ],
)
def test_the_chosen_kind_says_the_ending(typed: str, kind: str, written: str) -> None:
    assert with_ending(Path("/a", typed), kind, KINDS) == Path("/a", written)
