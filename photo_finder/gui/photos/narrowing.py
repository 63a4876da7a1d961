"""What the shown photos are narrowed down to, in words: chips, headings, and why there are none."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from photo_finder.core.browsing import SIZE_STEPS, PhotoOrder
from photo_finder.core.query import PhotoFilter
from photo_finder.gui import wording

translate = QCoreApplication.translate

ORDERS = tuple(
    PhotoOrder(by, backwards) for by in ("date", "name", "size", "folder") for backwards in (False, True)
)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A filter, or (``unreadable``) the files that are no photos as they could not be read."""

    where: PhotoFilter = field(default_factory=PhotoFilter)
    unreadable: bool = False

    @property
    def empty(self) -> bool:
        """Whether all photos are shown."""
        return self.where.empty and not self.unreadable


@dataclass(frozen=True, slots=True)
class Part:
    """One limit: its words, and what is left without it."""

    text: str
    without: Narrowed


def parts(narrowed: Narrowed) -> list[Part]:
    """All limits, in the order of the menu."""
    where = narrowed.where
    found = [Part(text, replace(narrowed, where=rest)) for text, rest in _parts(where)]
    if narrowed.unreadable:
        found.append(Part(translate("Narrowing", "Could not be read"), replace(narrowed, unreadable=False)))
    return found


def _parts(where: PhotoFilter) -> Iterator[tuple[str, PhotoFilter]]:
    if where.folder is not None:
        yield translate("Narrowing", "in {0}").format(folder_name(where.folder)), replace(where, folder=None)
    if where.after is not None or where.before is not None:
        yield days(where.after, where.before), replace(where, after=None, before=None)
    for form in where.formats:
        rest = tuple(each for each in where.formats if each != form)
        yield form, replace(where, formats=rest)
    if where.least_bytes or where.below_bytes is not None:
        yield (
            size_class(where.least_bytes, where.below_bytes),
            replace(where, least_bytes=0, below_bytes=None),
        )
    for camera in where.cameras:
        rest = tuple(each for each in where.cameras if each != camera)
        yield camera_name(camera), replace(where, cameras=rest)
    if where.away:
        yield translate("Narrowing", "On a drive that is away"), replace(where, away=False)


def why_empty(narrowed: Narrowed) -> str:
    """That nothing fits, by the one limit there is, or by all."""
    if narrowed.unreadable:
        return translate("Narrowing", "All files could be read.")
    kinds = {
        "folder": translate("Narrowing", "No photos in this folder."),
        "dates": translate("Narrowing", "No photos from these days."),
        "format": translate("Narrowing", "No photos of this type."),
        "size": translate("Narrowing", "No photos of this size."),
        "camera": translate("Narrowing", "No photos from this camera."),
        "away": translate("Narrowing", "No photos are on drives that are away."),
    }
    found = list(_kinds(narrowed.where))
    if len(found) == 1:
        return kinds[found[0]]
    return (
        translate("Narrowing", "No photos fit all of this.")
        if found
        else translate("Narrowing", "There are no photos here.")
    )


def _kinds(where: PhotoFilter) -> Iterator[str]:
    for kind, limits in (
        ("folder", where.folder is not None),
        ("dates", where.after is not None or where.before is not None),
        ("format", bool(where.formats)),
        ("size", bool(where.least_bytes) or where.below_bytes is not None),
        ("camera", bool(where.cameras)),
        ("away", where.away),
    ):
        if limits:
            yield kind


def days(after: date | None, before: date | None) -> str:
    """``2025``, ``since 1.3.26``, ``1.3.26 – 4.3.26``."""
    if after and before:
        if (after.month, after.day, before.month, before.day) == (1, 1, 12, 31) and after.year == before.year:
            return str(after.year)
        return f"{_short(after)} – {_short(before)}"
    if after:
        return translate("Narrowing", "since {0}").format(_short(after))
    return translate("Narrowing", "until {0}").format(_short(before)) if before else ""


def _short(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def folder_name(folder: Path) -> str:
    """Its last part."""
    return wording.printable(folder.name or str(folder))


def camera_name(camera: str) -> str:
    """A camera, or that none is told."""
    return camera or translate("Narrowing", "No camera told")


SIZES: tuple[tuple[int, int | None], ...] = (*pairwise(SIZE_STEPS), (SIZE_STEPS[-1], None))
"""Classes of sizes, from and below so many bytes, the smallest first."""


def size_class(least: int, below: int | None) -> str:
    """``under 100 KB``, ``1 – 5 MB``, ``20 MB and more``."""
    if below is None:
        return translate("Narrowing", "{0} and more").format(_whole(least))
    if not least:
        return translate("Narrowing", "under {0}").format(_whole(below))
    (low, unit), (high, other) = _whole(least).split(), _whole(below).split()
    return f"{low} – {high} {unit}" if unit == other else f"{low} {unit} – {high} {other}"


def _whole(size_bytes: int) -> str:
    megabytes = size_bytes >> 20
    return f"{megabytes} MB" if megabytes else f"{size_bytes >> 10} KB"


def heading(key: date | str | int, order: PhotoOrder) -> str:
    """What stands above a run of photos."""
    if isinstance(key, date):
        return wording.month(key)
    if isinstance(key, int):
        return size_class(*SIZES[SIZE_STEPS.index(key)])
    if order.by == "folder":
        return wording.short_path(key)
    return {"0": "0 – 9", "#": translate("Narrowing", "Other names")}.get(key, key)


def order_name(order: PhotoOrder) -> str:
    """``Newest first`` and the like."""
    return {
        "date": (translate("Narrowing", "Newest first"), translate("Narrowing", "Oldest first")),
        "name": (translate("Narrowing", "Name, A to Z"), translate("Narrowing", "Name, Z to A")),
        "size": (translate("Narrowing", "Largest first"), translate("Narrowing", "Smallest first")),
        "folder": (translate("Narrowing", "Folder, A to Z"), translate("Narrowing", "Folder, Z to A")),
    }[order.by][order.backwards]
