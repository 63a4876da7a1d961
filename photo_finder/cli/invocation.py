"""What the global options say, handed to every command."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from photo_finder.cli import output
from photo_finder.paths import AppPaths

if TYPE_CHECKING:
    from photo_finder.core.reports import Skipped
    from photo_finder.library import Library

OpenWindow = Callable[[AppPaths, Sequence[Path], Sequence[Path]], int]


@dataclass(slots=True)
class Invocation:
    """One run of the program.

    Attributes:
        open_window: opens the window on folders and photos, and returns the exit code.
        paths: the library's places.
        verbosity: how often ``-v`` was given.
        quiet: neither progress nor messages; results and errors only.
        begun: the global options are understood, and a command begins.
    """

    open_window: OpenWindow
    paths: AppPaths
    verbosity: int = 0
    quiet: bool = False
    begun: bool = False

    @contextmanager
    def library(self, *, filled: bool = False) -> Iterator[Library]:
        """The library, open until the block ends; what it has to say once goes to standard error.

        Args:
            filled: a catalog that had to be made anew is filled from the photos first.
        """
        from photo_finder.bootstrap import open_library
        from photo_finder.cli.progress_bar import progress_bar

        library = open_library(self.paths)
        try:
            for notice in library.notices():
                self.say(notice)
            if filled and library.needs_rebuild:
                with progress_bar(self) as progress:
                    library.index(progress=progress)
            yield library
        finally:
            library.close()

    def say(self, message: str) -> None:
        """Tell something besides the result."""
        if not self.quiet:
            print(output.printable(message), file=sys.stderr)  # noqa: T201 - the command line's own voice

    def name(self, files: Sequence[Skipped], what: str) -> None:
        """Name each of these files with the reason, below their number and what it is about them."""
        if files:
            self.say(f"{output.count(len(files), 'file')} {what}:")
        for file in files:
            self.say(f"  {file.path}: {file.reason}")
