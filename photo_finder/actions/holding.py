"""Holding folders: where removed files lie until they are restored or emptied.

In each lies a folder for every operation, named by its key, with a folder in it for every folder that files
came from, so that names are kept and cannot meet; and a manifest, which says where each file was.
"""

import contextlib
import json
import logging
import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from photo_finder.actions.disk import sync_folders
from photo_finder.actions.manifest import MANIFEST
from photo_finder.actions.rename import can_move
from photo_finder.core.operations import HOLDING_FOLDER
from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

_HIDDEN = 2
"""Windows: FILE_ATTRIBUTE_HIDDEN."""


class HoldingFolders:
    """Which holding folder takes a file, and which there are.

    Args:
        library: the library's own folder.
        watched: the watched folders.
        places: file with the paths of all holding folders that were used, for the day the catalog is lost.
    """

    def __init__(self, library: str, watched: Sequence[str], places: str) -> None:
        self._library = library
        self._watched = watched
        self._places = places
        self._of_folder: dict[str, str | None] = {}

    def of(self, path: str) -> str | None:
        """The holding folder, on the volume of this file; None where there can be none.

        The library's own if it is on that volume, else one at the top of the watched folder, or of what of
        that folder lies on the volume.
        """
        folder = os.path.dirname(path)
        if folder not in self._of_folder:
            tops = (self._library, *self._above(folder))
            self._of_folder[folder] = next((_in(top) for top in tops if _reaches(folder, top)), None)
        return self._of_folder[folder]

    def _above(self, folder: str) -> list[str]:
        """The watched folder that holds this one, the folders between them, and this one, in order."""
        inside = folder + os.sep
        tops = [top.rstrip(os.sep) for top in self._watched if inside.startswith(top.rstrip(os.sep) + os.sep)]
        if not tops:
            return []
        top, found = max(tops, key=len), [folder]
        while len(found[-1]) > len(top) and os.path.dirname(found[-1]) != found[-1]:
            found.append(os.path.dirname(found[-1]))
        return found[::-1]

    def known(self) -> tuple[str, ...]:
        """All holding folders that exist, the library's own first."""
        likely = (_in(self._library), *map(_in, self._watched), *self._noted())
        return tuple(root for root in dict.fromkeys(likely) if os.path.isdir(root))

    def is_own(self, root: str) -> bool:
        """Whether it is the one in the library's folder."""
        return root == _in(self._library)

    def note(self, roots: Iterable[str]) -> None:
        """Remember, beside the catalog, that these are used."""
        noted = self._noted()
        fresh = sorted(set(roots) - set(noted))
        if not fresh:
            return
        try:
            write_whole(self._places, json.dumps([*noted, *fresh]))
        except OSError as error:
            log.warning("the list of holding folders could not be kept: %s", error)

    def _noted(self) -> list[str]:
        try:
            with open(self._places, encoding="ascii") as file:
                found = json.load(file)
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            log.warning("the list of holding folders in %s cannot be read: %s", self._places, error)
            return []
        return [path for path in found if isinstance(path, str)] if isinstance(found, list) else []


def _in(top: str) -> str:
    return os.path.join(top, HOLDING_FOLDER)


def _reaches(folder: str, top: str) -> bool:
    try:
        return can_move(folder, top)
    except OSError:
        return False


def operation_folder(target: str) -> str:
    """The folder of an operation, from the place of a file in it."""
    return os.path.dirname(os.path.dirname(target))


def is_reachable(target: str) -> bool:
    """Whether what lies at a place in a holding folder would be seen; otherwise its drive is away.

    The folder that a drive is mounted at may well be there without it, and is empty then.
    """
    folder = operation_folder(target)
    try:
        return os.path.isdir(folder) or bool(os.listdir(os.path.dirname(os.path.dirname(folder))))
    except OSError:
        return False


def make_folders(folder: str, inner: Iterable[str]) -> None:
    """Make the folder of an operation and those in it, hidden and on the disk. Raises: OSError."""
    root = os.path.dirname(folder)
    if not os.path.isdir(root):
        os.mkdir(root)
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetFileAttributesW(root, _HIDDEN)
    os.mkdir(folder)
    for name in inner:
        os.mkdir(os.path.join(folder, name))
    sync_folders([os.path.dirname(root), root, folder])


def clear(folder: str) -> None:
    """Take an operation's folder away if no file is left in it. Whatever else lies there stays."""
    with contextlib.suppress(OSError):
        for name in _inner_folders(folder):
            os.rmdir(os.path.join(folder, name))  # refuses while something is in it
        if set(os.listdir(folder)) <= {MANIFEST, f"{MANIFEST}.new"}:
            for name in os.listdir(folder):
                os.unlink(os.path.join(folder, name))
            os.rmdir(folder)
            os.rmdir(os.path.dirname(folder))  # if it was the last operation's


def _inner_folders(folder: str) -> Iterator[str]:
    return (name for name in os.listdir(folder) if os.path.isdir(os.path.join(folder, name)))
