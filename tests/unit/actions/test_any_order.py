"""Whatever is done in whatever order: no content that nobody outside deleted is ever gone."""

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from photo_finder.actions.arrange import arrange
from photo_finder.actions.remove import remove
from photo_finder.core.duplicates import Removal
from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.grouping import GroupQuery
from photo_finder.core.operations import HOLDING_FOLDER
from photo_finder.core.photo import Photo
from photo_finder.core.query import PhotoFilter
from photo_finder.library import Library
from tests.unit.actions.power_cut import WAYS, Fuse, FusedJournal, PowerCut
from tests.unit.sandbox import Sandbox, jpeg

CONTENTS = [jpeg(number) for number in range(3)]
FOLDERS = ("a", "b", "b/c")
OWN = (
    "catalog.sqlite",
    "lock",
    "holding-folders",
    "manifest.json",
    "thumbnails",
    "folders.json",
    "in-flight",
)

folders, names = st.sampled_from(FOLDERS), st.sampled_from(["0", "1", "2"])
contents, picks = st.sampled_from(CONTENTS), st.integers(0, 1000)


class Shelf(RuleBasedStateMachine):
    """A library, its user, and everybody else who has hands on the files."""

    make: Callable[[], Sandbox]

    def __init__(self) -> None:
        super().__init__()
        self.box = self.make()
        self.library: Library = self.box.open()
        self.library.add_folder(self.box.photos)
        self.expected: set[bytes] = set()

    def teardown(self) -> None:
        self.box.close_all()

    # --- what is there -----------------------------------------------------------------------

    def files(self, *, held: bool = False) -> list[Path]:
        """People's files that are no links; ``held``: those in the holding folders."""
        found = (path for path in self.box.root.rglob("*") if path.is_file() and not path.is_symlink())
        return sorted(
            path
            for path in found
            if not path.name.startswith(OWN)
            and (HOLDING_FOLDER in path.parts) == held
            and "trained" not in path.parts
            and "neighbours" not in path.parts
        )

    def existing(self) -> set[bytes]:
        return {path.read_bytes() for held in (False, True) for path in self.files(held=held)}

    def known(self) -> list[Photo]:
        found = self.library.photos(self.library.photo_ids(PhotoFilter()).tolist())
        return sorted(found, key=lambda photo: photo.digest)  # ids depend on which thread was first

    @invariant()
    def nothing_is_gone(self) -> None:
        assert self.expected <= self.existing()

    # --- everybody else ----------------------------------------------------------------------

    @initialize(chosen=st.lists(contents, min_size=6, max_size=6))
    def somebody_has_photos(self, chosen: list[bytes]) -> None:
        for number, content in enumerate(chosen):
            self._write(self.box.photos / FOLDERS[number % 3] / f"{number // 3}.jpg", content)
        self.library.index()

    @rule(folder=folders, name=names, content=contents)
    def somebody_adds_or_overwrites_a_file(self, folder: str, name: str, content: bytes) -> None:
        self._write(self.box.photos / folder / f"{name}.jpg", content)

    def _write(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        lost = path.read_bytes() if path.exists() else None
        path.unlink(missing_ok=True)
        path.write_bytes(content)
        self._outside_deleted(lost)
        self.expected.add(content)

    @rule(pick=picks, held=st.booleans())
    def somebody_deletes_a_file(self, pick: int, held: bool) -> None:
        found = self.files(held=held)
        if found:
            path = found[pick % len(found)]
            lost = path.read_bytes()
            path.unlink()
            self._outside_deleted(lost)

    def _outside_deleted(self, lost: bytes | None) -> None:
        if lost is not None and lost not in self.existing():
            self.expected.discard(lost)

    @precondition(lambda self: self.files())
    @rule(pick=picks, folder=folders, name=names, link=st.booleans())
    def somebody_moves_or_links_a_file(self, pick: int, folder: str, name: str, link: bool) -> None:
        path = self.files()[pick % len(self.files())]
        new = self.box.photos / folder / f"{name}.jpg"
        if not os.path.lexists(new):
            new.parent.mkdir(parents=True, exist_ok=True)
            new.hardlink_to(path) if link else path.rename(new)

    @rule(target_folder=folders)
    def somebody_links_a_folder(self, target_folder: str) -> None:
        link = self.box.photos / "linked"
        link.unlink(missing_ok=True)
        link.symlink_to(self.box.photos / target_folder)

    # --- the user ----------------------------------------------------------------------------

    def plan(self, picks: list[int], *, wild: bool) -> list[Removal]:
        """All but one file of each photo; a wild plan pairs files of a photo as they come."""
        removals = []
        for photo in self.known():
            files = photo.files
            pairs = [(file, files[0]) for file in files[1:]]
            if wild:
                pairs = [(files[a % len(files)], files[b % len(files)]) for a, b in pairwise(picks)]
            removals += [
                Removal(file.path, photo.digest, file.size_bytes, keeper.path, photo.digest)
                for file, keeper in pairs
            ]
        return removals

    @rule(
        picks=st.lists(picks, min_size=2, max_size=5),
        wild=st.booleans(),
        fresh=st.booleans(),
        link=st.booleans(),
    )
    def clean(self, picks: list[int], wild: bool, fresh: bool, link: bool) -> None:
        if fresh:
            self.library.index()
        report = self.library.remove(self.plan(picks, wild=wild), "Cleaned up", hard_links=link)
        gone = {move.source for move in report.moves} - {made.path for made in report.made}
        assert not gone & {file.path for photo in self.known() for file in photo.files}

    @rule(copy=st.booleans(), fresh=st.booleans(), name=st.sampled_from(["{dates}", "{number}"]))
    def sort_into_folders(self, copy: bool, fresh: bool, name: str) -> None:
        if fresh:
            self.library.index()
        plan = self.library.propose_groups(GroupQuery(by=("time",), least=1, name=name))
        placing = self.library.plan_placing(plan.groups, self.box.photos / "sorted")
        self.library.arrange(placing, "Sorted", copy=copy)

    @rule(steps=st.integers(0, 30), way=st.sampled_from(sorted(WAYS)))
    def sort_until_the_power_fails(self, steps: int, way: str) -> None:
        self.library.index()
        plan = self.library.propose_groups(GroupQuery(by=("time",), least=1))
        placing = self.library.plan_placing(plan.groups, self.box.photos / "sorted")
        fuse = Fuse(steps)
        with self.library._removing._act() as desk:
            fused = replace(desk, journal=FusedJournal(desk.journal, fuse), move=WAYS[way](fuse))
            with contextlib.suppress(PowerCut):
                arrange(placing, "Sorted", fused)
        self.library = self.box.reopen(self.library)

    @rule(content=contents, name=names)
    def import_from_a_card(self, content: bytes, name: str) -> None:
        card = self.box.root / "card"
        self._write(card / f"{name}.jpg", content)
        new = [str(path) for path in sorted(card.iterdir())]
        plan = self.library.plan_import(new, card, self.box.photos / "imported")
        self.library.bring_in(plan, "Imported")

    @rule(steps=st.integers(0, 30), way=st.sampled_from(sorted(WAYS)))
    def clean_until_the_power_fails(self, steps: int, way: str) -> None:
        self.library.index()
        fuse = Fuse(steps)
        with self.library._removing._act() as desk:
            fused = replace(desk, journal=FusedJournal(desk.journal, fuse), move=WAYS[way](fuse))
            with contextlib.suppress(PowerCut):
                remove(self.plan([], wild=False), "Cleaned up", fused)
        self.library = self.box.reopen(self.library)

    @rule()
    def undo(self) -> None:
        if any(not operation.undone for operation in self.library.history()):
            with contextlib.suppress(PhotoFinderError):  # all of it is emptied, or was taken away by others
                self.library.undo()

    @precondition(lambda self: self.library.removed())
    @rule(pick=picks)
    def restore(self, pick: int) -> None:
        removed = self.library.removed()
        self.library.restore([Path(removed[pick % len(removed)].path)])

    @rule(lost=st.none() | contents)
    def empty(self, lost: bytes | None) -> None:
        """Perhaps after somebody deleted every file of a content that is not held."""
        for path in self.files():
            if path.read_bytes() == lost:
                path.unlink()
                self._outside_deleted(lost)
        held = {item.path for item in self.library.removed()}
        report = self.library.empty(to_trash=False)
        assert {item.path for item in report.emptied} <= held

    @rule(lose=st.booleans())
    def start_again(self, lose: bool) -> None:
        self.box.close(self.library)
        if lose:
            for file in self.box.paths.library.glob("catalog.sqlite*"):
                file.unlink()
        self.library = self.box.open()
        self.library.index()


def test_nothing_is_ever_lost(tmp_path: Path, tiny_assets: Path) -> None:
    root = tmp_path / "box"

    def make() -> Sandbox:
        shutil.rmtree(root, ignore_errors=True)
        box = Sandbox(root, tiny_assets)
        box.photos.mkdir(parents=True)
        return box

    machine = type("OneShelf", (Shelf,), {"make": staticmethod(make)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
