"""A camera's card beside the workshop's photos, and what is imported from it."""

import os
from pathlib import Path

from photo_finder.core.incoming import ImportPlan
from photo_finder.core.operations import OperationReport
from photo_finder.core.progress import NEVER, silent
from tests.unit.actions.workshop import Workshop


def fill_card(shop: Workshop, **files: bytes) -> Path:
    card = shop.root / "card"
    for name, data in (files or {"100/1.jpg": b"one", "100/2.jpg": b"two", "101/1.jpg": b"three"}).items():
        (card / name).parent.mkdir(parents=True, exist_ok=True)
        (card / name).write_bytes(data)
        os.utime(card / name, ns=(1_600_000_000_123_456_789, 1_600_000_000_123_456_789))
    return card


def target_of(shop: Workshop) -> Path:
    return shop.photos / "new"


def plan_import(shop: Workshop) -> ImportPlan:
    card = shop.root / "card"
    new = [str(path) for path in sorted(card.rglob("*")) if path.suffix in (".jpg", ".cr2", ".heic")]
    return shop.removing.plan_import(new, str(card), str(target_of(shop)), silent, NEVER)


def import_all(shop: Workshop) -> OperationReport:
    return shop.removing.bring_in(plan_import(shop), "Imported")


def arrived(shop: Workshop) -> dict[str, bytes]:
    into = target_of(shop)
    return {str(path.relative_to(into)): path.read_bytes() for path in into.rglob("*") if path.is_file()}
