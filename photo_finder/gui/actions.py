"""Every action of the window with its text, shortcut and icon, and the menus made of them.

What an action does is the window's business; here nothing happens.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from photo_finder.gui.icons import Icons, spaced
from photo_finder.gui.mnemonics import without_mnemonic

_Key = QKeySequence.StandardKey


class Actions(QObject):
    """All actions; those with a key that is also a letter belong to the grids alone."""

    def __init__(self, icons: Icons, parent: QMainWindow) -> None:
        super().__init__(parent)
        self._icons = icons
        make = self._make
        self.add_folder = make(self.tr("Add a &folder…"), "folder-plus", "Ctrl+Shift+O")
        self.open_photo = make(self.tr("&Open a photo to find similar…"), "search", _Key.Open)
        self.paste = make(self.tr("&Paste a photo to find similar"), "clipboard-paste", _Key.Paste)
        self.update = make(self.tr("&Look for changes"), "refresh-cw", "F5")
        self.unreadable = make(self.tr("Files that could not be &read…"), "file-warning", "")
        self.activity = make(self.tr("Activi&ty…"), "", "Ctrl+Shift+Y")
        self.settings = make(self.tr("&Settings…"), "settings", "Ctrl+,")
        self.quit = make(self.tr("&Quit"), "", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.undo = make(self.tr("&Undo"), "undo-2", _Key.Undo)
        self.copy = make(self.tr("&Copy"), "copy", _Key.Copy)
        self.select_all = make(self.tr("Select &all"), "", _Key.SelectAll)
        self.select_none = make(self.tr("Select &none"), "x", "Ctrl+Shift+A")
        self.more_like_this = make(self.tr("&More like this"), "scan-search", "M", letter=True)
        self.add_like = make(self.tr("Add as an example to &look for"), "thumbs-up", "")
        self.add_unlike = make(self.tr("Add as an example to &keep away from"), "thumbs-down", "")
        self.preview = make(self.tr("&Preview"), "images", "Space", letter=True)
        self.open_with = make(self.tr("&Open with its program"), "external-link", "Ctrl+Return")
        self.reveal = make(self.tr("Show in &file manager"), "folder-open", "Ctrl+R")
        self.copy_path = make(self.tr("Copy the &path"), "", "Ctrl+Shift+C")
        self.remove_photos = make(self.tr("Move to &Removed"), "trash-2", "Del", letter=True)
        self.remove_photos.setIconText(spaced(without_mnemonic(self.tr("&Remove"))))
        self.show_photos = make(self.tr("&Photos"), "images", "Ctrl+1")
        self.show_similar = make(self.tr("&Similar"), "scan-search", "Ctrl+2")
        self.show_duplicates = make(self.tr("&Duplicates"), "layers", "Ctrl+3")
        self.show_groups = make(self.tr("&Groups"), "folders", "Ctrl+4")
        self.show_removed = make(self.tr("&Removed"), "rotate-ccw", "Ctrl+5")
        self._make_for_searching()
        self._make_for_duplicates()
        self.restore = make(self.tr("Put &back"), "rotate-ccw", "R", letter=True)
        self._make_for_groups()
        self._make_for_albums()
        self.details = make(self.tr("D&etails"), "info", "I", letter=True)
        self.details.setCheckable(True)
        self.larger = make(self.tr("&Larger thumbnails"), "plus", _Key.ZoomIn)
        self.smaller = make(self.tr("S&maller thumbnails"), "minus", _Key.ZoomOut)
        self.whole = make(self.tr("&Whole photos"), "", "W", letter=True)
        self.whole.setCheckable(True)
        self.full_screen = make(self.tr("&Full screen"), "maximize", "F11")
        self.shortcuts = make(self.tr("&Keyboard shortcuts"), "", "F1")
        self.promises = make(self.tr("What it &never does"), "shield-check", "")
        self.about = make(self.tr("&About Photo Finder"), "", "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make_for_duplicates(self) -> None:
        make = self._make
        self.keep = make(self.tr("&Keep"), "check", "K", letter=True)
        self.remove = make(self.tr("&Remove"), "x", "X", letter=True)
        self.accept = make(self.tr("&Accept the suggestion"), "check-check", "A", letter=True)
        self.accept.setIconText(spaced(self.tr("Accept")))
        self.part = make(self.tr("&Not a duplicate"), "unlink", "N", letter=True)
        self.blink = make(self.tr("&Blink with the keeper (hold B)"), "eye", "Shift+B", letter=True)
        self.difference = make(self.tr("Show the &difference"), "contrast", "D", letter=True)
        for action in (self.blink, self.difference):
            action.setCheckable(True)
        self.verdicts = make(self.tr("What you said is no dup&licate…"), "unlink", "")
        self.export = make(self.tr("&Export the groups…"), "", "")
        self.have = make(self.tr("&Do I have these already…"), "folder-open", "")

    def _make_for_searching(self) -> None:
        make = self._make
        self.screen = make(self.tr("Look for a part of the s&creen…"), "monitor", "Ctrl+Shift+F")
        self.save_search = make(self.tr("Sa&ve this search…"), "bookmark", _Key.Save)
        self.back = make(self.tr("&Back"), "arrow-left", "")
        self.back.setShortcuts([QKeySequence("Alt+Left"), QKeySequence("Backspace")])
        self.forward = make(self.tr("F&orward"), "arrow-right", "Alt+Right")

    def _make_for_groups(self) -> None:
        make = self._make
        self.rename_group = make(self.tr("Re&name"), "", "F2", letter=True)
        self.merge_groups = make(self.tr("&Merge"), "", "M", letter=True)
        self.split_by_time = make(self.tr("Split by &time"), "", "T", letter=True)
        self.split_by_looks = make(self.tr("Split by &looks"), "", "S", letter=True)
        self.lock_group = make(self.tr("L&ock"), "lock", "L", letter=True)
        self.dissolve_group = make(self.tr("&Dissolve"), "", "Del", letter=True)
        self.new_group = make(self.tr("Into a new &group…"), "", "G", letter=True)
        self.ungroup = make(self.tr("O&ut of all groups"), "", "Del", letter=True)

    def _make_for_albums(self) -> None:
        self.add_to_album = self._make(self.tr("Add to an al&bum…"), "album", "B", letter=True)
        self.add_to_album.setIconText(spaced(self.tr("Album")))
        self.take_out_of_album = self._make(self.tr("&Take out of the album"), "", "Del", letter=True)

    def _make(
        self, text: str, icon: str, key: str | QKeySequence.StandardKey, *, letter: bool = False
    ) -> QAction:
        action = QAction(text, self)
        words = without_mnemonic(text).rstrip("… ")
        action.setIconText(spaced(words) if icon else words)
        if icon:
            self._icons.put(action, icon)
        if key:
            action.setShortcut(QKeySequence(key))
        if letter:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def groups(self) -> list[tuple[str, list[list[QAction]]]]:
        """Menus, each a title and blocks of actions."""
        return [
            (
                self.tr("&File"),
                [
                    [self.add_folder, self.update, self.unreadable],
                    [self.open_photo, self.paste, self.screen, self.save_search],
                    [self.have],
                    [self.activity, self.settings],
                    [self.quit],
                ],
            ),
            (
                self.tr("&Edit"),
                [[self.undo, self.restore], [self.copy, self.copy_path], [self.select_all, self.select_none]],
            ),
            (
                self.tr("&Photo"),
                self.photo_blocks(),
            ),
            (
                self.tr("&Duplicates"),
                [
                    [self.keep, self.remove, self.accept, self.part],
                    [self.blink, self.difference],
                    [self.verdicts, self.export],
                ],
            ),
            (
                self.tr("&Groups"),
                [
                    [self.rename_group, self.lock_group],
                    [self.merge_groups, self.split_by_time, self.split_by_looks, self.dissolve_group],
                    [self.new_group, self.ungroup],
                ],
            ),
            (
                self.tr("&View"),
                [
                    [
                        self.show_photos,
                        self.show_similar,
                        self.show_duplicates,
                        self.show_groups,
                        self.show_removed,
                        self.back,
                        self.forward,
                    ],
                    [self.details, self.full_screen],
                    [self.larger, self.smaller, self.whole],
                ],
            ),
            (self.tr("&Help"), [[self.shortcuts, self.promises], [self.about]]),
        ]

    def photo_blocks(self) -> list[list[QAction]]:
        """What can be done with photos, in blocks."""
        return [
            [self.preview, self.open_with, self.reveal],
            [self.more_like_this, self.add_like, self.add_unlike],
            [self.add_to_album, self.take_out_of_album],
            [self.remove_photos],
        ]

    def fill(self, window: QMainWindow) -> None:
        """Make the menu bar, and let the shortcuts work."""
        for title, blocks in self.groups():
            menu = window.menuBar().addMenu(title)
            self._fill(menu, blocks)

    def give_letters(self, widgets: Sequence[QWidget]) -> None:
        """Let the letters work in these widgets."""
        for widget in widgets:
            for action in (self.more_like_this, self.preview, self.details, self.add_to_album, self.whole):
                widget.addAction(action)

    def photo_menu(self, parent: QWidget) -> QMenu:
        """The menu of a photo under the pointer."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        looking, asking, albums, leaving = self.photo_blocks()
        self._fill(menu, [looking, asking, albums, [self.copy, self.copy_path], leaving])
        return menu

    @staticmethod
    def _fill(menu: QMenu, blocks: list[list[QAction]]) -> None:
        for number, block in enumerate(blocks):
            if number:
                menu.addSeparator()
            menu.addActions(block)
