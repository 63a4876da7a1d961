"""The folders of an operation are made, with a manifest in each, before anything is moved into them."""

import os
from collections import defaultdict
from dataclasses import replace

from photo_finder.actions import manifest
from photo_finder.actions.desk import Desk
from photo_finder.actions.disk import in_words
from photo_finder.actions.holding import make_folders, operation_folder
from photo_finder.core.operations import JournalItem, OperationRecord


def make_ready(record: OperationRecord, desk: Desk) -> dict[str, str]:
    """Make the folders and their manifests; gives reasons for those that cannot be made, by folder.

    Args:
        record: the operation with its number and all its items.
        desk: holding folders.
    """
    by_folder = _by_folder(record)
    desk.holding.note(os.path.dirname(folder) for folder in by_folder)
    unusable = {}
    for part, (folder, inside) in enumerate(by_folder.items()):
        moves = (item for item in inside if item.step == "move")
        numbers = dict.fromkeys(os.path.basename(os.path.dirname(item.target)) for item in moves)
        try:
            make_folders(folder, numbers)
            manifest.write(folder, replace(record, items=inside), part)
        except OSError as error:
            unusable[folder] = f"the folder {folder} cannot be made ({in_words(error)})"
    return unusable


def _by_folder(record: OperationRecord) -> dict[str, list[JournalItem]]:
    """Files that move, by the operation's folder that takes them, each with what is made for it."""
    found: defaultdict[str, list[JournalItem]] = defaultdict(list)
    of_unit: dict[int, str] = {}
    for item in record.items:
        if item.step == "move":
            of_unit.setdefault(item.unit, operation_folder(item.target))
            found[operation_folder(item.target)].append(item)
    for item in record.items:
        if item.step != "move" and item.unit in of_unit:
            found[of_unit[item.unit]].append(item)
    return dict(found)
