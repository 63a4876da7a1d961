"""The models in the settings: which one is used, what it was made for, another one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.reports import ModelEntry
from photo_finder.gui.theme import GRID

_MODEL = Qt.ItemDataRole.UserRole


class ModelsField(QWidget):
    """A list with three buttons.

    Attributes:
        use_wanted: photos are to be searched by the model of this id (text).
        card_wanted: what is told of the model of this id is to be read (text).
        install_wanted: a model is to be chosen and copied in.
    """

    use_wanted = Signal(str)
    card_wanted = Signal(str)
    install_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setFixedHeight(9 * GRID)
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Models"))
        self.use = QPushButton(self.tr("Search by this one"), self)
        self.card = QPushButton(self.tr("What it is good at…"), self)
        self.install = QPushButton(self.tr("Install…"), self)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setProperty("role", "small")
        self.told.hide()
        buttons = QHBoxLayout()
        for button in (self.use, self.card, self.install):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.list)
        column.addLayout(buttons)
        column.addWidget(self.told)
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._current().id))
        self.card.clicked.connect(lambda: self.card_wanted.emit(self._current().id))
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


class CardDialog(QDialog):
    """What a model's makers tell of it."""

    def __init__(self, name: str, card: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.resize(96 * GRID, 72 * GRID)
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(name)
        self.text.setOpenLinks(False)
        self.text.setMarkdown(card)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
