"""What is wrong with the library's own files, and what was done about it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PATTERNS = (
    QT_TRANSLATE_NOOP("Sentences", "The file {0} is damaged."),
    QT_TRANSLATE_NOOP("Sentences", "The file {0} is empty or missing."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The file {0} is damaged; when the program is started again, it is rebuilt from your photos.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "The file {0} cannot be written: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "The catalog {0} is damaged and cannot be set aside: {1}."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The catalog was missing. It is rebuilt from your photos; the photos themselves were not touched.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The catalog was damaged. It was set aside as {0}, and is rebuilt from your photos; "
        "the photos themselves were not touched.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The catalog {0} was written by a newer Photo Finder (schema {1}; this program knows "
        "up to {2}); please update the program. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The program was ended while it moved files. What had been moved is listed under "
        "removed files and can be put back; the others are where they were.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "There is no library in {0} yet."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no space left for the library in {0}; what was indexed before is kept. Free"
        " some space and run it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Another program is writing to the library in {0}; try again when it is done."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "Another Photo Finder is changing the library in {0}; try again when it is done."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The library in {0} cannot be written; nothing was changed."),
    QT_TRANSLATE_NOOP("Sentences", "The library in {0} cannot be written ({1}); nothing was changed."),
    QT_TRANSLATE_NOOP("Sentences", "The library in {0} cannot be opened or made there."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The library in {0} cannot be read or written: the drive reports an error."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The library's folder {0} cannot be used: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "The library is being brought up to date already."),
    QT_TRANSLATE_NOOP("Sentences", "The library cannot be written, so that copies cannot be looked for."),
    QT_TRANSLATE_NOOP("Sentences", "Copies are being looked for already."),
    QT_TRANSLATE_NOOP("Sentences", "The damaged file {0} cannot be removed: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "The settings could not be kept: {0}."),
    QT_TRANSLATE_NOOP("Sentences", "The search could not be saved ({0})."),
    QT_TRANSLATE_NOOP("Sentences", "The saved searches cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Sentences", "A search without an example cannot be saved."),
    QT_TRANSLATE_NOOP("Sentences", "A saved search needs a name."),
    QT_TRANSLATE_NOOP("Sentences", "A photo of this search is no longer in the library; nothing was saved."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The albums in {0} were written by a newer Photo Finder; please update the program."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The albums in {0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "The albums in {0} cannot be written: {1}; they stay as they were."),
    QT_TRANSLATE_NOOP("Sentences", "The settings in {0} are damaged; the usual ones hold."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The settings were damaged. They were set aside as {0}, and the usual ones hold."
    ),
    QT_TRANSLATE_NOOP("Sentences", "The file of the albums, {0}, is damaged."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The file of the albums was damaged. It was set aside as {0}, and {1} of the albums could be read.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "This album is no longer there."),
    QT_TRANSLATE_NOOP("Sentences", "An album needs a name."),
    QT_TRANSLATE_NOOP("Sentences", "There is another album named {0}."),
    QT_TRANSLATE_NOOP("Sentences", "There is another album named {0}; rename it first."),
    QT_TRANSLATE_NOOP("Sentences", "No album named {0} was deleted."),
    QT_TRANSLATE_NOOP("Sentences", "No album was deleted."),
)

REWORDED = {
    "There is no album named {0} (see album list).": QT_TRANSLATE_NOOP(
        "Sentences", "There is no album named {0}."
    ),
    "the library does not know it (see index)": QT_TRANSLATE_NOOP(
        "Sentences", "the library does not know it"
    ),
}
"""What the command line says, and the window without its hints."""
