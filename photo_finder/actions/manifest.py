"""The manifest beside held files: where each was, so that the way back survives a lost catalog.

One JSON document in ASCII for each operation and holding folder; paths as ``os.fsdecode`` gives them. It
is written before anything is moved, and never changed: which of its files are still held, the disk tells.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from photo_finder.actions.disk import sync_folders
from photo_finder.core.operations import ItemRole, ItemStep, JournalItem, OperationRecord
from photo_finder.whole_files import write_whole

MANIFEST = "manifest.json"

_FORMAT = 1
_MADE: tuple[ItemStep, ...] = ("link", "sidecar")
_ROLES: tuple[ItemRole, ...] = ("photo", "half", "sidecar")


def write(folder: str, record: OperationRecord, part: int) -> None:
    """Write the manifest of what an operation moves into this folder, on the disk when this returns.

    Args:
        folder: the operation's, in a holding folder.
        record: the operation with the items of this folder alone.
        part: number of this folder among all of the operation.

    Raises: OSError.
    """
    document = {
        "format": _FORMAT,
        "about": "Files that Photo Finder removed, and where they were. It restores them from here.",
        "key": record.key,
        "part": part,
        "operation": record.number,
        "what": record.what,
        "when": record.when.isoformat(),
        "items": [_document(folder, item) for item in record.items if item.step == "move"],
        "made": [_made_document(folder, item) for item in record.items if item.step != "move"],
    }
    write_whole(os.path.join(folder, MANIFEST), json.dumps(document, indent=1))
    sync_folders([folder])


def _document(folder: str, item: JournalItem) -> dict[str, object]:
    top = os.path.dirname(os.path.dirname(folder))
    return {
        "file": os.path.relpath(item.target, folder).replace(os.sep, "/"),
        "was": item.source,
        "below": _below(item.source, top),
        "role": item.role,
        "unit": item.unit,
        "bytes": item.size_bytes,
        "modified_ns": item.modified_ns,
        "digest": None if item.digest is None else item.digest.hex(),
        "keeper": item.keeper,
        "keeper_digest": None if item.keeper_digest is None else item.keeper_digest.hex(),
    }


def _made_document(folder: str, item: JournalItem) -> dict[str, object]:
    """What is put where a file of this folder was, or replaces it."""
    top = os.path.dirname(os.path.dirname(folder))
    return {
        "path": item.target,
        "below": _below(item.target, top),
        "step": item.step,
        "from": item.source,
        "unit": item.unit,
        "bytes": item.size_bytes,
        "digest": None if item.digest is None else item.digest.hex(),
        "aside": os.path.basename(item.aside or ""),
    }


def _below(path: str, top: str) -> str | None:
    """The path from the folder that holds the holding folder: a drive is not always mounted at one place."""
    if not path.startswith(top.rstrip(os.sep) + os.sep):
        return None
    return os.path.relpath(path, top).replace(os.sep, "/")


@dataclass(frozen=True, slots=True)
class _Found:
    """A manifest as it was read, and where."""

    folder: str
    facts: Mapping[str, Any]


def read(folder: str, *, own: bool) -> OperationRecord | None:
    """What the manifest in this folder says; None if it is none, or says nothing that is understood.

    Its key is the operation's with the number of the part: drives come back one by one.

    Args:
        folder: an operation's, in a holding folder.
        own: it lies in the library's own folder, so every place that it names is believed. Elsewhere only
            places below the folder that holds the holding folder are: a foreign drive must not be able to
            have its files put anywhere else.
    """
    try:
        with open(os.path.join(folder, MANIFEST), encoding="ascii") as file:
            found = _Found(folder, json.load(file))
        return OperationRecord(
            f"{found.facts['key']}.{int(found.facts.get('part', 0))}",
            str(found.facts["what"]),
            datetime.fromisoformat(found.facts["when"]),
            [*_items(found, own=own), *_all_made(found, own=own)],
            int(found.facts["operation"]),
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _items(found: _Found, *, own: bool) -> Iterator[JournalItem]:
    items = (_item(found, fact, own=own) for fact in found.facts["items"])
    return (item for item in items if item is not None)


def _all_made(found: _Found, *, own: bool) -> Iterator[JournalItem]:
    """What was made for these files; manifests of earlier programs tell of nothing."""
    items = (_made(found, fact, own=own) for fact in found.facts.get("made", ()))
    return (item for item in items if item is not None)


def _made(found: _Found, fact: Mapping[str, Any], *, own: bool) -> JournalItem | None:
    target, step = _source(found.folder, {**fact, "was": fact["path"]}, own=own), fact["step"]
    aside = str(fact["aside"])
    if target is None or step not in _MADE or os.path.basename(aside) != aside or not aside.startswith("."):
        return None
    return JournalItem(
        id=0,
        operation=0,
        unit=int(fact["unit"]),
        source=str(fact["from"]),
        target=target,
        role="photo" if step == "link" else "sidecar",
        state="made",
        size_bytes=int(fact["bytes"]),
        modified_ns=0,
        digest=_digest(fact["digest"]),
        step=step,
        aside=os.path.join(os.path.dirname(target), aside),
    )


def _item(found: _Found, fact: Mapping[str, Any], *, own: bool) -> JournalItem | None:
    source, role = _source(found.folder, fact, own=own), fact["role"]
    target = _below_of(found.folder, fact["file"])
    if source is None or target is None or role not in _ROLES:
        return None
    return JournalItem(
        id=0,
        operation=0,
        unit=int(fact["unit"]),
        source=source,
        target=target,
        role=role,
        state="held",
        size_bytes=int(fact["bytes"]),
        modified_ns=int(fact["modified_ns"]),
        digest=_digest(fact["digest"]),
        keeper=None if fact["keeper"] is None else str(fact["keeper"]),
        keeper_digest=_digest(fact["keeper_digest"]),
    )


def _source(folder: str, fact: Mapping[str, Any], *, own: bool) -> str | None:
    if fact["below"] is not None:
        return _below_of(os.path.dirname(os.path.dirname(folder)), fact["below"])
    return os.path.abspath(fact["was"]) if own else None


def _below_of(top: str, path: str) -> str | None:
    """A relative path from there; None if it leads out of it, be it through a link."""
    parts = path.split("/")
    if any(part in ("", ".", "..") or os.sep in part or os.path.splitdrive(part)[0] for part in parts):
        return None
    whole = os.path.join(top, *parts)
    real = os.path.realpath(os.path.dirname(whole))
    return whole if os.path.join(real, "").startswith(os.path.join(os.path.realpath(top), "")) else None


def _digest(text: str | None) -> bytes | None:
    return None if text is None else bytes.fromhex(text)
