"""What was told, to be read later: sentences with their times, kept beside the catalog."""

import json
import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

NOTICES_FILE = "notices.json"
MOST = 200


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence and when it was told."""

    when: datetime
    text: str


class Notices(QObject):
    """The last sentences, the oldest first.

    Attributes:
        added: there are others.
    """

    added = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: deque[Notice] = deque(maxlen=MOST)

    def add(self, text: str) -> None:
        """Something was told just now."""
        self._kept.append(Notice(datetime.now(), text))
        self.added.emit()

    def put_before(self, earlier: Iterable[Notice]) -> None:
        """What was told on earlier days."""
        self._kept = deque([*earlier, *self._kept], maxlen=MOST)
        self.added.emit()

    def all(self) -> tuple[Notice, ...]:
        """All of them."""
        return tuple(self._kept)


def load(path: Path) -> list[Notice]:
    """Notices that were kept; what cannot be read is logged and forgotten."""
    try:
        found = json.loads(path.read_text(encoding="ascii"))
        return [Notice(datetime.fromisoformat(when), str(text)) for when, text in found]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError) as error:
        log.warning("the notices in %s cannot be read: %s", path, error)
        return []


def save(path: Path, notices: Iterable[Notice]) -> None:
    """Write them aside and put them in place in one step; a failure is logged, as no work hangs on it."""
    told = [(notice.when.isoformat(timespec="seconds"), notice.text) for notice in notices]
    aside = path.with_suffix(".new")
    try:
        aside.write_text(json.dumps(told), encoding="ascii")
        aside.replace(path)
    except OSError as error:
        log.warning("the notices in %s could not be kept: %s", path, error)
