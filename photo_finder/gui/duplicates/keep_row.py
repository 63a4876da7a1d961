"""``Keep what is [largest ▾], then [oldest ▾], then …``: the keep rules as a sentence of menus."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QSizePolicy, QToolButton, QWidget

from photo_finder.core.keep_rules import PRESETS
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.duplicates import keep_words
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID


class KeepRow(QScrollArea):
    """Shows the rules; where they are many, it scrolls.

    Attributes:
        changed: the user wants these rules (a tuple of texts, as the settings keep them).
    """

    changed = Signal(object)

    def __init__(self, choosers: Choosers, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choosers = choosers
        self._icons = icons
        self._words: tuple[str, ...] = ()
        self.buttons: list[QToolButton] = []
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(5 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_rules(())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """What does not fit comes from the side."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y() - event.angleDelta().x())

    def show_rules(self, keep: Sequence[str]) -> None:
        """Show the rules of the settings."""
        words = keep_words.words_of(keep)
        if words != self._words:
            self._words = words
            self._lay()

    def _lay(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        self.buttons = []
        for number, word in enumerate(self._words):
            row.addWidget(QLabel(self._before(number, word), inside))
            self.buttons.append(self._button(inside, keep_words.name_of(word), partial(self._put, number)))
            self.buttons[-1].setToolTip(word.partition(":")[2] or keep_words.name_of(word))
            row.addWidget(self.buttons[-1])
        self.buttons.append(self._button(inside, self.tr("then …"), partial(self._put, len(self._words))))
        row.addWidget(self.buttons[-1])
        row.addStretch()
        self.setWidget(inside)

    def _before(self, number: int, word: str) -> str:
        if keep_words.is_protecting(word):
            return self.tr("and")
        return self.tr("Keep what is") if number == 0 else self.tr("then")

    def _button(self, parent: QWidget, name: str, put: Callable[[str | None], None]) -> QToolButton:
        button = QToolButton(parent)
        button.setProperty("role", "menu")
        button.setText(name)
        button.setAccessibleName(self.tr("Keep rule: {0}").format(name))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._icons.put(button, "chevron-down", "muted", 16)
        menu = QMenu(button)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(lambda: self._fill(menu, put))
        button.setMenu(menu)
        return button

    def _fill(self, menu: QMenu, put: Callable[[str | None], None]) -> None:
        menu.clear()
        menu.addSection(self.tr("Ready-made"))
        for preset in PRESETS:
            _add(menu, keep_words.preset_name(preset), partial(self._take, (preset,)))
        menu.addSeparator()
        for word in keep_words.OFFERED:
            _add(menu, keep_words.name_of(word), partial(put, word)).setEnabled(word not in self._words)
        menu.addSeparator()
        _add(menu, self.tr("in a folder…"), lambda: self._put_folder(keep_words.preferring, put))
        _add(menu, self.tr("never touch a folder…"), lambda: self._put_folder(keep_words.protecting, put))
        menu.addSeparator()
        _add(menu, self.tr("Leave this rule out"), partial(put, None)).setEnabled(len(self._words) > 1)

    def _put_folder(self, rule: Callable[[str], str], put: Callable[[str | None], None]) -> None:
        folder = self._choosers.folder(self)
        if folder is not None:
            put(rule(str(folder)))

    def _put(self, number: int, word: str | None) -> None:
        """Another rule in this place; None: none."""
        put = () if word is None else (word,)
        self._take((*self._words[:number], *put, *self._words[number + 1 :]))

    def _take(self, words: tuple[str, ...]) -> None:
        self.changed.emit(keep_words.texts_of(words))


def _add(menu: QMenu, text: str, run: Callable[[], None]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked=False: run())
    return action
