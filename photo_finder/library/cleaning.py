"""Finding duplicates and planning what would go.

Owns how the catalog, the disk and the room ``duplicates`` are brought together. Changes nothing: a plan is
carried out by ``actions``.
"""

import os
import time
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from photo_finder.core.duplicates import (
    KINDS,
    CleanPlan,
    DuplicateGroup,
    DuplicateQuery,
    DuplicateReport,
    Kind,
    Member,
    Scope,
)
from photo_finder.core.errors import UsageError
from photo_finder.core.keep_rules import PRESETS
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.query import PhotoFilter
from photo_finder.core.reports import Skipped
from photo_finder.duplicates.boundaries import Boundaries
from photo_finder.duplicates.groups import IdenticalGroups
from photo_finder.duplicates.on_disk import look_at
from photo_finder.duplicates.pairs import are_never_copies
from photo_finder.duplicates.plan import plan_of
from photo_finder.duplicates.rule_text import AMONG_COPIES, KeepRules, parse_rules
from photo_finder.duplicates.star_groups import StarGroups
from photo_finder.library.gathering import Gathering, Material
from photo_finder.library.watched_names import as_watched

CLEANED: tuple[Kind, ...] = ("copy", "identical", "burst", "lookalike")
"""Kinds in the order in which a file's fate is decided: of a copy all files go, and so no two of them are
weighed against each other."""

LEAST_PRECISION = 0.8

_PRESET = ("default",)


