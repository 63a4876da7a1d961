"""The program's entry point: the one spot that knows both front ends, command line and window."""

import gc
import multiprocessing
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from photo_finder.paths import AppPaths


def main() -> None:
    """Run the command line; it opens the window when no command is given."""
    multiprocessing.freeze_support()
    from photo_finder.cli.main import run

    sys.exit(run(sys.argv[1:], open_window))


def open_window(paths: AppPaths, folders: Sequence[Path], photos: Sequence[Path]) -> int:
    """Open the window on these folders, or searching by these photos; returns the exit code.

    Raises: PhotoFinderError if there is no display or the window's toolkit cannot be loaded.
    """
    from photo_finder.core.errors import PhotoFinderError
    from photo_finder.display import has_display

    if not has_display():
        raise PhotoFinderError(
            "There is no display to open the window on; `photo-finder --help` tells what works without one."
        )
    gc.disable()  # what a start makes stays; once the library is open, ``gui.memory.Sweeps`` does it in quiet
    try:
        from photo_finder.gui.one_window import OneWindow

        door = OneWindow(paths.window_door)
        if not door.enter(folders, photos):  # before all that a window needs is loaded
            return 0
        from photo_finder.gui.app import run
    except ImportError as error:
        raise PhotoFinderError(
            f"The window cannot open because Qt cannot be loaded ({error}); "
            "`photo-finder --help` tells what works without it."
        ) from error
    from photo_finder import settings
    from photo_finder.bootstrap import open_library

    # Qt's loop never comes back to Python's own handler; what is done is kept, however the window ends.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run(
        lambda: open_library(paths),
        folders,
        photos,
        settings.load(paths.settings),
        remembered=paths.window_state,
        door=door,
    )


if __name__ == "__main__":
    main()
