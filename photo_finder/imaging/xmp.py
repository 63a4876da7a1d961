"""What XMP packets say of a photo: those in picture files, and those of sidecars.

Owns the names and the values of the properties that are read and written. Whatever is no XMP says nothing.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from photo_finder.core.carrying import Described
from photo_finder.imaging.xmp_tree import MAX_BYTES, Name, Node, parse

_T = TypeVar("_T")

X, RDF = "adobe:ns:meta/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
EXIF, PHOTOSHOP = "http://ns.adobe.com/exif/1.0/", "http://ns.adobe.com/photoshop/1.0/"
XMP, DC = "http://ns.adobe.com/xap/1.0/", "http://purl.org/dc/elements/1.1/"
PREFIXES = {EXIF: "exif", PHOTOSHOP: "photoshop", XMP: "xmp", DC: "dc"}

TAKEN = ((EXIF, "DateTimeOriginal"), (PHOTOSHOP, "DateCreated"), (XMP, "CreateDate"))
LATITUDE, LONGITUDE = (EXIF, "GPSLatitude"), (EXIF, "GPSLongitude")
RATING, KEYWORDS = (XMP, "Rating"), (DC, "subject")
TITLE, DESCRIPTION = (DC, "title"), (DC, "description")
CONTAINERS = ((RDF, "Bag"), (RDF, "Seq"), (RDF, "Alt"))
ITEM = (RDF, "li")
_LANGUAGE = ("http://www.w3.org/XML/1998/namespace", "lang")

_TIME = re.compile(r"(\d{4})[-:](\d\d)[-:](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d*)?\s*(?:Z|[+-].*)?)?")
_DEGREES = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])")
_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PACKETS = ((b"<x:xmpmeta", b"</x:xmpmeta>"), (b"<rdf:RDF", b"</rdf:RDF>"))


def plain(text: str) -> str:
    """A text as XML can hold it, without space around it."""
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def distinct(keywords: Iterable[str]) -> tuple[str, ...]:
    """Plain keywords, each once, whatever its case."""
    found: dict[str, str] = {}
    for text in map(plain, keywords):
        if text:
            found.setdefault(text.casefold(), text)
    return tuple(found.values())


def packet_in(data: bytes) -> bytes:
    """The first packet in the bytes of any file; empty if there is none that lies there as it is."""
    for start, end in _PACKETS:
        first = data.find(start)
        last = data.find(end, first, first + MAX_BYTES) if first >= 0 else -1
        if last >= 0:
            return data[first : last + len(end)]
    return b""


def described(packet: bytes) -> Described:
    """What a packet says."""
    root = parse(packet)
    if root is None:
        return Described()
    told = _Told(root)
    return Described(
        taken=told.first(TAKEN, time_of),
        place=place_of(told.text(LATITUDE), told.text(LONGITUDE)),
        rating=told.first((RATING,), rating_of),
        keywords=distinct(told.texts(KEYWORDS)),
        title=plain(told.text(TITLE)) or None,
        description=plain(told.text(DESCRIPTION)) or None,
    )


def descriptions(root: Node) -> Iterator[Node]:
    """The ``rdf:Description`` elements of a packet."""
    for rdf in (node for node in (root, *root.children) if node.name == (RDF, "RDF")):
        yield from rdf.named((RDF, "Description"))


class _Told:
    """The properties of a packet, as attributes or as elements."""

    def __init__(self, root: Node) -> None:
        self._texts: dict[Name, list[str]] = {}
        for description in descriptions(root):
            for name, (value, _prefix) in description.attributes.items():
                self._texts.setdefault(name, [value])
            for node in description.children:
                self._texts.setdefault(node.name, _texts(node))

    def texts(self, name: Name) -> list[str]:
        return self._texts.get(name, [])

    def text(self, name: Name) -> str:
        return next(iter(self.texts(name)), "")

    def first(self, names: Iterable[Name], read: Callable[[str], _T | None]) -> _T | None:
        values = (read(self.text(name).strip()) for name in names)
        return next((value for value in values if value is not None), None)


def _texts(node: Node) -> list[str]:
    """Values of a property; of several languages the default one first."""
    for container in node.children:
        if container.name in CONTAINERS:
            items = list(container.named(ITEM))
            items.sort(key=lambda item: item.attributes.get(_LANGUAGE, ("", ""))[0] != "x-default")
            return [_text(item) for item in items]
    return [_text(node)]


def _text(node: Node) -> str:
    return next(node.named((RDF, "value")), node).text


def time_of(text: str) -> datetime | None:
    """A capture time by the camera's own clock, whatever zone is told."""
    found = _TIME.fullmatch(text)
    with suppress(ValueError):
        return datetime(*(int(part or 0) for part in found.groups())) if found else None  # type: ignore[arg-type]
    return None


def rating_of(text: str) -> int | None:
    """Stars, or -1 for a rejected one; None for an unrated one."""
    with suppress(ValueError, OverflowError):
        stars = int(float(text))
        return stars if stars in (-1, 1, 2, 3, 4, 5) else None
    return None


def place_of(latitude: str, longitude: str) -> tuple[float, float] | None:
    """Degrees north and east; both or none. Where both are zero, no receiver had found its place."""
    north, east = _degrees(latitude, "NS", 90), _degrees(longitude, "EW", 180)
    if north is None or east is None or (north, east) == (0, 0):
        return None
    return north, east


def _degrees(text: str, sides: str, limit: int) -> float | None:
    found = _DEGREES.fullmatch(text.strip())
    if not found or found[4] not in sides:
        return None
    value = int(found[1]) + float(found[2]) / 60 + float(found[3] or 0) / 3600
    if value > limit:
        return None
    return -value if found[4] == sides[1] else value


def time_text(taken: datetime) -> str:
    """As XMP writes a time without a zone."""
    return taken.isoformat(timespec="seconds")


def degrees_text(degrees: float, sides: str) -> str:
    """As XMP writes a place: whole degrees, minutes with decimals, and the side."""
    whole, parts = divmod(round(abs(degrees) * 60 * 10**8), 60 * 10**8)
    return f"{whole},{parts // 10**8}.{parts % 10**8:08}{sides[degrees < 0]}"
