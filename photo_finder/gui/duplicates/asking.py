"""What the library was asked about duplicates and what it said, kind by kind. Knows no widget."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from photo_finder.core.duplicates import DEFAULT_PRECISION, DuplicateQuery, Kind, Scope
from photo_finder.gui.duplicates.marks import Marks
from photo_finder.gui.duplicates.tally import Found, Tally
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.tasks import Latest

FIRST: Kind = "identical"
EAGER: tuple[Kind, ...] = (FIRST, "copy")
"""Kinds that are looked for without being asked: their groups are told at once."""


class Asking(QObject):
    """Holds the groups of each kind that was asked for.

    Attributes:
        kinds: the library can tell these (a sequence of Kind).
        answered: there are groups of this kind (a Kind, whether they differ from those before).
        failed: this kind could not be told, and why (a Kind, an exception).
        counted: in so many groups something is to be done.
        precision: how sure copies have to be.
        scope: which files are compared.
        least_bytes: groups of which less could be freed are left out.
    """

    kinds = Signal(object)
    answered = Signal(str, bool)
    failed = Signal(str, object)
    counted = Signal(int)

    def __init__(self, files: Housekeeping, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files, self._marks = files, marks
        self._latest: dict[Kind, Latest] = {}
        self._kinds = Latest()
        self._found: dict[Kind, Found] = {}
        self.precision = DEFAULT_PRECISION
        self.scope, self.least_bytes = Scope(), 0

    def knows(self, kind: Kind) -> bool:
        """Whether an answer is there."""
        return kind in self._found

    def found(self, kind: Kind) -> Found:
        """The groups of a kind, and what would go of them."""
        return self._found.get(kind) or Found((), Tally())

    def query(self, kind: Kind) -> DuplicateQuery:
        """A kind as a question to the library."""
        return DuplicateQuery(
            kinds=(kind,), scope=self.scope, precision=self.precision, least_bytes=self.least_bytes
        )

    def refresh(self, shown: Kind) -> None:
        """Ask for the kinds, then for those that are always told and the one that is shown."""
        self._files.kinds(lambda kinds: self._take_kinds(kinds, shown), self._kinds)

    def _take_kinds(self, kinds: Sequence[Kind], shown: Kind) -> None:
        self.kinds.emit(kinds)
        for kind in dict.fromkeys((*EAGER, shown)):
            if kind in kinds:
                self.ask(kind)

    def ask(self, kind: Kind) -> None:
        """Ask for the groups of a kind."""
        said = self._marks.revision
        self._files.groups(
            self.query(kind),
            self._marks.snapshot(),
            before=self.found(kind).groups,
            done=lambda found: self._take(kind, found, said),
            failed=lambda error: self._fail(kind, error),
            latest=self._latest.setdefault(kind, Latest()),
        )

    def _take(self, kind: Kind, found: Found, said: int) -> None:
        before = self._found.get(kind)
        self._found[kind] = found
        self.answered.emit(kind, before is None or before.groups is not found.groups)
        self.count()
        if said != self._marks.revision:  # something was marked meanwhile
            self.ask(kind)

    def _fail(self, kind: Kind, error: Exception) -> None:
        self._found.pop(kind, None)
        self.failed.emit(kind, error)

    def count(self) -> None:
        """Tell in how many groups something is to be done."""
        self.counted.emit(sum(self._found[kind].tally.waiting for kind in EAGER if kind in self._found))
