"""Saving what is asked, and asking what is saved: joins the shelf with the place Similar."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from photo_finder.core.saved_search import SavedSearch
from photo_finder.gui import wording
from photo_finder.gui.actions import Actions
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.grid.store import PhotoStore
from photo_finder.gui.icons import Icons
from photo_finder.gui.likeness import Question
from photo_finder.gui.question_bar import STEPS
from photo_finder.gui.saved import found
from photo_finder.gui.saved.name_dialog import NameDialog
from photo_finder.gui.saved.saved_button import SavedButton
from photo_finder.gui.saved.saved_list import SavedList
from photo_finder.gui.saved.shelf import SavedShelf
from photo_finder.gui.session import Session
from photo_finder.gui.similar_place import SimilarPlace
from photo_finder.gui.theme import Theme


class Saving(QObject):
    """Everything about saved searches that a user can do.

    Attributes:
        shown: a saved search is asked, so the place Similar is to be shown.
        counted: so many results are new in all of them together (a number).
    """

    shown = Signal()
    counted = Signal(int)

    def __init__(
        self,
        session: Session,
        similar: SimilarPlace,
        acts: Actions,
        *,
        store: PhotoStore,
        theme: Theme,
        icons: Icons,
        choosers: Choosers,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._similar, self._acts, self._store = similar, acts, store
        self._choosers, self._window = choosers, window
        self._shown: tuple[str, Question] = ("", Question(()))
        self.shelf = SavedShelf(session, self)
        self.list = SavedList(self.shelf, session, theme)
        self.button = SavedButton(self.shelf, acts.save_search, icons)
        similar.put_below(self.list)
        similar.bar.put_saved(self.button)
        for part in (self.list, self.button):
            part.opened.connect(self.open)
            part.rename_wanted.connect(self._rename)
            part.forget_wanted.connect(self._forget)
        self.button.list_wanted.connect(lambda: similar.ask(Question(())))
        acts.save_search.triggered.connect(lambda _checked=False: self.ask_name())
        acts.save_search.setEnabled(False)
        similar.asked.connect(self._asked)
        similar.answered.connect(self._answered)
        self.shelf.changed.connect(self._changed)
        self.shelf.kept.connect(self._kept)

    @property
    def key(self) -> str:
        """The key of the saved search that is shown; empty if what is shown is none."""
        key, question = self._shown
        return key if question == self._similar.question else ""

    def open(self, key: str) -> None:
        """Ask a saved search."""
        search = self.shelf.get(key)
        if search is None or not search.like:
            return
        question = Question(search.like, search.unlike, search.where)
        self._shown = (key, question)
        self.shown.emit()
        if question == self._similar.question:
            self._similar.strictness.setValue(round(search.strictness * STEPS))
            self._asked()
            self._similar.refresh()
        else:
            self._similar.ask(question, search.strictness)

    def ask_name(self) -> None:
        """Ask under which name the present question is to be saved."""
        question = self._similar.question
        if not question.like:
            return
        dialog = NameDialog(
            self.tr("Save this search"),
            self._suggested(question),
            self.tr("It stays in the place Similar, and tells when photos come that it finds."),
            self._window,
        )
        dialog.chosen.connect(lambda name: self._save(name, question))
        self._open(dialog)

    def _suggested(self, question: Question) -> str:
        source = question.like[0].source
        photo = self._store.photo(source) if isinstance(source, int) else None
        path = photo.path if photo is not None and photo.files else source
        if isinstance(path, str | Path):
            return self.tr("Like {0}").format(wording.printable(Path(path).stem))
        return self.tr("Like a picture")

    def _save(self, name: str, question: Question) -> None:
        strictness = self._similar.strictness.value() / STEPS
        seen = found.digests(self._similar.hits, strictness)
        where = question.where
        self.shelf.save(SavedSearch(name, question.like, question.unlike, where, strictness, seen=seen))
        self._shown = ("", question)

    def _kept(self, search: SavedSearch) -> None:
        if self._shown == ("", self._similar.question):
            self._shown = (search.key, self._similar.question)
            self.button.show_key(search.key)

    def _rename(self, key: str) -> None:
        search = self.shelf.get(key)
        if search is not None:
            dialog = NameDialog(self.tr("Rename this search"), search.name, parent=self._window)
            dialog.chosen.connect(lambda name: self.shelf.rename(key, name))
            self._open(dialog)

    def _open(self, dialog: NameDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self, key: str) -> None:
        search = self.shelf.get(key)
        if search is None:
            return
        question = self.tr("Delete the saved search “{0}”? Photos are not touched.").format(search.name)
        if self._choosers.sure(
            self._window, self.tr("Delete this search"), question, self.tr("Delete the search")
        ):
            self.shelf.forget(key)

    def _changed(self) -> None:
        self._similar.arrange_start(self.list)
        self.counted.emit(self.shelf.fresh)

    def _asked(self) -> None:
        self.button.show_key(self.key)
        self._acts.save_search.setEnabled(bool(self._similar.question.like))

    def _answered(self) -> None:
        if self.key and self._similar.isVisible():
            self.shelf.look(self.key, self._similar.hits)