class Cleaning:
    """The duplicates of one library.

    Args:
        gathering: what belongs together.
        keep: rules that hold where a query names none; empty for the preset ``default``.
        saved: the user's own sets of rules, by name.
    """

    def __init__(
        self, gathering: Gathering, keep: Sequence[str] = (), saved: Mapping[str, str] | None = None
    ) -> None:
        self._gathering = gathering
        self._catalog = gathering.catalog
        self._keep = tuple(keep) or _PRESET
        self._saved = saved or {}

    def report(
        self, query: DuplicateQuery, *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> DuplicateReport:
        """Groups as the catalog tells them; the disk is not looked at.

        Raises: UsageError, Cancelled.
        """
        started = time.perf_counter()
        self._refuse(query)
        groups: list[DuplicateGroup] = []
        if "identical" in query.kinds:
            groups += self._identical(query).of(self._catalog.duplicates.identical(), cancel)
        for kind in query.kinds:
            if kind != "identical":
                material = self._material(kind, query, progress, cancel)
                made = material.made.for_query(self._asked(query))
                grouping = self._stars(kind, query, material)
                groups += grouping.of(material.contents, material.bonds, cancel, made)
        groups = [group for group in groups if group.spare_bytes >= query.least_bytes]
        return DuplicateReport(tuple(groups), self._photos(query.scope), time.perf_counter() - started)

    def plan(
        self, query: DuplicateQuery, *, progress: Progress = silent, cancel: Cancel = NEVER
    ) -> CleanPlan:
        """What cleaning would do, by the files as they are on the disk now.

        Raises: UsageError, Cancelled.
        """
        self._refuse(query)
        groups: list[DuplicateGroup] = []
        changed: dict[str, Skipped] = {}
        boundaries = Boundaries(absolute_scope(query.scope))
        for kind in CLEANED:
            if kind in query.kinds:
                found, checked = self._looked_at(kind, query, progress, cancel)
                groups += found
                changed |= {each.path: each for each in checked if boundaries.includes(each.path)}
        groups = [group for group in groups if group.spare_bytes >= query.least_bytes]
        return plan_of(groups, list(changed.values()))

    def never(self, query: DuplicateQuery) -> Callable[[str], bool]:
        """Tells whether a file is in a folder that is never touched. Raises: UsageError."""
        return self._rules(query).protects

    def _looked_at(
        self, kind: Kind, query: DuplicateQuery, progress: Progress, cancel: Cancel
    ) -> tuple[list[DuplicateGroup], list[Skipped]]:
        """Groups of what is there, and what is not what the library knows."""
        if kind == "identical":
            checked = look_at(self._catalog.duplicates.identical(), progress=progress, cancel=cancel)
            return self._identical(query).of(checked.sets, cancel), checked.changed
        material = self._material(kind, query, progress, cancel)
        grouping = self._stars(kind, query, material)
        groups = grouping.of(material.contents, material.bonds, cancel)
        # What is in no group counts too where it is decided which one is kept.
        bonded = {digest for bond in material.bonds for digest in (bond.first, bond.second)}
        sets = [material.contents[digest] for digest in sorted(bonded & material.contents.keys())]
        checked = look_at(sets, progress=progress, cancel=cancel)
        there: dict[bytes, Sequence[Member]] = {found[0].digest: found for found in checked.sets if found}
        bonds = [bond for bond in material.bonds if bond.first in there and bond.second in there]
        shown = {member.file.path for group in groups for member in group.members}
        return grouping.of(there, bonds, cancel), [each for each in checked.changed if each.path in shown]

    def _material(self, kind: Kind, query: DuplicateQuery, progress: Progress, cancel: Cancel) -> Material:
        if kind == "copy":
            return self._gathering.copies(query.precision)
        if kind == "burst":
            return self._gathering.bursts()
        return self._gathering.lookalikes(progress=progress, cancel=cancel)

    def _identical(self, query: DuplicateQuery) -> IdenticalGroups:
        return IdenticalGroups(self._rules(query), Boundaries(absolute_scope(query.scope)))

    def _rules(self, query: DuplicateQuery, presets: Mapping[str, tuple[str, ...]] = PRESETS) -> KeepRules:
        return parse_rules(query.keep or self._keep, presets, self._saved)

    def _asked(self, query: DuplicateQuery) -> Hashable:
        """What groups of certain contents go by, but for the precision and what the catalog tells."""
        return query.keep or self._keep, tuple(self._saved.items()), absolute_scope(query.scope)

    def _stars(self, kind: Kind, query: DuplicateQuery, material: Material) -> StarGroups:
        said = {(verdict.first, verdict.second) for verdict in self._catalog.verdicts.all()}
        contents = material.contents

        def apart(one: bytes, other: bytes) -> bool:
            if (min(one, other), max(one, other)) in said:
                return True
            return kind == "copy" and are_never_copies(contents[one], contents[other])

        return StarGroups(
            kind,
            self._rules(query, AMONG_COPIES),
            Boundaries(absolute_scope(query.scope)),
            apart,
        )

    def _refuse(self, query: DuplicateQuery) -> None:
        if not query.kinds or set(query.kinds) - set(KINDS):
            raise UsageError(f"There are the kinds {', '.join(KINDS)}.")
        if not LEAST_PRECISION <= query.precision < 1:
            raise UsageError(f"A precision is from {LEAST_PRECISION:.0%} to below 100 %.")
        keep = self._rules(query)
        self._refuse_missing([*keep.folders, *_folders(absolute_scope(query.scope))])

    def _refuse_missing(self, folders: Iterable[str]) -> None:
        """A folder with a wrong letter would protect nothing."""
        for folder in folders:
            if not os.path.isdir(folder) and not self._catalog.files.known([folder]):
                raise UsageError(f"There is no folder {folder}, neither on the disk nor in the library.")

    def _photos(self, scope: Scope) -> int:
        if scope.folder is None:
            return self._catalog.photos.count()
        folder = as_watched(str(absolute_scope(scope).folder), self._catalog.folders.paths())
        return len(self._catalog.photos.ids(PhotoFilter(folder=Path(folder))))


def _absolute(path: Path) -> str:
    return os.path.abspath(os.path.expanduser(path))


def absolute_scope(scope: Scope) -> Scope:
    """The same with absolute folders."""

    def absolute(path: Path | None) -> Path | None:
        return None if path is None else Path(_absolute(path))

    return replace(
        scope,
        folder=absolute(scope.folder),
        not_within=tuple(Path(_absolute(path)) for path in scope.not_within),
        against=absolute(scope.against),
    )


def _folders(scope: Scope) -> list[str]:
    named = (scope.folder, *scope.not_within, scope.against)
    return [str(folder) for folder in named if folder is not None]
