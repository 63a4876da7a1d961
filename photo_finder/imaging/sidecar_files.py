"""Which ``.xmp`` files belong to a photo, by the names in its folder. Reads no file."""

import os
from dataclasses import dataclass

ENDING = ".xmp"


@dataclass(frozen=True, slots=True)
class _Names:
    """Names in one folder: all, and the sidecars by what they are named after, in one case."""

    all: frozenset[str]
    sidecars: dict[str, list[str]]


class SidecarFiles:
    """Finds sidecars; each folder is listed once."""

    def __init__(self) -> None:
        self._folders: dict[str, _Names] = {}

    def of(self, path: str) -> tuple[str, ...]:
        """Sidecars of a photo, first the one that names the file (``IMG_1.jpg.xmp``), then ``IMG_1.xmp``."""
        folder, name = os.path.split(path)
        names = self._names(folder)
        own, shared = self._after(name, names), self._after(os.path.splitext(name)[0], names)
        nobodys = [found for found in shared if found[: -len(ENDING)] not in names.all]
        return tuple(os.path.join(folder, found) for found in dict.fromkeys([*own, *nobodys]))

    def _after(self, owner: str, names: _Names) -> list[str]:
        """Sidecars with this name before their ending; in another case only if that is no other file's."""
        found = names.sidecars.get(owner.casefold(), [])
        exact = [name for name in found if name[: -len(ENDING)] == owner]
        return exact or [name for name in found if name[: -len(ENDING)] not in names.all]

    def _names(self, folder: str) -> _Names:
        if folder not in self._folders:
            self._folders[folder] = _listed(folder)
        return self._folders[folder]


def _listed(folder: str) -> _Names:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        names = []
    sidecars: dict[str, list[str]] = {}
    for name in names:
        if name.lower().endswith(ENDING):
            sidecars.setdefault(name[: -len(ENDING)].casefold(), []).append(name)
    return _Names(frozenset(names), sidecars)
