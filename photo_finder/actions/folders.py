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


def is_deleted(folder: str) -> bool:
    """Whether a folder is gone for good, and not only away with its drive.

    Where a drive is away, the nearest folder that is there is empty, has other drives in it, or is the top of
    another one. Where one of these is so, the folder counts as away.
    """
    if os.path.lexists(folder):
        return False
    while not os.path.lexists(folder) and folder != os.path.dirname(folder):
        folder = os.path.dirname(folder)
    try:
        inside = [os.path.join(folder, name) for name in os.listdir(folder)]
        is_top = os.stat(folder).st_dev != os.stat(os.path.dirname(folder)).st_dev
    except OSError:
        return False
    return bool(inside) and not is_top and not any(os.path.ismount(os.path.realpath(each)) for each in inside)


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
    leave_empty([item.target for item in inner_first])
    return [item for item in inner_first if not os.path.lexists(item.target)]


def leave_empty(inner_first: Iterable[str]) -> None:
    """Take away those in which nothing is."""
    for folder in inner_first:
        with contextlib.suppress(OSError):
            os.rmdir(folder)  # refuses while something is in it
