"""Photos that the user chose go to Removed: at once, or after a question where something could be lost."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from photo_finder.core.by_hand import HandOffer, HandPlan
from photo_finder.gui import wording
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.housekeeping import Housekeeping
from photo_finder.gui.remove_dialog import MOST_PICTURES, RemoveDialog
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Lane


class RemovingByHand(QObject):
    """Asks the library what would be left, then the user, then lets it act.

    Args:
        session: to ask.
        files: acts, tells how far it is, and undoes.
        store: has the pictures.
        parent: the window.
    """

    def __init__(self, session: Session, files: Housekeeping, store: PhotoStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._files, self._store = session, files, store
        self._window = parent
        self._waiting: deque[Sequence[int]] = deque()
        self._asking = False
        files.ended.connect(self._next)

    def remove(self, ids: Sequence[int]) -> None:
        """These photos are to go, once those that were chosen before them have gone."""
        if ids:
            self._waiting.append(ids)
            self._next()

    def _next(self) -> None:
        if self._asking or self._files.acting or not self._waiting or not self._session.is_open:
            return
        ids = self._waiting.popleft()
        self._asking = True
        self._session.ask(
            Lane.QUESTION,
            lambda library, cancel, _progress: library.plan_removing(ids, cancel=cancel),
            done=lambda offer: self._offer(offer, ids),
            failed=self._fail,
            cancelled=self._settle,
        )

    def _offer(self, offer: HandOffer, ids: Sequence[int]) -> None:
        plan = offer.every
        if self._files.acting:  # something else began meanwhile: asked again when it has ended
            self._waiting.appendleft(ids)
            self._settle()
            return
        if offer.photos and (not plan.removals or plan.last or plan.left or offer.differ):
            self._ask_user(offer, ids)
            return
        if plan.removals:
            self._act(plan)
        self._settle()

    def _ask_user(self, offer: HandOffer, ids: Sequence[int]) -> None:
        tiles = (self._store.tile(photo_id) for photo_id in ids[:MOST_PICTURES])
        pictures = [tile for tile in tiles if tile is not None and not tile.isNull()]
        dialog = RemoveDialog(offer, pictures, self._window)
        dialog.agreed.connect(self._act)
        dialog.finished.connect(self._settle)
        dialog.open()

    def _act(self, plan: HandPlan) -> None:
        self._files.remove_by_hand(plan.removals, wording.REMOVED)

    def _fail(self, error: Exception) -> None:
        self._session.report(error)
        self._settle()

    def _settle(self) -> None:
        self._asking = False
        self._next()
