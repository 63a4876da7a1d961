"""What is dragged onto a card: photos out of a grid of ours, or other cards."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData

from photo_finder.gui.grid.model import INTERNAL_MIME
from photo_finder.gui.groups.card_model import GROUPS_MIME


def put_photos(data: QMimeData, photos: Sequence[int]) -> None:
    """Carry the library's numbers of photos."""
    data.setData(INTERNAL_MIME, QByteArray(",".join(map(str, photos)).encode()))


def photos_in(data: QMimeData) -> list[int]:
    """The library's numbers of the photos that are carried."""
    return [int(part) for part in _parts(data, INTERNAL_MIME)]


def groups_in(data: QMimeData) -> list[str]:
    """Ids of the groups that are carried."""
    return _parts(data, GROUPS_MIME)


def is_for_cards(data: QMimeData) -> bool:
    """Whether a card can take it; quick enough for each move of a drag."""
    return data.hasFormat(INTERNAL_MIME) or data.hasFormat(GROUPS_MIME)


def _parts(data: QMimeData, kind: str) -> list[str]:
    if not data.hasFormat(kind):
        return []
    return [part for part in bytes(data.data(kind).data()).decode().split(",") if part]
