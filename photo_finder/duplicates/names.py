"""Marks that programs and people leave in the name of a file that is not the original."""

import os
import re
import unicodedata

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


def is_marked(path: str) -> bool:
    """Whether the name says that the file is a copy, an edit, or came by a messenger.

    Camera numbers such as ``IMG_0002`` and names of people's own are no marks.
    """
    return _MARKS.search(_stem(path)) is not None


def of_one_photo(path: str, other: str) -> bool:
    """Whether names say that two files are of one photo: ``IMG_1`` and ``IMG_1 (2)``, or ``IMG_1-small``."""
    short, long = sorted((_plain(path), _plain(other)), key=len)
    return bool(short) and long.startswith(short) and not long[len(short) : len(short) + 1].isalnum()


def says_edit_of(path: str, other: str) -> bool:
    """Whether one name is the other with a mark of an edit: ``IMG_1-edited`` of ``IMG_1``."""
    stem = _IPHONE_EDIT.sub(r"img_\1", _stem(path))
    edited = _EDITED.match(stem)
    plain = stem if edited is None else edited[1]
    return plain == _stem(other) != _stem(path)


def says_enlarged(path: str) -> bool:
    """Whether the name says that the picture was enlarged: ``beach-upscaled``, ``beach_4x``."""
    return _ENLARGED.search(_stem(path)) is not None


def numbered_apart(path: str, other: str) -> bool:
    """Whether two names are alike but for their numbers, as a camera's names are: ``IMG_1`` and ``IMG_2``."""
    one, two = _plain(path), _plain(other)
    return one != two and _DIGITS.sub("0", one) == _DIGITS.sub("0", two)


def _plain(path: str) -> str:
    """The name without its ending and without marks."""
    return _MARKS.sub("", _stem(path)).strip()


def _stem(path: str) -> str:
    stem = os.path.splitext(os.path.basename(path))[0].lower()
    if not stem.isascii():
        stem = unicodedata.normalize("NFC", stem)  # macOS takes letters and their accents apart
    return stem
