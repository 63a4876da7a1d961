"""The models in the settings: which one is used, what it was made for, another one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.reports import Measured, ModelEntry
from photo_finder.gui import wording
from photo_finder.gui.theme import GRID, grown, room
from photo_finder.gui.wrapping_row import WrappingRow

_MODEL = Qt.ItemDataRole.UserRole


class ModelsField(QWidget):
    """A list with three buttons.

    Attributes:
        use_wanted: photos are to be searched by the model of this id (text).
        card_wanted: what is told of this model is to be read (a ModelEntry).
        install_wanted: a model is to be chosen and copied in.
    """

    use_wanted = Signal(str)
    card_wanted = Signal(object)
    install_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setFixedHeight(grown(9 * GRID))
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Models"))
        self.use = QPushButton(self.tr("Search by this one"), self)
        self.card = QPushButton(self.tr("What it is good at…"), self)
        self.install = QPushButton(self.tr("Install…"), self)
        self.good_at, self.told = QLabel(self), QLabel(self)
        self.good_at.setWordWrap(True)
        self.told.setWordWrap(True)
        self.told.setProperty("role", "small")
        self.told.hide()
        buttons = WrappingRow()
        for button in (self.use, self.card, self.install):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.list)
        column.addWidget(self.good_at)
        column.addLayout(buttons)
        column.addWidget(self.told)
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._current().id))
        self.card.clicked.connect(lambda: self.card_wanted.emit(self._current()))
        self.install.clicked.connect(self.install_wanted)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.show_models(())

    def show_models(self, models: Sequence[ModelEntry]) -> None:
        """Show other ones; the one in use is current."""
        self.list.clear()
        for model in models:
            used = " · " + self.tr("in use") if model.active else ""
            item = QListWidgetItem(f"{model.name} · {model.id[:8]}{used}", self.list)
            item.setData(_MODEL, model)
            if model.active:
                self.list.setCurrentItem(item)
        self._enable()

    def tell(self, sentence: str) -> None:
        """What is going on, or why something cannot be done."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def _current(self) -> ModelEntry:
        model = self.list.currentItem().data(_MODEL)
        assert isinstance(model, ModelEntry)
        return model

    def _enable(self) -> None:
        there = self.list.currentItem() is not None
        self.card.setEnabled(there)
        self.use.setEnabled(there and not self._current().active)
        self.good_at.setText(self._words(self._current().measured) if there else "")
        self.good_at.setVisible(bool(self.good_at.text()))

    def _words(self, measured: Measured) -> str:
        """What it is good at, of what it had not seen."""
        told = []
        if measured.similar is not None:
            of_five = self.tr("Of the five photos that it finds first, {0} show the same kind of thing.")
            told.append(of_five.format(wording.percent(measured.similar)))
        if measured.everyday is not None and measured.hard is not None:
            copies = self.tr("It finds the original of {0} of everyday copies and of {1} of hard ones.")
            told.append(copies.format(wording.percent(measured.everyday), wording.percent(measured.hard)))
        return " ".join(told)


class CardDialog(QDialog):
    """What a model's makers tell of it; its pictures lie in the model's folder."""

    def __init__(self, name: str, card: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.resize(room(116 * GRID, 76 * GRID))
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(name)
        self.text.setOpenLinks(False)
        self.text.setSearchPaths([str(folder)])
        self.text.document().setDocumentMargin(2 * GRID)
        self.text.setMarkdown(card)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
