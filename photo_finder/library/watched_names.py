"""By which name the library knows a folder, whatever links lead to it."""

import os
from collections.abc import Sequence


def as_watched(folder: str, watched: Sequence[str]) -> str:
    """The same folder by the name under which its photos are in the library.

    The library has its photos by the paths that begin with a watched folder as it was named. Another path to
    the same place, through a link, would find none of them, or take each photo for a copy of itself.

    Args:
        folder: absolute; need not exist.
        watched: the watched folders, absolute.

    Returns: the name below a watched folder, or above one; the folder as it is where it is neither.
    """
    if folder in watched:
        return folder
    real = os.path.realpath(folder)
    names = [name for top in watched if (name := _below(real, os.path.realpath(top), top)) is not None]
    if names:
        return folder if folder in names else min(names, key=len)
    if any(_below(top, real, real) is not None for top in watched):
        return real
    return folder


def _below(path: str, top: str, name: str) -> str | None:
    """The path with another name for its beginning; None if it does not begin with that."""
    if path == top:
        return name
    inside = os.path.join(top, "")
    return os.path.join(name, path[len(inside) :]) if path.startswith(inside) else None
