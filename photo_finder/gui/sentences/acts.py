"""Why something that was asked for is not done, or cannot be done so."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PATTERNS = (
    QT_TRANSLATE_NOOP("Sentences", "Files are being moved already; try again when that is done."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was moved."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was copied."),
    QT_TRANSLATE_NOOP(
        "Sentences", "There is not enough space in {0}: {1} MB are needed and {2} MB are free. {3}"
    ),
    QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Sentences", "Operation {0} is undone already."),
    QT_TRANSLATE_NOOP("Sentences", "No file of operation {0} is held any more."),
    QT_TRANSLATE_NOOP("Sentences", "No file of operation {0} is held."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{0} and {1} lie one in the other: photos are imported into a folder apart."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{0} is not a folder."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is a folder of removed files."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is in the library already."),
    QT_TRANSLATE_NOOP("Sentences", "{0} must end in {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot be written: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is there already; nothing was exported. Choose another folder."),
    QT_TRANSLATE_NOOP("Sentences", "There is no folder {0}."),
    QT_TRANSLATE_NOOP("Sentences", "There is no folder {0}, neither on the disk nor in the library."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The folders in {0} hold no photos of the library that could be examples."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The name {0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "A name cannot hold {0}; it can hold {1}."),
    QT_TRANSLATE_NOOP("Sentences", "The name {0} would be that of all folders; it can hold {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is a rule or a preset already; choose another name."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot be a name: use letters, digits, spaces and hyphens."),
    QT_TRANSLATE_NOOP("Sentences", "{0} names no folder: write it as in {1}~/Pictures."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is no rule for what to keep; there are {1}, and the presets {2}."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Two files of the same bytes are the same picture, whatever is said of them."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The marks could not be kept: {0}."),
)

REWORDED = {
    "There is no operation {0} (see history).": QT_TRANSLATE_NOOP("Sentences", "There is no operation {0}."),
    "{0} is not among the removed files (see removed list).": QT_TRANSLATE_NOOP(
        "Sentences", "{0} is not among the removed files."
    ),
    "{0} holds removed files (see removed list).": QT_TRANSLATE_NOOP("Sentences", "{0} holds removed files."),
    "{0} is not one of the library's folders (see folder list).": QT_TRANSLATE_NOOP(
        "Sentences", "{0} is not one of the library's folders."
    ),
}
"""What the command line says, and the window without its hints."""
