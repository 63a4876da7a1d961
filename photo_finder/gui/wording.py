"""Numbers as people say them: sizes, counts, times, exposures. Plain functions without a widget."""

import functools
import os
import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from photo_finder.core.carrying import Described
from photo_finder.core.duplicates import Kind
from photo_finder.core.query import Hit


def count(number: int) -> str:
    """3120 -> ``3,120``, by the user's locale."""
    return QLocale().toString(number)


def percent(share: float) -> str:
    """A cosine or probability as a percentage, rounded down, so that only equality reads 100."""
    return QCoreApplication.translate("Wording", "{0} %").format(int(max(0.0, share) * 100 + 1e-4))


def share(part: float) -> str:
    """A small share as a percentage that is never told as none: ``< 1 %``, ``12 %``."""
    if part < 0.01:
        return QCoreApplication.translate("Wording", "< 1 %")
    return percent(part)


def likeness(hit: Hit) -> str:
    """In a word or number: ``Same file``, ``Copy``, ``86 %``."""
    if hit.kind == "identical":
        return QCoreApplication.translate("Wording", "Same file")
    if hit.kind == "copy":
        return QCoreApplication.translate("Wording", "Copy")
    return percent(hit.similarity)


def size(size_bytes: int) -> str:
    """8493465 -> ``8.1 MB`` (1 KB is 1024 bytes)."""
    if size_bytes < 1024:
        return QCoreApplication.translate("Wording", "{0} B").format(count(size_bytes))
    patterns = (
        QCoreApplication.translate("Wording", "{0} KB"),
        QCoreApplication.translate("Wording", "{0} MB"),
        QCoreApplication.translate("Wording", "{0} GB"),
        QCoreApplication.translate("Wording", "{0} TB"),
    )
    amount, reached = size_bytes / 1024, 0
    while amount >= 1024 and reached < len(patterns) - 1:
        amount, reached = amount / 1024, reached + 1
    return patterns[reached].format(decimal(amount, 1 if amount < 10 else 0))


def decimal(number: float, most: int) -> str:
    """With so many places behind the point, by the user's locale."""
    return QLocale().toString(number, "f", most)


def brief(number: float) -> str:
    """Without needless noughts, by the user's locale: ``99.5``, ``99``."""
    return QLocale().toString(float(number), "g", 6)


def month(day: date) -> str:
    """``June 2026``, as a heading: with a capital also where months have none."""
    pattern = QCoreApplication.translate("Wording", "MMMM yyyy")
    return _month(day, pattern, QLocale().name())


@functools.lru_cache(maxsize=4096)
def _month(day: date, pattern: str, _locale: str) -> str:
    """All months are told again whenever photos come or go, and there may be hundreds."""
    told = _day(day, pattern)
    return told[:1].upper() + told[1:]


def moment(when: datetime) -> str:
    """``Friday, 12 June 2026, 9:41``, by the user's locale."""
    return _with_clock(when, QLocale.FormatType.LongFormat)


def day(when: datetime) -> str:
    """``12 June 2026``."""
    return _day(when, QCoreApplication.translate("Wording", "d MMMM yyyy"))


def clock(when: datetime) -> str:
    """``9:41``, by the user's locale."""
    return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def brief_moment(when: datetime) -> str:
    """``12.06.2026, 9:41``, by the user's locale: for narrow columns."""
    return _with_clock(when, QLocale.FormatType.ShortFormat)


def _with_clock(when: datetime, length: QLocale.FormatType) -> str:
    locale = QLocale()
    day = locale.toString(QDate(when.year, when.month, when.day), length)
    clock = locale.toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Wording", "{0}, {1}").format(day, clock)


