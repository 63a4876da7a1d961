"""From a plan to folders: the dialog, then the files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from photo_finder.core.grouping import PhotoGroup
from photo_finder.gui.groups.apply_dialog import ApplyDialog
from photo_finder.gui.groups.asking import Asking
from photo_finder.gui.housekeeping import Housekeeping


class Applying(QObject):
    """Asks whether it is meant, and lets it be done."""

    def __init__(self, asking: Asking, files: Housekeeping, parent: QWidget) -> None:
        super().__init__(parent)
        self._asking, self._files, self._parent = asking, files, parent

    def ask(self, groups: Sequence[PhotoGroup], into: Path, *, copy: bool) -> ApplyDialog:
        """Open the dialog."""
        dialog = ApplyDialog(copy=copy, parent=self._parent.window())
        dialog.agreed.connect(
            lambda draft: self._files.arrange(draft.placing, draft.placing.what(copy=copy), copy=copy)
        )
        dialog.finished.connect(lambda _code: self._asking.stop_draft())
        dialog.open()
        self._asking.draft(
            groups,
            into,
            done=dialog.show_draft,
            failed=dialog.show_failure,
            progress=dialog.show_step,
        )
        return dialog
