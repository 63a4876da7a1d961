"""Names of folders such that every system takes them. A pure matter of texts."""

import re
from collections.abc import Iterable, Sequence

LONGEST_BYTES = 120
"""Of one folder's name: paths of some systems are short."""

_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_LOOSE = re.compile(r"\(\s*\)|\[\s*\]")


def safe_name(name: str) -> str:
    """A name that somebody typed, with / between folders, such that every system takes it; may be empty."""
    return "/".join(part for part in map(safe_part, name.replace("\\", "/").split("/")) if part)


def safe_part(text: str) -> str:
    """One folder's name; may be empty."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text.replace("/", "-"))
    name = " ".join(_LOOSE.sub(" ", _FORBIDDEN.sub("-", printable)).split()).strip(" .,-_")
    while len(name.encode("utf-8", "replace")) > LONGEST_BYTES:
        name = name[:-1].rstrip(" .")
    return f"{name}_" if _RESERVED.fullmatch(name) else name


def apart(names: Sequence[str], others: Iterable[str] = ()) -> list[str]:
    """The same names, with numbers where one would be there twice for a system that knows no case.

    Args:
        names: that are to differ from each other …
        others: … and from these.
    """
    taken = {name.casefold() for name in others}
    found = []
    for name in names:
        number, free = 1, name
        while free.casefold() in taken:
            number += 1
            free = f"{name} {number}"
        taken.add(free.casefold())
        found.append(free)
    return found
