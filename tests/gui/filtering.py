"""The menus of the place Photos, used as a person does."""

from pathlib import Path


def menu_of(button):
    """The menu of a button as it would open."""
    button.menu().aboutToShow.emit()
    return button.menu()


def named(menu, text):
    """The line of a menu, its count left out."""
    (found,) = [action for action in menu.actions() if action.text().split("\t")[0] == text]
    return found


def pick(photos, title, text):
    named(named(menu_of(photos.bar.filter), title).menu(), text).trigger()


def rows(photos, qtbot, count):
    qtbot.waitUntil(lambda: photos.model.rowCount() == count, timeout=5_000)


def choose(window, qtbot, *names):
    """Select these photos; gives their rows."""
    photos = window.photos
    photos.model.want([range(photos.model.rowCount())], 100)
    qtbot.waitUntil(
        lambda: all(photos.model.photo(row) for row in range(photos.model.rowCount())), timeout=5_000
    )
    rows = [
        row
        for row in range(photos.model.rowCount())
        if any(Path(file.path).name in names for file in photos.model.photo(row).files)
    ]
    photos.view.select_rows(rows, keep=rows[0])
    photos.view.setFocus()
    return rows
