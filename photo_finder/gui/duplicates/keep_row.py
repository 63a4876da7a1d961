"""``Keep what is [largest ▾], then [oldest ▾], then …``: the keep rules as a sentence of menus."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QSizePolicy, QToolButton, QWidget

from photo_finder.core.keep_rules import PRESETS
from photo_finder.gui import wording
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.duplicates import keep_words
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import MenuButton, add_choice
from photo_finder.gui.theme import GRID, grown


class KeepRow(QScrollArea):
    """Shows the rules; where they are many, it scrolls.

    Attributes:
        changed: the user wants these rules (a tuple of texts, as the settings keep them).
        to_save: the user wants to keep rules under a name (the name, the rules).
    """

    changed = Signal(object)
    to_save = Signal(str, object)  # rules have paths in them: see ``file_names``

    def __init__(self, choosers: Choosers, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choosers = choosers
        self._icons = icons
        self._words: tuple[str, ...] = ()
        self._sets: Mapping[str, str] = {}
        self.buttons: list[QToolButton] = []
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(grown(5 * GRID))
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

    def offer_sets(self, sets: Mapping[str, str]) -> None:
        """The user's own sets of rules, by name."""
        self._sets = sets

    def _lay(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        self.buttons = []
        for number, word in enumerate(self._words):
            row.addWidget(QLabel(self._before(number, word), inside))
            self.buttons.append(self._button(inside, keep_words.name_of(word), partial(self._put, number)))
            self.buttons[-1].setToolTip(wording.printable(word.partition(":")[2]) or keep_words.name_of(word))
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
        button = MenuButton(lambda menu: self._fill(menu, put), self._icons, parent)
        button.setText(name)
        button.setAccessibleName(self.tr("Keep rule: {0}").format(name))
        return button

    def _fill(self, menu: QMenu, put: Callable[[str | None], None]) -> None:
        menu.addSection(self.tr("Ready-made"))
        for preset in PRESETS:
            add_choice(menu, keep_words.preset_name(preset), partial(self._take, (preset,)))
        for name, rules in self._sets.items():
            add_choice(menu, name, partial(self._take, keep_words.words_of([rules])))
        add_choice(menu, self.tr("Save these rules under a name…"), self._save)
        menu.addSeparator()
        for word in keep_words.OFFERED:
            add_choice(menu, keep_words.name_of(word), partial(put, word)).setEnabled(word not in self._words)
        menu.addSeparator()
        add_choice(menu, self.tr("in a folder…"), lambda: self._put_folder(keep_words.preferring, put))
        add_choice(
            menu, self.tr("never touch a folder…"), lambda: self._put_folder(keep_words.protecting, put)
        )
        menu.addSeparator()
        add_choice(menu, self.tr("Leave this rule out"), partial(put, None)).setEnabled(len(self._words) > 1)

    def _save(self) -> None:
        name = self._choosers.name(self, self.tr("Save the rules"), self.tr("A name for these rules:"))
        if name:
            self.to_save.emit(name, ",".join(word.replace(",", ",,") for word in self._words))

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
