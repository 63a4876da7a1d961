"""Why the first of a group is the one to keep."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PATTERNS = (
    QT_TRANSLATE_NOOP("Sentences", "the least edited of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the largest of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the least compressed of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "looks like the camera's original"),
    QT_TRANSLATE_NOOP("Sentences", "it has most names"),
    QT_TRANSLATE_NOOP("Sentences", "its name has no mark of a copy"),
    QT_TRANSLATE_NOOP("Sentences", "in the format that keeps most"),
    QT_TRANSLATE_NOOP("Sentences", "tells most of the shot"),
    QT_TRANSLATE_NOOP("Sentences", "the oldest of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the newest of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the shortest name of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the longest name of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "in fewest folders"),
    QT_TRANSLATE_NOOP("Sentences", "the shortest path of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "the first of {0} by path"),
    QT_TRANSLATE_NOOP("Sentences", "in a folder that you prefer"),
    QT_TRANSLATE_NOOP("Sentences", "in the archive"),
    QT_TRANSLATE_NOOP("Sentences", "in a folder that is never touched"),
    QT_TRANSLATE_NOOP("Sentences", "the only one that is there"),
    QT_TRANSLATE_NOOP("Sentences", "all that are there are one file"),
    QT_TRANSLATE_NOOP("Sentences", "all others were compared with it"),
)
