"""The embedders that are there to be used: the bundled one and those that the user installed."""

import json
import logging
import shutil
from pathlib import Path

from photo_finder.core.errors import ModelError
from photo_finder.core.model import ModelInfo
from photo_finder.core.reports import Measured
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import DESCRIPTION, read_model_folder

log = logging.getLogger(__name__)


class ModelShelf:
    """Model folders by id.

    Args:
        bundled: the folder that is shipped.
        installed: the folder that holds the user's own, each named by its id.
    """

    def __init__(self, bundled: Path, installed: Path) -> None:
        self._bundled = bundled
        self._installed = installed

    def bundled(self) -> ModelInfo:
        """The embedder that is shipped. Raises ModelError if the program is incomplete."""
        return read_model_folder(self._bundled)

    def all(self) -> tuple[ModelInfo, ...]:
        """Every sound model folder, the bundled one first."""
        folders = sorted(self._installed.iterdir()) if self._installed.is_dir() else []
        models: dict[str, ModelInfo] = {}
        for folder in (self._bundled, *folders):
            if folder.suffix == ".new":
                continue
            try:
                info = read_model_folder(folder)
            except ModelError as error:
                log.warning("a model folder is left out: %s", error)
                continue
            models.setdefault(info.id, info)
        return tuple(models.values())

    def find(self, model_id: str) -> ModelInfo:
        """The model whose id starts so. Raises ModelError if there is none, or more than one."""
        found = [info for info in self.all() if model_id and info.id.startswith(model_id)]
        if not found:
            raise ModelError(f'There is no model whose id starts with "{model_id}" (see model list).')
        if len(found) > 1:
            raise ModelError(
                f'There is more than one model whose id starts with "{model_id}" (see model list).'
            )
        return found[0]

    def card(self, model_id: str) -> str:
        """The text of its MODEL_CARD.md. Raises ModelError if there is no such model, or it has none."""
        file = self.find(model_id).folder / "MODEL_CARD.md"
        try:
            return file.read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            raise ModelError(f"Nothing is told of this model: {file} cannot be read.") from error

    @staticmethod
    def measured(model: ModelInfo) -> Measured:
        """What its model.json tells of how good it is; other figures, or none, are no fault of a model."""
        try:
            metrics = json.loads((model.folder / DESCRIPTION).read_text(encoding="utf-8")).get("metrics")
        except (OSError, ValueError):
            return Measured()
        return Measured(
            similar=_share(metrics, "open_set", "mp_at_5"),
            everyday=_share(metrics, "copies", "families", "everyday", "recall_at_1"),
            hard=_share(metrics, "copies", "families", "hard", "recall_at_1"),
        )

    @property
    def size_bytes(self) -> int:
        """Length of all files of the installed ones."""
        files = self._installed.rglob("*") if self._installed.is_dir() else ()
        return sum(file.stat().st_size for file in files if file.is_file())

    def install(self, folder: Path) -> ModelInfo:
        """Copy a model folder here after re-running its golden vectors.

        Raises: ModelError if it is incomplete or does not give what it promises.
        """
        info = read_model_folder(folder, check_id=True)
        failed = [check for check in Embedder(info, threads=1).verify() if not check.ok]
        if failed:
            raise ModelError(f'The model "{info.name}" was not installed: {failed[0].detail}')
        place = self._installed / info.id
        if not place.exists():
            aside = place.with_suffix(".new")
            shutil.rmtree(aside, ignore_errors=True)
            try:
                shutil.copytree(folder, aside)
                aside.rename(place)
            except OSError as error:
                shutil.rmtree(aside, ignore_errors=True)
                raise ModelError(f"The model could not be copied to {place}: {error.strerror}.") from error
        return read_model_folder(place)


def _share(metrics: object, *keys: str) -> float | None:
    """The number under these keys if it is a share."""
    for key in keys:
        metrics = metrics.get(key) if isinstance(metrics, dict) else None
    is_share = isinstance(metrics, float | int) and not isinstance(metrics, bool) and 0 <= metrics <= 1
    return float(metrics) if is_share else None  # type: ignore[arg-type]
