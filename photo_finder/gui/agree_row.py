"""The buttons below a dialog that asks whether something is meant: *Cancel*, and the one that does it."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from photo_finder.gui.theme import GRID


def agree_row(dialog: QDialog, agree: QPushButton, cancel: str) -> QHBoxLayout:
    """Both at the right end, joined to the dialog; Return never cancels.

    Args:
        dialog: that they accept and reject.
        agree: what the user comes for.
        cancel: the other one's text.
    """
    leave = QPushButton(cancel, dialog)
    leave.setAutoDefault(False)
    leave.clicked.connect(dialog.reject)
    agree.setProperty("role", "primary")
    agree.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.setContentsMargins(0, GRID, 0, 0)
    row.addStretch()
    row.addWidget(leave)
    row.addWidget(agree)
    return row
