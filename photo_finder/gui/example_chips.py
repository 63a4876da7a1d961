"""The examples of a question as a row of small pictures, each with like, unlike and remove."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.query import Example
from photo_finder.gui import wording
from photo_finder.gui.icons import Icons, spaced
from photo_finder.gui.likeness import Question
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import GRID, PHOTO_RADIUS

CHIP = 7 * GRID


class Chip(QFrame):
    """One example, or another one later: making a chip takes longer than changing it.

    Attributes:
        removed, turned: its user wants it gone, or on the other side.
        looked_at: it was clicked.
    """

    removed = Signal(object)
    turned = Signal(object)
    looked_at = Signal(object)

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._icons = session, icons
        self._latest = Latest()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = QToolButton(self)
        self._word = QLabel(self)
        self._turn = self._small()
        self._remove = self._small()
        self._arrange()

    def show_example(self, example: Example, *, like: bool) -> None:
        """Show this example, one to look for or to keep away from."""
        self.example, self.like = example, like
        self._picture.setToolTip(self._what())
        self._picture.setAccessibleName(self._what())
        self._picture.setIcon(QIcon())
        text = self.tr("like") if like else self.tr("unlike")
        if example.box is not None:
            text = self.tr("like this part") if like else self.tr("unlike this part")
        self._word.setText(text)
        turn_name = self.tr("Keep away from this one") if like else self.tr("Look for this one")
        self._name(self._turn, "thumbs-down" if like else "thumbs-up", turn_name)
        ratio = self.devicePixelRatioF()
        side, radius = round(CHIP * ratio), round(PHOTO_RADIUS * ratio)
        self._session.example_tile(
            example, side, radius, done=self._show, failed=self._fail, latest=self._latest
        )

    @property
    def parts(self) -> list[QToolButton]:
        """Its buttons, from the left."""
        return [self._picture, self._turn, self._remove]

    def leave(self) -> None:
        """Go; its picture, should it still be under way, is not waited for."""
        self._latest.replace(None)
        self.setParent(None)
        self.deleteLater()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, GRID, 3)
        row.setSpacing(GRID)
        self._picture.setProperty("role", "flat")
        self._picture.setIconSize(QSize(CHIP, CHIP))
        self._picture.setFixedSize(CHIP + 4, CHIP + 4)
        self._picture.clicked.connect(lambda: self.looked_at.emit(self.example))
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        self._word.setProperty("role", "small")
        words.addWidget(self._word)
        words.addLayout(self._buttons())
        words.addStretch()
        row.addLayout(words)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        self._name(self._remove, "x", self.tr("Remove this example"))
        self._turn.clicked.connect(lambda: self.turned.emit(self.example))
        self._remove.clicked.connect(lambda: self.removed.emit(self.example))
        row.addWidget(self._turn)
        row.addWidget(self._remove)
        row.addStretch()
        return row

    def _small(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "flat")
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(26, 26)
        return button

    def _name(self, button: QToolButton, icon: str, name: str) -> None:
        button.setToolTip(name)
        button.setAccessibleName(name)
        self._icons.put(button, icon, "muted", 16)

    def _what(self) -> str:
        source = self.example.source
        if isinstance(source, Path):
            return wording.printable(source.name)
        return self.tr("Photo of the library") if isinstance(source, int) else self.tr("Pasted picture")

    def _show(self, tile: QImage) -> None:
        pixmap = QPixmap.fromImage(tile)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self._picture.setIcon(pixmap)

    def _fail(self, error: Exception) -> None:
        """The search itself tells what is wrong with this example."""
        self._picture.setToolTip(telling.told(error))


class ExampleChips(QWidget):
    """All examples of a question, and a way to add one.

    Attributes:
        changed: the user wants this question instead.
        looked_at: an example was clicked.
        add_wanted: one more example is to be chosen; False: as one to keep away from.
    """

    changed = Signal(object)
    looked_at = Signal(object)
    add_wanted = Signal(bool)

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._question = Question(())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self._add = self._add_button()
        self._row.addWidget(self._add)
        self._row.addStretch()

    def _add_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "menu")
        button.setText(spaced(self.tr("Add")))
        button.setToolTip(self.tr("Add an example to look for, or one to keep away from"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._icons.put(button, "plus", "muted", 16)
        menu = QMenu(button)
        like = menu.addAction(self.tr("Like this photo…"))
        like.triggered.connect(lambda: self.add_wanted.emit(True))
        unlike = menu.addAction(self.tr("Unlike this photo…"))
        unlike.triggered.connect(lambda: self.add_wanted.emit(False))
        button.setMenu(menu)
        return button

    def show_question(self, question: Question, *, anew: bool = False) -> None:
        """Show other examples; ``anew``: also where they are the same ones, whose files may have changed."""
        same = (question.like, question.unlike) == (self._question.like, self._question.unlike)
        if same and not anew:
            self._question = question
            return
        self._question = question
        sides = [(example, True) for example in question.like] + [(one, False) for one in question.unlike]
        chips = self.chips()
        for number, (example, like) in enumerate(sides):
            if number == len(chips):
                chips.append(self._chip())
                self._row.insertWidget(number, chips[number])
            chips[number].show_example(example, like=like)
        for chip in chips[len(sides) :]:
            self._row.removeWidget(chip)
            chip.leave()

    def chips(self) -> list[Chip]:
        """The chips, from the left."""
        items = (self._row.itemAt(number) for number in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Chip)]

    def by_tab(self) -> list[QWidget]:
        """What the keyboard reaches, from the left."""
        return [*(part for chip in self.chips() for part in chip.parts), self._add]

    def _chip(self) -> Chip:
        chip = Chip(self._session, self._icons, self)
        chip.removed.connect(lambda gone: self.changed.emit(self._question.without(gone)))
        chip.turned.connect(self._turn)
        chip.looked_at.connect(self.looked_at)
        return chip

    def _turn(self, example: Example) -> None:
        if example in self._question.like:
            self.changed.emit(self._question.with_unlike(example))
        else:
            self.changed.emit(self._question.with_like(example))
