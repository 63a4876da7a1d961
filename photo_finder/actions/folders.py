"""Folders that are made for files that come in, and taken away again while nothing is in them."""

import contextlib
import os
from collections.abc import Iterable, Sequence

from photo_finder.actions.disk import sync_folders
from photo_finder.core.operations import JournalItem


def missing_folders(folders: Iterable[str]) -> list[str]:
    """These and those above them that are not there, outer ones first."""
    missing: set[str] = set()
    for folder in dict.fromkeys(folders):
        above = folder
        while above not in missing and not os.path.lexists(above):
            missing.add(above)
            above = os.path.dirname(above)
    return sorted(missing)


def make_folder(folder: str) -> bool:
    """Make a folder, on the disk when this returns; tells whether it is there now by this."""
    try:
        os.mkdir(folder)
    except OSError:
        return False
    sync_folders([os.path.dirname(folder)])
    return True


def leave_folders(items: Iterable[JournalItem]) -> list[JournalItem]:
    """Take away those that are empty, inner ones first; gives those that are gone."""
    inner_first: Sequence[JournalItem] = sorted(items, key=lambda item: item.target, reverse=True)
    for item in inner_first:
        with contextlib.suppress(OSError):
            os.rmdir(item.target)  # refuses while something is in it
    return [item for item in inner_first if not os.path.lexists(item.target)]
