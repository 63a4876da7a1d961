"""Files that belong to a photo and travel with it. A pure function of the names in one folder.

The rule, in one folder and for one name without its ending:

- A RAW goes with its JPEG or HEIF once none of these stays, and a video (``.mov``) with the last photo of
  its name: pairs are not torn apart. Each is held with them, and never emptied while no other copy of it is
  there.
- A RAW that goes takes no JPEG or HEIF along: those are photos of their own.
- A sidecar that names its file (``IMG_1.jpg.xmp``) goes with that file. One that does not (``IMG_1.xmp``,
  ``IMG_1.aae``) stays as long as any photo of that name does.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass

from photo_finder.core.operations import ItemRole

_SIDECARS = frozenset({".xmp", ".aae"})
_VIDEOS = frozenset({".mov"})


@dataclass(frozen=True, slots=True)
class Endings:
    """Endings of file names, in lower case with the dot.

    Attributes:
        photos: of all pictures, RAW included.
        raws: of camera RAW.
    """

    photos: frozenset[str]
    raws: frozenset[str]


def stem_of(name: str) -> str:
    """What the files of a photo have in common: the name without its ending, in one case."""
    return os.path.splitext(name)[0].casefold()


def companions(
    names: Iterable[str], going: Set[str], endings: Endings, stay: Set[str] = frozenset()
) -> dict[str, ItemRole]:
    """Names that travel along, and as what.

    Args:
        names: all files of one folder.
        going: those of them that are to go.
        endings: what is a photo, and what a RAW.
        stay: those that must not go.
    """
    groups: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        groups[stem_of(name)].add(name)
    found: dict[str, ItemRole] = {}
    for stem in sorted({stem_of(name) for name in going}):
        group = _Group(groups[stem], going, endings)
        found |= dict.fromkeys(sorted(group.halves() - stay), "half")
        moved = group.going | found.keys() & group.names
        sidecars = group.own_sidecars(groups, moved) | group.shared_sidecars(moved)
        found |= dict.fromkeys(sorted(sidecars - going - stay), "sidecar")
    return found


def copied_along(names: Set[str], going: Set[str], endings: Endings) -> dict[str, ItemRole]:
    """The same where files are copied: photos that stay keep nothing back, as nothing is taken from them."""
    halves = {name for name, role in companions(names, going, endings).items() if role == "half"}
    others = {name for name in names - going if _ending(name) in endings.photos}
    return companions(names - (others - halves), going, endings)


class _Group:
    """Files of one folder and one name."""

    def __init__(self, names: Set[str], going: Set[str], endings: Endings) -> None:
        self.names = names
        self.going = names & going
        self._endings = endings

    def _photos(self, names: Set[str]) -> set[str]:
        return {name for name in names if _ending(name) in self._endings.photos}

    def _stills(self, names: Set[str]) -> set[str]:
        return {name for name in self._photos(names) if _ending(name) not in self._endings.raws}

    def halves(self) -> set[str]:
        """RAWs whose last still goes, and videos whose last photo goes."""
        rest = self.names - self.going
        paired = bool(self._stills(self.going)) and not self._stills(rest)
        raws = self._photos(rest) if paired else set()
        alone = bool(self._photos(self.going)) and not self._photos(rest) - raws
        return raws | ({name for name in rest if _ending(name) in _VIDEOS} if alone else set())

    def own_sidecars(self, groups: dict[str, set[str]], moved: Set[str]) -> set[str]:
        """Sidecars that name the file that moves (``IMG_1.jpg.xmp``), and no other in another case."""
        rest = {name.casefold() for name in self.names - moved}
        owners = {owner.casefold() for owner in moved} - rest
        return {name for owner in owners for name in groups.get(owner, ()) if _ending(name) in _SIDECARS}

    def shared_sidecars(self, moved: Set[str]) -> set[str]:
        """Sidecars of all photos of the name, when none of these stays."""
        if self._photos(self.names - moved):
            return set()
        return {name for name in self.names if _ending(name) in _SIDECARS}


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].lower()
