"""Open the window on a library and leave as soon as it is painted with the library's photos.

Run as ``python -m tests.benchmarks.first_window LIBRARY``, a process of its own for each measurement.
"""

import gc
import os
import sys
from pathlib import Path


def main() -> None:
    """Show, wait for the photos, paint, leave."""
    gc.disable()  # as the program does before it loads what a window needs
    from PySide6.QtCore import QTimer

    from photo_finder.bootstrap import open_library
    from photo_finder.gui import app as gui
    from photo_finder.gui.theme import Theme
    from photo_finder.paths import paths_below
    from photo_finder.settings import Settings

    paths = paths_below(Path(sys.argv[1]))
    qt = gui.application("")
    theme = Theme("system")
    theme.apply()
    opened = gui.beside(lambda: open_library(paths))
    window = gui.build(theme, Settings())

    def painted() -> None:
        window.repaint()
        window.grab()
        sys.stdout.flush()
        os._exit(0)  # what comes after is not part of the start

    window.session.opened.connect(lambda _state: QTimer.singleShot(0, painted))
    window.session.open(opened)
    window.show()
    qt.exec()
    sys.exit(1)


if __name__ == "__main__":
    main()
