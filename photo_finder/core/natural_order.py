"""Names in the order in which people count: IMG_2 before IMG_10, é beside e, whatever the case."""

import re
import unicodedata

_NUMBER = re.compile(r"\d+")
_BEFORE_ALL = "\0"


def natural_key(name: str) -> str:
    """What to sort a file's name or a folder's path by; names that are equal to the eye have equal keys."""
    folded = name.casefold()
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    stem, dot, ending = folded.rpartition(".")
    if stem and dot and "/" not in ending:  # IMG_1.jpg stands before IMG_1 (2).jpg
        folded = f"{stem}{_BEFORE_ALL}{ending}"
    return _NUMBER.sub(_counted, folded)


def _counted(number: re.Match[str]) -> str:
    """A number so that the one with fewer digits comes first, still among the digits."""
    digits = number[0].lstrip("0")
    return f"0{chr(len(digits))}{digits}"
