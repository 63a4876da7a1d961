"""Joins the dialog of the settings with the library and with what the window does by them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.reports import LibrarySizes, ModelEntry
from photo_finder.gui.choosers import Choosers
from photo_finder.gui.folder_wishes import FolderWishes
from photo_finder.gui.sentences import telling
from photo_finder.gui.session import Session, State
from photo_finder.gui.settings.models import CardDialog
from photo_finder.gui.settings_dialog import SettingsDialog
from photo_finder.gui.tasks import Lane, Latest
from photo_finder.settings import Settings


class SettingsDesk(QObject):
    """Opens the settings.

    Attributes:
        changed: the user wants these Settings, and was shown those.
    """

    changed = Signal(object, object)

    def __init__(self, session: Session, wishes: FolderWishes, choosers: Choosers, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._wishes, self._choosers, self._window = session, wishes, choosers, parent
        self._dialog: SettingsDialog | None = None
        self._state, self._sizes, self._models, self._card = Latest(), Latest(), Latest(), Latest()
        session.changed.connect(self._refresh)

    def open(self, settings: Settings) -> None:
        """Show these settings to be changed."""
        dialog = SettingsDialog(settings, self._window)
        self._dialog = dialog
        dialog.changed.connect(self.changed)
        dialog.folders.add_wanted.connect(self._wishes.ask)
        dialog.folders.remove_wanted.connect(self._wishes.remove)
        dialog.storage.shown.connect(self._choosers.reveal)
        dialog.models.use_wanted.connect(self._use)
        dialog.models.card_wanted.connect(self._read)
        dialog.models.install_wanted.connect(self._install)
        dialog.open()
        self._refresh()

    @property
    def dialog(self) -> SettingsDialog | None:
        """The open dialog."""
        return self._dialog if self._dialog is not None and isValid(self._dialog) else None

    def _refresh(self) -> None:
        if self.dialog is None or not self._session.is_open:
            return
        self._session.state(self._show_state, self._state)
        self._session.models(self._show_models, self._models)
        self._session.ask(
            Lane.QUESTION, lambda library, _c, _p: library.sizes(), done=self._show_sizes, latest=self._sizes
        )

    def _show_state(self, state: State) -> None:
        if self.dialog is not None:
            self.dialog.folders.show_folders(state.status.folders)
            self.dialog.show_sets(state.keep_sets)

    def _show_models(self, models: tuple[ModelEntry, ...]) -> None:
        if self.dialog is not None:
            self.dialog.models.show_models(models)
            if not self._session.indexing:
                self.dialog.models.tell("")

    def _show_sizes(self, sizes: LibrarySizes) -> None:
        if self.dialog is not None:
            self.dialog.storage.show_sizes(sizes)

    def _use(self, model_id: str) -> None:
        self._session.use_model(model_id)
        if self.dialog is not None:
            self.dialog.models.tell(
                self.tr("All photos are being read for it. Until that is done, the present model is used.")
            )

    def _read(self, model: ModelEntry) -> None:
        self._session.ask(
            Lane.QUESTION,
            lambda library, _c, _p: library.model_card(model.id),
            done=lambda card: CardDialog(model.name, card, model.path, self._window).open(),
            failed=self._refused,
            latest=self._card,
        )

    def _install(self) -> None:
        folder = self._choosers.folder(self._window)
        if folder is None or self.dialog is None:
            return
        self.dialog.models.tell(self.tr("The model is being tried …"))
        self._session.ask(
            Lane.LONG,
            lambda library, _c, _p: library.install_model(Path(folder)),
            done=lambda _model: self._refresh(),
            failed=self._refused,
        )

    def _refused(self, error: Exception) -> None:
        if self.dialog is not None and isinstance(error, PhotoFinderError):
            self.dialog.models.tell(telling.told(error))
        else:
            self._session.report(error)
