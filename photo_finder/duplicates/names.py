"""Marks that programs and people leave in the name of a file that is not the original."""

import functools
import itertools
import os
import re
import unicodedata
from collections.abc import Sequence

_COPY = "copy|kopie|copie|copia|cópia|kopia|kopi|kopya|kopija|копия|másolat"
_GROWN = r"enlarged|upscaled?|[2-8]x(?!\d)"
_EDIT = (
    "edit|edited|bearbeitet|modifié|modifie|modificato|editado|editada|bewerkt|redigerad|edytowane|"
    f"enhanced|effects|collage|resized|compressed|scaled|small|thumb|thumbnail|{_GROWN}"
)
_NUMBER = r"(?:[ _-]*\(?\d{1,3}\)?)?"
_ALONE = r"(?<![^\W_])"
"""Not in the middle of a word: ``copyright`` and ``hardcopy`` are no marks."""

_DIGITS = re.compile(r"\d+")
_NEXT = 200
"""Numbers this far apart may still be those of a burst; seconds in a name count to the next minute too."""

_REMEMBERED = 32_768
"""Names, or pairs: all of the likely copies of a large library, as each is asked for several times."""

_LETTER = re.compile(r"[^\W\d_]")
_PARTS = re.compile(r"[^\W_]+")

_MARKS = re.compile(
    rf"{_ALONE}(?:{_COPY}){_NUMBER}$"  # IMG_1 - Copy (2)
    rf"|^(?:{_COPY})(?: \(\d+\))? (?:of|von|de|di|da|van|av|af) "  # Copy of IMG_1
    r"|(?:コピー|副本|복사본)(?:[ _-]*\(?\d{1,3}\)?)?$"
    r"|(?<=.)\(\d{1,3}\)$"  # IMG_1 (1)
    r"|(?<=.)~\d{1,2}$"  # IMG_1~2, Android's edits
    rf"|[ _-](?:{_EDIT}){_NUMBER}$"
    r"|^img_e\d{4}$"  # an iPhone's edit
    r"|[-_]\d{2,4}x\d{2,4}$"  # a web gallery's size
    r"|^img-\d{8}-wa\d+|^whatsapp[ -_]image|^signal-\d{4}-|^photo_\d{4}-\d\d-\d\d_|^fb_img_|^received_\d"
)

_EDITED = re.compile(rf"^(.+?)(?:[ _-](?:{_EDIT}){_NUMBER})+$")
_ENLARGED = re.compile(rf"[ _-](?:{_GROWN}){_NUMBER}(?=$|[ _-])")
_IPHONE_EDIT = re.compile(r"^img_e(\d{4})$")


@functools.lru_cache(_REMEMBERED)
def is_marked(path: str) -> bool:
    """Whether the name says that the file is a copy, an edit, or came by a messenger.

    Camera numbers such as ``IMG_0002`` and names of people's own are no marks.
    """
    return _MARKS.search(_stem(path)) is not None


@functools.lru_cache(_REMEMBERED)
def of_one_photo(path: str, other: str) -> bool:
    """Whether names say that two files are of one photo.

    ``IMG_1`` and ``IMG_1 (2)``, or ``IMG_1-small``; also ``IMG_1_grey`` and ``IMG_1_noise``, or
    ``grey_IMG_1`` and ``IMG_1``: of one number, with other words.
    """
    short, long = sorted((_plain(path), _plain(other)), key=len)
    if short and long.startswith(short) and not long[len(short) : len(short) + 1].isalnum():
        return True
    parts = _PARTS.findall(short), _PARTS.findall(long)
    return _differ_in_words(*parts) or _differ_in_words(parts[0][::-1], parts[1][::-1])


def says_edit_of(path: str, other: str) -> bool:
    """Whether one name is the other with a mark of an edit: ``IMG_1-edited`` of ``IMG_1``."""
    edited, plain = _stem(path), _stem(other)
    if edited == plain or not (edited.startswith(plain) or _IPHONE_EDIT.match(edited)):
        return False  # as most are, and that is told sooner
    return _unedited(edited) == plain


def says_enlarged(path: str) -> bool:
    """Whether the name says that the picture was enlarged: ``beach-upscaled``, ``beach_4x``."""
    return _ENLARGED.search(_stem(path)) is not None


def numbered_apart(path: str, other: str) -> bool:
    """Whether two names are as a camera's of shots one after the other: ``IMG_1`` and ``IMG_2``.

    Alike but for their numbers, of which the first that differs does so by little; no number of hundreds of
    shots earlier or later, nor one that was drawn at random.
    """
    one, two = _plain(path), _plain(other)
    if one == two or _DIGITS.sub("0", one) != _DIGITS.sub("0", two):
        return False
    numbers = zip(_DIGITS.findall(one), _DIGITS.findall(two), strict=True)
    first, second = next((int(a), int(b)) for a, b in numbers if a != b)
    return abs(first - second) <= _NEXT


def _differ_in_words(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether what two names have in common at first is a word and a number, and what follows are words.

    Words that differ by numbers alone may be those of shots that were counted.
    """
    pairs = itertools.takewhile(lambda parts: parts[0] == parts[1], zip(one, other, strict=False))
    common = [part for part, _same in pairs]
    rests = ["_".join(parts[len(common) :]) for parts in (one, other)]
    named = any(_LETTER.search(part) for part in common) and any(_DIGITS.search(part) for part in common)
    worded = all(not rest or _LETTER.match(rest) for rest in rests)
    return named and worded and _DIGITS.sub("0", rests[0]) != _DIGITS.sub("0", rests[1])


def _unedited(stem: str) -> str:
    """What is left of a name without marks of edits."""
    stem = _IPHONE_EDIT.sub(r"img_\1", stem)
    edited = _EDITED.match(stem)
    return stem if edited is None else edited[1]


@functools.lru_cache(_REMEMBERED)
def _plain(path: str) -> str:
    """The name without its ending and without marks."""
    return _MARKS.sub("", _stem(path)).strip()


@functools.lru_cache(_REMEMBERED)
def _stem(path: str) -> str:
    stem = os.path.splitext(os.path.basename(path))[0].lower()
    if not stem.isascii():
        stem = unicodedata.normalize("NFC", stem)  # macOS takes letters and their accents apart
    return stem
