"""A library of as many photos as one likes, made of thin air: to see whether the window keeps up.

It answers as the real one does, quickly and from other threads, but reads no file and no database.
"""

import io
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.core.albums import Album, AlbumPhotos
from photo_finder.core.browsing import Facets, PhotoOrder, PhotoRow, Run
from photo_finder.core.duplicates import (
    KINDS,
    DuplicateGroup,
    DuplicateQuery,
    DuplicateReport,
    Kind,
    Member,
    Overlay,
)
from photo_finder.core.group_editing import group_id
from photo_finder.core.group_reasons import NO_REASON, Reason
from photo_finder.core.grouping import By, GroupMember, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.core.operations import Operation, RemovedItem, Standing
from photo_finder.core.photo import Photo, PhotoFile, PhotoMetadata
from photo_finder.core.placing import Placement, PlacingPlan
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import Hit, PhotoFilter, Query, SearchResult
from photo_finder.core.reports import Folder, IndexReport, Skipped, Status
from photo_finder.core.saved_search import SavedSearch
from photo_finder.core.watching import ChangedFolder, WatchState
from photo_finder.settings import Settings

_COLOURS = 64
GROUPED: tuple[Kind, ...] = ("identical", "copy")


class Crowd:
    """So many photos, three a day backwards from the middle of 2026, one in forty with copies."""

    duplicate_kinds = KINDS
    read_only = False

    def __init__(self, count: int, groups: int = 0) -> None:
        self._count = count
        self._groups = groups
        self.verdicts: list[tuple[bytes, tuple[bytes, ...], bool]] = []
        self.queries: list[DuplicateQuery] = []
        self._ids = np.arange(count, 0, -1, dtype=np.int64)
        self._settings = Settings(theme="light")
        self._jpegs = [_jpeg(number) for number in range(_COLOURS)]
        self.revision = 1

    def warm_up(self) -> None:
        pass

    def status(self) -> Status:
        return Status(
            photos=self._count,
            files=self._count,
            offline_files=0,
            unreadable=0,
            folders=(Folder("/crowd", self._count, offline=False),),
            model="crowd",
            library=Path("/crowd/library"),
            vectors=self._count,
            size_bytes=0,
            last_indexed=None,
        )

    def overlay(self, first: bytes, second: bytes) -> Overlay | None:
        return None

    def keep_sets(self) -> dict[str, str]:
        return {}

    def notices(self) -> tuple[str, ...]:
        return ()

    def settings(self) -> Settings:
        return self._settings

    def alter_settings(self, change: Callable[[Settings], Settings]) -> None:
        self._settings = change(self._settings)

    def photo_ids(self, where: PhotoFilter = PhotoFilter()) -> NDArray[np.int64]:
        return self._ids

    def row(self, where: PhotoFilter = PhotoFilter(), order: PhotoOrder = PhotoOrder()) -> PhotoRow:
        month = 90
        runs = [
            Run(date(2026 - number // 12, 12 - number % 12, 1), min(month, self._count - number * month))
            for number in range(-(-self._count // month))
        ]
        return PhotoRow(self._ids, tuple(runs))

    def facets(self) -> Facets:
        return Facets((("JPEG", self._count),), (("", self._count),), ((2026, self._count),))

    def photos(self, ids: Sequence[int]) -> list[Photo]:
        return [self._photo(number) for number in ids]

    def _photo(self, number: int) -> Photo:
        copies = 3 if number % 40 == 0 else 1
        files = tuple(
            PhotoFile(f"/crowd/{copy}/IMG_{number}.jpg", 4_000_000, 0, offline=False)
            for copy in range(copies)
        )
        return Photo(number, number.to_bytes(20, "big"), PhotoMetadata(4032, 3024, "JPEG"), files)

    def place_name(self, north: float, east: float) -> str:
        return ""

    def thumbnail(self, photo_id: int) -> bytes | None:
        return self._jpegs[photo_id % _COLOURS]

    def picture(self, source: int | Path, max_side: int) -> NDArray[np.uint8]:
        return np.full((600, 800, 3), 120, np.uint8)

    def search(self, query: Query, *, cancel: Cancel = NEVER) -> SearchResult:
        hits = (Hit(self._photo(n), 1 - n / 1000, 1 - n / 1000, identical=n == 1) for n in range(1, 400))
        return SearchResult("crowd", tuple(hits))

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        return ()

    def unreadable(self) -> tuple[Skipped, ...]:
        return ()

    def index(
        self, folders: Sequence[Path] = (), *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> IndexReport:
        return IndexReport(0, 0, self._count, 0, 0, 0, (), 0.1)

    # --- duplicates ---

    def kept_thumbnail(self, digest: bytes) -> bytes | None:
        return self._jpegs[digest[0] % _COLOURS]

    def to_match(self) -> int:
        return 0

    def duplicates(
        self, query: DuplicateQuery, *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> DuplicateReport:
        self.queries.append(query)
        (kind,) = query.kinds
        groups = [self._group(kind, number) for number in range(self._groups)] if kind in GROUPED else []
        return DuplicateReport(tuple(groups), self._count, 0.1)

    def _group(self, kind: Kind, number: int) -> DuplicateGroup:
        copies = kind == "copy"
        members = tuple(
            Member(
                PhotoFile(f"/crowd/{place}/IMG_{number}.jpg", 4_000_000 - place, 0, offline=False),
                (number * 3 + (place if copies else 0)).to_bytes(20, "big"),
                PhotoMetadata(4032 >> place, 3024 >> place, "JPEG"),
                probability=0.993 if copies and place else 1.0,
                relation=("cropped to 80 %", "resized") if copies and place else (),
            )
            for place in range(3)
        )
        return DuplicateGroup(
            f"{kind}-{number}", kind, members[0], members, "the largest of 3", True, members[1:]
        )

    def say_not_duplicates(self, first: bytes, others: Sequence[bytes]) -> None:
        self.verdicts.append((first, tuple(others), True))

    def take_back_not_duplicates(self, first: bytes, others: Sequence[bytes]) -> int:
        self.verdicts.append((first, tuple(others), False))
        return len(others)

    # --- groups ---

    def propose_groups(
        self,
        query: GroupQuery,
        *,
        reasons: bool = True,
        locked: Sequence[PhotoGroup] = (),
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> GroupPlan:
        """Groups of 25 photos or more, but for the last few, which are in none."""
        each = round(25 / max(0.05, query.detail))
        numbers = range(1, self._count - self._count % each + 1)
        parts = [numbers[start : start + each] for start in range(0, len(numbers), each)]
        groups = [self._photo_group(list(part), reasons=reasons) for part in parts]
        rest = range(len(numbers) + 1, self._count + 1)
        return GroupPlan(tuple(groups), tuple(self._group_member(number, NO_REASON) for number in rest))

    def _photo_group(self, numbers: list[int], *, reasons: bool) -> PhotoGroup:
        why = Reason("after", ("the last",), seconds=60) if reasons else NO_REASON
        members = tuple(self._group_member(number, why) for number in numbers)
        return PhotoGroup(group_id(members), f"2026/Group {numbers[0]}", Reason("made"), members)

    def _group_member(self, number: int, why: Reason) -> GroupMember:
        files = (f"/crowd/0/IMG_{number}.jpg",)
        return GroupMember(number, bytes([number % _COLOURS]) + number.to_bytes(19, "big"), files, why)

    def group_folder(self, query: GroupQuery) -> Path:
        return Path("/crowd/Sorted")

    def split_group(
        self, group: PhotoGroup, query: GroupQuery, by: By, *, cancel: Cancel = NEVER
    ) -> tuple[PhotoGroup, ...]:
        numbers = [member.photo for member in group.members]
        half = len(numbers) // 2
        return tuple(self._photo_group(part, reasons=True) for part in (numbers[:half], numbers[half:]))

    def plan_placing(
        self,
        groups: Sequence[PhotoGroup],
        into: Path,
        *,
        progress: Progress = silent,
        cancel: Cancel = NEVER,
    ) -> PlacingPlan:
        wanted = ((path, group.name) for group in groups for path in group.files)
        placements = (
            Placement(path, f"{into}/{name}/{Path(path).name}", number, "photo", 4_000_000, 0)
            for number, (path, name) in enumerate(wanted)
        )
        return PlacingPlan(str(into), tuple(placements))

    # --- albums ---

    @property
    def albums(self) -> "CrowdAlbums":
        return CrowdAlbums(self._count)

    # --- operations ---

    def removed(self) -> tuple[RemovedItem, ...]:
        return ()

    def standings(self) -> tuple[Standing, ...]:
        return ()

    def last_to_undo(self) -> None:
        return None

    def watch(self) -> "Crowd":
        """Nothing ever changes."""
        return self

    def take(self) -> tuple[ChangedFolder, ...]:
        return ()

    @property
    def state(self) -> WatchState:
        return WatchState(watched=("/crowd",))

    def history(self) -> tuple[Operation, ...]:
        return ()

    def close(self) -> None:
        """Nothing is open."""


class CrowdAlbums:
    """An album of all photos."""

    def __init__(self, count: int) -> None:
        self._count = count

    def all(self) -> tuple[Album, ...]:
        digests = tuple(number.to_bytes(20, "big") for number in range(self._count))
        return (Album("all", "All of them", digests, datetime(2026, 1, 1)),)

    def photos(self, album: str) -> AlbumPhotos:
        ids = np.arange(1, self._count + 1, dtype=np.int64)
        return AlbumPhotos(ids, {number: (number.to_bytes(20, "big"),) for number in ids.tolist()}, 0)


def _jpeg(number: int) -> bytes:
    pixels = np.full((240, 320, 3), (number * 4 % 256, number * 9 % 256, 120), np.uint8)
    pixels[::7, ::5] = 255
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()
