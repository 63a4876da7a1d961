"""What was done to people's files, and the way back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from photo_finder.core.reports import Skipped

HOLDING_FOLDER = ".photo-finder-removed"
"""Name of every folder that removed files are held in; never looked into for photos."""

ItemStep = Literal["move", "place", "copy", "link", "sidecar", "folder"]
"""What is done with an item, from its source to its target.

``move``: a file goes into a holding folder. ``place``: it goes into another folder of its volume.
``copy``: it is copied, the copy's content looked at, then named.
``link``: the target, where a removed file was, becomes a second name (hard link) of the source, its keeper.
``sidecar``: metadata is written into the target for the source, which is not touched.
``folder``: the target is made, for the files that follow.
"""

ItemState = Literal["intended", "left", "held", "made", "returning", "restored", "emptying", "emptied"]
"""Where a file of an operation stands.

``intended``, ``returning`` and ``emptying`` are under way.
``left`` was left alone, ``held`` lies in its holding folder, ``made`` was made or placed (by any step but a
move) and lies at its target, unless another hand has taken them from there. ``restored``: moved back, or
taken away.
"""

ItemRole = Literal["photo", "half", "sidecar"]
"""A photo that was to go; the RAW or video half of one; what a program wrote beside one."""


@dataclass(frozen=True, slots=True)
class Move:
    """A file that went from one place to another; absolute paths."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was made.

    Attributes:
        step: how.
        path: where.
        source: the file that it is a copy of, a second name of, or a sidecar for.
    """

    step: ItemStep
    path: str
    source: str


@dataclass(frozen=True, slots=True)
class Operation:
    """An entry of the journal.

    Attributes:
        id: rises with time.
        what: in words: ``Cleaned up identical files``.
        when: by the local clock.
        files: that were moved or copied, companions included.
        undone: whether all of them are back, and all that was made is taken away.
    """

    id: int
    what: str
    when: datetime
    files: int
    undone: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """An operation, and where its files stand now.

    Attributes:
        held: files that lie among the removed ones.
        restored: files that were put back, or taken away again where they had been copied.
        emptied: files that are gone for good.
        can_be_undone: whether anything of it can be taken back.
    """

    operation: Operation
    held: int
    restored: int
    emptied: int
    can_be_undone: bool


@dataclass(frozen=True, slots=True)
class OperationReport:
    """What an operation, or its undoing, did.

    Attributes:
        operation: its id; None if nothing was to be done.
        moves: that were made.
        failed: files that were left alone, and why.
        size_bytes: of all files that were moved or copied.
        cancelled: stopped by the user; what is told here is done.
        unmatched: places of RAW and video halves that travelled with their photo, and of which no other
            copy is known: they are held until they are restored, and never emptied.
        made: copies, links and sidecars that were made.
        taken_away: those that undoing took away.
    """

    operation: int | None
    moves: tuple[Move, ...]
    failed: tuple[Skipped, ...]
    size_bytes: int
    cancelled: bool = False
    unmatched: tuple[str, ...] = ()
    made: tuple[Made, ...] = ()
    taken_away: tuple[Made, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether any file came, went or moved."""
        return bool(self.moves or self.made or self.taken_away)


@dataclass(frozen=True, slots=True)
class RemovedItem:
    """A file in a holding folder.

    Attributes:
        path: where it lies now.
        was: where it lay.
        operation: that moved it.
    """

    path: str
    was: str
    operation: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class EmptyReport:
    """What emptying did, or would do.

    Attributes:
        emptied: files that left the holding folders, or would.
        kept: files that stay there, and why.
        freed_bytes: space that is free now, or would be; the system's trash frees none until it is emptied,
            and neither does a file that lies under another name as well (a hard link).
        cancelled: stopped by the user; what is told here is done.
    """

    emptied: tuple[RemovedItem, ...]
    kept: tuple[Skipped, ...]
    freed_bytes: int
    cancelled: bool = False

    @property
    def size_bytes(self) -> int:
        """Of all files that were emptied."""
        return sum(item.size_bytes for item in self.emptied)


@dataclass(frozen=True, slots=True)
class JournalItem:
    """A file of an operation, as the journal has it.

    Attributes:
        id: the journal's number for it; 0 before it is in the journal.
        operation: its operation's id; 0 before.
        unit: number, in the operation, of the photo and its companions, which travel together.
        source: where it was; of what is made, what it is made from (see ``ItemStep``).
        target: its place in a holding folder, or where it is made.
        modified_ns: time of the file when it was moved or copied.
        digest: of the content that it had, or gets; None where nobody read it.
        keeper: path of the file that stays for it. For a half: where the keeper's own half would be.
        keeper_digest: of the keeper's content; None if it must be the same as this one's.
        step: what is done with it.
        aside: a name, used for nothing else, where what is made lies before it is whole, and while it is
            taken away; None for moves and folders.
    """

    id: int
    operation: int
    unit: int
    source: str
    target: str
    role: ItemRole
    state: ItemState
    size_bytes: int
    modified_ns: int
    digest: bytes | None = None
    keeper: str | None = None
    keeper_digest: bytes | None = None
    step: ItemStep = "move"
    aside: str | None = None


@dataclass(frozen=True, slots=True)
class OperationRecord:
    """An operation as it is written into the journal, and beside the files that it moves.

    Attributes:
        key: a name that no other operation of any library has.
        number: the id that it had in a journal that was lost; None for a new one.
    """

    key: str
    what: str
    when: datetime
    items: Sequence[JournalItem]
    number: int | None = None


class Journal(Protocol):
    """Where operations are written down: what is to be done, each step, and that it is done.

    An operation is open while it, or a step back from it, is under way. What a crash leaves open is to be
    settled by looking at the disk, whatever its items' states say.
    """

    def begin(self, record: OperationRecord) -> int:
        """Write an open operation with all its items, on the disk when this returns; gives its id."""

    def reopen(self, items: Sequence[JournalItem], state: ItemState) -> None:
        """Open these items' operations and note where the items stand, on the disk when this returns."""

    def mark(self, items: Sequence[JournalItem], state: ItemState) -> None:
        """Note where these stand."""

    def learn(self, item: JournalItem, digest: bytes) -> None:
        """Note the content that an item has; it was not known when the operation began."""

    def close(self, operations: Iterable[int]) -> None:
        """These are done, on the disk when this returns. One that moved nothing is forgotten, but its key."""

    def open_operations(self) -> tuple[int, ...]:
        """Ids of those that are open."""

    def items(
        self, *, states: Sequence[ItemState] | None = None, operation: int | None = None
    ) -> tuple[JournalItem, ...]:
        """Items in these states, of this operation or of all, in the order in which they were written."""

    def operations(self) -> tuple[Operation, ...]:
        """All operations that moved something, the latest first."""

    def keys(self) -> frozenset[str]:
        """The keys of all operations."""