def span(first: datetime, last: datetime) -> str:
    """``12 Jun 2026``, ``12 – 14 Jun 2026``, ``28 Jun – 3 Jul 2026`` or with both years."""
    whole = QCoreApplication.translate("Wording", "d MMM yyyy")
    if first.date() == last.date():
        return _day(first, whole)
    if first.year != last.year:
        return f"{_day(first, whole)} – {_day(last, whole)}"
    if first.month != last.month:
        both = QCoreApplication.translate("Wording", "d MMM – d MMM yyyy")
    else:
        both = QCoreApplication.translate("Wording", "d – d MMM yyyy")
    begin, _, end = both.partition(" – ")  # which of them tells the year is the language's business
    return f"{_day(first, begin)} – {_day(last, end)}"


def _day(when: date, pattern: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def remaining(seconds: float) -> str:
    """Time left, no more exact than it is known: ``2 min left``."""
    if seconds < 50:
        return QCoreApplication.translate("Wording", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Wording", "{0} min left").format(max(1, minutes))
    return QCoreApplication.translate("Wording", "{0} h {1} min left").format(minutes // 60, minutes % 60)


def exposure(seconds: float | None, f_number: float | None, iso: int | None, focal_mm: float | None) -> str:
    """What is known of ``1/125 s · f/2.8 · ISO 200 · 35 mm``."""
    parts = []
    if seconds:
        parts.append(f"1/{round(1 / seconds)} s" if seconds < 0.4 else f"{brief(seconds)} s")
    if f_number:
        parts.append(f"f/{brief(f_number)}")
    if iso:
        parts.append(f"ISO {iso}")
    if focal_mm:
        parts.append(f"{brief(focal_mm)} mm")
    return " · ".join(parts)


def dimensions(width: int, height: int) -> str:
    """``4032 × 3024 · 12 MP``."""
    megapixels = width * height / 1e6
    if megapixels < 0.1:
        return f"{width} × {height}"
    return f"{width} × {height} · {decimal(megapixels, 1 if megapixels < 10 else 0)} MP"


def short_path(path: str) -> str:
    """A path to show: the user's own folder as ``~``, what cannot be shown as replacement marks."""
    home = os.path.join(os.path.expanduser("~"), "")
    shown = os.path.join("~", path[len(home) :]) if path.startswith(home) else path
    return printable(shown)


def brief_name(name: str) -> str:
    """A folder's name on a button: if it is long, its beginning and its end."""
    longest = 18
    return name if len(name) <= longest else f"{name[: longest // 2]}…{name[-longest // 2 + 1 :]}"


_NO_CHARACTERS = re.compile("[\ud800-\udfff]")


def printable(path: str) -> str:
    """A path as text that can be shown: what is no character becomes replacement marks.

    These are bytes that are not UTF-8, and on Windows halves of a character.
    """
    return _NO_CHARACTERS.sub("\N{REPLACEMENT CHARACTER}", path)


def sentence(reason: str) -> str:
    """A reason as the library gives it (``its drive is away``) as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:].rstrip('.')}."


def relation(word: str) -> str:
    """What was done to a picture, as the library tells it, in the user's language where that is known."""
    number = "".join(character for character in word if character.isdigit())
    pattern = word.replace(number, "{0}", 1) if number else word
    return relations().get(pattern, pattern).format(number)


def relations() -> dict[str, str]:
    """What was done to pictures, by the library's words."""
    return {
        "cropped to {0} %": QCoreApplication.translate("Wording", "cropped to {0} %"),
        "shows more: {0} %": QCoreApplication.translate("Wording", "shows more: {0} %"),
        "rotated {0}°": QCoreApplication.translate("Wording", "rotated {0}°"),
        "tilted {0}°": QCoreApplication.translate("Wording", "tilted {0}°"),
        "enlarged": QCoreApplication.translate("Wording", "enlarged"),
        "resized": QCoreApplication.translate("Wording", "resized"),
        "re-saved": QCoreApplication.translate("Wording", "re-saved"),
        "mirrored": QCoreApplication.translate("Wording", "mirrored"),
        "perspective": QCoreApplication.translate("Wording", "seen from the side"),
        "squeezed": QCoreApplication.translate("Wording", "squeezed"),
        "coloured": QCoreApplication.translate("Wording", "in colour"),
        "recoloured": QCoreApplication.translate("Wording", "recoloured"),
        "inverted colours": QCoreApplication.translate("Wording", "inverted colours"),
        "black and white": QCoreApplication.translate("Wording", "black and white"),
        "brighter": QCoreApplication.translate("Wording", "brighter"),
        "darker": QCoreApplication.translate("Wording", "darker"),
        "captioned": QCoreApplication.translate("Wording", "captioned"),
        "framed": QCoreApplication.translate("Wording", "framed"),
        "part of a collage or screenshot": QCoreApplication.translate(
            "Wording", "part of a collage or screenshot"
        ),
        "without the frame": QCoreApplication.translate("Wording", "without the frame"),
        "without the words around it": QCoreApplication.translate("Wording", "without the words around it"),
        "cut out of a collage or screenshot": QCoreApplication.translate(
            "Wording", "cut out of a collage or screenshot"
        ),
    }


def described(values: Described) -> list[str]:
    """What a photo is said to be, a part for each value."""
    parts = []
    if values.taken is not None:
        parts.append(QCoreApplication.translate("Wording", "taken {0}").format(brief_moment(values.taken)))
    if values.place is not None:
        parts.append(QCoreApplication.translate("Wording", "place {0}").format(place(*values.place)))
    if values.rating is not None:
        parts.append("★" * values.rating)
    if values.keywords:
        words = ", ".join(values.keywords)
        parts.append(QCoreApplication.translate("Wording", "keywords {0}").format(words))
    if values.title:
        parts.append(QCoreApplication.translate("Wording", "title “{0}”").format(values.title))
    if values.description:
        parts.append(QCoreApplication.translate("Wording", "description “{0}”").format(values.description))
    return parts


def place(north: float, east: float) -> str:
    """``52.52000°; 13.40500°``, by the user's locale."""
    return "; ".join(f"{decimal(degrees, 5)}°" for degrees in (north, east))


CLEANED: dict[Kind, str] = {
    "identical": "Cleaned up identical files",
    "copy": "Cleaned up copies",
    "burst": "Cleaned up bursts",
    "lookalike": "Cleaned up look-alikes",
}
"""How the history names what the window did; the same words as on the command line."""

IMPORTED = "Imported new photos"
"""Likewise."""

REMOVED = "Removed photos"
"""Likewise: what the user chose without a rule."""

EXPORTED = re.compile(r"Copied the album (.+)")
"""Likewise."""

_ARRANGED = re.compile(r"(Sorted|Copied) ([\d,]+) photos? into ([\d,]+) folders?")


def operation(what: str) -> str:
    """An entry of the history in the user's language where it is one of ours."""
    arranged = _ARRANGED.fullmatch(what)
    if arranged is not None:
        return _arranged(*arranged.groups())
    exported = EXPORTED.fullmatch(what)
    if exported is not None:
        return QCoreApplication.translate("Wording", "Copied the album {0}").format(exported[1])
    known = {
        CLEANED["identical"]: QCoreApplication.translate("Wording", "Cleaned up identical files"),
        CLEANED["copy"]: QCoreApplication.translate("Wording", "Cleaned up copies"),
        CLEANED["burst"]: QCoreApplication.translate("Wording", "Cleaned up bursts"),
        CLEANED["lookalike"]: QCoreApplication.translate("Wording", "Cleaned up look-alikes"),
        REMOVED: QCoreApplication.translate("Wording", "Removed photos"),
        IMPORTED: QCoreApplication.translate("Wording", "Imported new photos"),
    }
    return known.get(what, what)


def _arranged(done: str, photos: str, folders: str) -> str:
    copied = QCoreApplication.translate("Wording", "Photos copied into folders: {0} into {1}")
    moved = QCoreApplication.translate("Wording", "Photos sorted into folders: {0} into {1}")
    counts = [count(int(number.replace(",", ""))) for number in (photos, folders)]
    return (copied if done == "Copied" else moved).format(*counts)
