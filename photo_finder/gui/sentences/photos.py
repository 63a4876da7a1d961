"""Why a photo cannot be read, or is not there."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PATTERNS = (
    QT_TRANSLATE_NOOP("Sentences", "it is not a picture of a known format"),
    QT_TRANSLATE_NOOP("Sentences", "the picture is damaged"),
    QT_TRANSLATE_NOOP("Sentences", "the file is cut off"),
    QT_TRANSLATE_NOOP("Sentences", "the picture is damaged or cut off"),
    QT_TRANSLATE_NOOP("Sentences", "pictures of its format cannot be read on this computer"),
    QT_TRANSLATE_NOOP("Sentences", "there is not enough memory to read it"),
    QT_TRANSLATE_NOOP("Sentences", "it is {0} x {1} pixels, more than the limit of {2} megapixels"),
    QT_TRANSLATE_NOOP("Sentences", "the box lies outside the picture, which is {0} x {1} pixels"),
    QT_TRANSLATE_NOOP("Sentences", "it is not an ordinary file"),
    QT_TRANSLATE_NOOP("Sentences", "it cannot be read from the disk ({0})"),
    QT_TRANSLATE_NOOP("Sentences", "the file is empty"),
    QT_TRANSLATE_NOOP("Sentences", "it is a folder, not a file"),
    QT_TRANSLATE_NOOP("Sentences", "the file is no longer there"),
    QT_TRANSLATE_NOOP("Sentences", "reading it is not permitted"),
    QT_TRANSLATE_NOOP("Sentences", "it is {0} GB, too large to be read"),
    QT_TRANSLATE_NOOP("Sentences", "no process could be started to read it safely"),
    QT_TRANSLATE_NOOP("Sentences", "reading it takes longer than {0} seconds"),
    QT_TRANSLATE_NOOP("Sentences", "it makes the decoder crash"),
    QT_TRANSLATE_NOOP("Sentences", "the folder cannot be read: {0}"),
    QT_TRANSLATE_NOOP("Sentences", "its drive is not connected"),
    QT_TRANSLATE_NOOP("Sentences", "the photo is no longer in the library"),
    QT_TRANSLATE_NOOP("Sentences", "{0} does not exist."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot be searched for: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "The pasted picture"),
)
