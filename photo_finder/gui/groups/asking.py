"""Asks the library for groups, beside the interface. Knows no widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from photo_finder.core.errors import FolderError, UsageError
from photo_finder.core.grouping import By, GroupPlan, GroupQuery, PhotoGroup
from photo_finder.core.progress import Cancel, Progress, Step
from photo_finder.gui.groups import reason_words
from photo_finder.gui.groups.drafting import PlacingDraft, draft_of
from photo_finder.gui.session import Failed, Session
from photo_finder.gui.tasks import Lane, Latest

if TYPE_CHECKING:
    from photo_finder.library import Library


@dataclass(frozen=True, slots=True)
class Proposed:
    """An answer.

    Attributes:
        query: that it answers.
        into: where the folders are to be; None if nothing says it.
    """

    plan: GroupPlan
    query: GroupQuery
    into: Path | None


class Asking:
    """One question at a time of each kind; the answer to an older one is dropped."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._proposal, self._reasons, self._parts, self._draft = Latest(), Latest(), Latest(), Latest()

    def propose(
        self,
        query: GroupQuery,
        locked: Sequence[PhotoGroup],
        *,
        done: Callable[[Proposed], None],
        failed: Failed,
        progress: Callable[[Step], None],
    ) -> None:
        """Groups, without a reason for each photo."""

        def work(library: "Library", cancel: Cancel, report: Progress) -> Proposed:
            _look_for(query.folder)
            plan = library.propose_groups(query, reasons=False, locked=locked, progress=report, cancel=cancel)
            return Proposed(plan, query, _target(library, query))

        self._reasons.replace(None)
        query = replace(query, words=reason_words.name_words())
        self._session.ask(
            Lane.QUESTION, work, done=done, failed=failed, progress=progress, latest=self._proposal
        )

    def reasons(
        self, query: GroupQuery, locked: Sequence[PhotoGroup], done: Callable[[GroupPlan], None]
    ) -> None:
        """The same groups with reasons."""
        self._session.ask(
            Lane.QUESTION,
            lambda library, cancel, _p: library.propose_groups(query, locked=locked, cancel=cancel),
            done=done,
            failed=lambda _error: None,  # what was proposed stands without
            latest=self._reasons,
        )

    def stop(self) -> None:
        """What was asked is wanted no more."""
        for latest in (self._proposal, self._reasons, self._parts):
            latest.replace(None)

    def stop_proposal(self) -> None:
        """Other groups are wanted no more."""
        self._proposal.replace(None)

    def split(
        self,
        group: PhotoGroup,
        query: GroupQuery,
        by: By,
        *,
        done: Callable[[tuple[PhotoGroup, ...]], None],
        failed: Failed,
    ) -> None:
        """A group in parts; one if it cannot be split."""
        self._session.ask(
            Lane.QUESTION,
            lambda library, cancel, _p: library.split_group(group, query, by, cancel=cancel),
            done=done,
            failed=failed,
            latest=self._parts,
        )

    def draft(
        self,
        groups: Sequence[PhotoGroup],
        into: Path,
        *,
        copy: bool,
        done: Callable[[PlacingDraft], None],
        failed: Failed,
        progress: Callable[[Step], None],
    ) -> None:
        """Which files would go where, by the disk as it is."""

        def work(library: "Library", cancel: Cancel, report: Progress) -> PlacingDraft:
            placing = library.plan_placing(groups, into, copy=copy, progress=report, cancel=cancel)
            return draft_of(placing)

        self._session.ask(
            Lane.QUESTION, work, done=done, failed=failed, progress=progress, latest=self._draft
        )

    def stop_draft(self) -> None:
        """Nobody waits for it."""
        self._draft.replace(None)


def _look_for(folder: Path | None) -> None:
    if folder is not None and not folder.is_dir():
        raise FolderError(f"There is no folder {folder}.")


def _target(library: "Library", query: GroupQuery) -> Path | None:
    try:
        return library.group_folder(query)
    except UsageError:
        return None
