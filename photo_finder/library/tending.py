"""Tending: the models of a library, what it holds, and whether it is sound."""

import shutil
from dataclasses import replace
from pathlib import Path

from photo_finder.core.model import EMBEDDING, ModelInfo
from photo_finder.core.progress import NEVER, Cancel, Progress, silent
from photo_finder.core.reports import Check, IndexReport, LibrarySizes, ModelEntry, Status
from photo_finder.indexing.run import IndexRun
from photo_finder.library.collection import Collection, absolute
from photo_finder.library.doctor import examine


class Tending(Collection):
    """A collection that can be read by another model, counts what it holds and looks after itself."""

    # --- models ------------------------------------------------------------------------------

    def models(self) -> tuple[ModelEntry, ...]:
        """The bundled embedder and the installed ones."""
        return tuple(self._entry(info) for info in self._shelf.all())

    def _entry(self, info: ModelInfo) -> ModelEntry:
        active = info.id == self._engine.model.id
        return ModelEntry(info.id, info.name, active, info.folder, self._shelf.measured(info))

    def active_model(self) -> ModelInfo:
        """The embedder whose vectors are searched."""
        return self._engine.model

    def model_card(self, model_id: str) -> str:
        """What its makers tell of a model, in Markdown. Raises ModelError if there is no such model."""
        return self._shelf.card(model_id)

    def install_model(self, folder: Path) -> ModelEntry:
        """Copy a model folder into the library after re-running its golden vectors."""
        with self._writing.held():
            return self._entry(self._shelf.install(Path(absolute(folder))))

    def use_model(self, model_id: str, *, progress: Progress = silent, cancel: Cancel = NEVER) -> IndexReport:
        """Embed all photos with another model, then switch; search uses the old one until then."""
        model = self._shelf.find(model_id)
        report = self._updating.run(
            self._engine, self._settings, IndexRun.embed_missing, progress, cancel, model=model
        )
        if not report.cancelled:
            chosen = "" if model.id == self._shelf.bundled().id else model.id
            self.alter_settings(lambda now: replace(now, model=chosen))
            replaced, self._engine = self._engine, self._engine_of(model)
            replaced.neighbourhood.save()
        return report

    def verify_model(self, *, progress: Progress = silent) -> tuple[Check, ...]:
        """Re-run the golden vectors of the active model."""
        return self._engine.embedder.verify(progress)

    # --- whether it is sound ---------------------------------------------------------------

    def status(self) -> Status:
        """What the library holds."""
        files, offline, unreadable = self._catalog.files.counts()
        return Status(
            photos=self._catalog.photos.count(),
            files=files,
            offline_files=offline,
            unreadable=unreadable,
            folders=self.folders(),
            model=self._engine.model.id,
            library=self._paths.library,
            vectors=self._catalog.vectors.count(self._engine.model.id, EMBEDDING),
            size_bytes=self._size_bytes(),
            last_indexed=self._catalog.last_indexed,
        )

    def _size_bytes(self) -> int:
        sizes = self.sizes()
        return sizes.catalog + sizes.thumbnails + sizes.features + sizes.neighbours

    def sizes(self) -> LibrarySizes:
        """What the library's own files take, and where they lie."""
        return LibrarySizes(
            catalog=self._catalog.size_bytes,
            models=self._shelf.size_bytes,
            thumbnails=0 if self._thumbnails is None else self._thumbnails.size_bytes,
            features=0 if self._features is None else self._features.size_bytes,
            neighbours=self._engine.neighbourhood.size_bytes,
            library=self._paths.library,
        )

    def doctor(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> tuple[Check, ...]:
        """Whether program, model, database, index and disk are sound."""
        free = shutil.disk_usage(self._paths.library).free
        return (
            *examine(self._catalog, self.folders(), free),
            *self._engine.embedder.verify(progress),
            *self._engine.neighbourhood.check(cancel),
        )
