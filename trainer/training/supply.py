"""Brings the records to a run: finds or makes the shards, and gives each round its batches.

Knows nothing of losses.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.config import AugmentationSection, TrainingConfig
from trainer.data.feature_cache import cached_batches, cached_views, features_of
from trainer.data.inventory import Inventory, take_inventory
from trainer.data.preparing import PrepareOptions, prepare
from trainer.data.sample import sample_folder
from trainer.data.shards import find_shards
from trainer.data.splitting import Split
from trainer.data.stream import StreamPlan, edited_batches, ordered_batches, training_batches
from trainer.errors import TrainerUsageError
from trainer.training.checkpoints import FOLDER
from trainer.training.devices import Hardware
from trainer.training.learner import Batch
from trainer.training.measuring import Embed, validation_records
from trainer.training.running import Runner, build_runner

DATA, FEATURES = "data", "features"

Report = Callable[[str, int, int], None]
Rows = NDArray[np.float32]
Batches = Callable[[int], Generator[Batch, None, None]]
"""From a step to the batches from that step on."""


@dataclass(frozen=True, slots=True)
class Supply:
    """A run's records and how they are asked for.

    Attributes:
        run: its folder, where prepared shards and cached features are kept.
        side: of the network's input.
        former_run: that this one goes on from, or None.
    """

    run: Path
    config: TrainingConfig
    inventory: Inventory
    hardware: Hardware
    side: int
    report: Report
    former_run: Path | None = None

    @property
    def train_records(self) -> NDArray[np.int64]:
        """The records that are trained on."""
        return self.inventory.of(Split.TRAIN)

    def batch(self, number: int) -> int:
        """Photos a step of a round, over all devices."""
        return self.config.rounds[number].batch_per_device * self.hardware.devices

    def photos(self, number: int, taught: Rows | None = None) -> Batches:
        """A round's batches of photos uint8 [B, S, S, 3], or [B, V, S, S, 3] with a ``copy`` output.

        Args:
            number: of the round.
            taught: float32 [N, T], what a teacher says of each training record.
        """
        plan, records = self._plan(number, self.config.augmentation), self.train_records

        def batches(first_step: int) -> Generator[Batch, None, None]:
            for images, labels, shown in training_batches(self.inventory, plan, first_step):
                rows = np.searchsorted(records, shown)
                yield Batch(images, labels, None if taught is None else taught[rows])

        return batches

    def cached(self, number: int, features: Sequence[Rows], taught: Rows | None = None) -> Batches:
        """The same batches in the same order, of features float32 [B, D] or [B, V, D] instead of photos.

        Args:
            number: of the round.
            features: of the training records as they are, and of some edits of each, if any.
            taught: as for ``photos``.
        """
        plan, records = self._plan(number, AugmentationSection()), self.train_records
        labels = self.inventory.label[records]

        def batches(first_step: int) -> Generator[Batch, None, None]:
            found = (
                cached_batches(features[0], labels, plan, first_step)
                if len(features) == 1
                else cached_views(features, labels, plan, first_step)
            )
            for inputs, some, rows in found:
                yield Batch(inputs, some, None if taught is None else taught[rows])

        return batches

    def features(self, network: Any, key: str) -> tuple[Rows, Rows]:
        """Features of the training and of the validation records, from the run's cache if they are there."""
        return self.kept(network, key), self.kept(network, key, validation_records(self.inventory))

    def kept(self, network: Any, key: str, records: NDArray[np.int64] | None = None) -> Rows:
        """A network's features float32 [N, D] of some records, those that train unless given.

        Args:
            network: ``keras.Model`` from uint8 [n, side, side, 3].
            key: stands for its weights.
            records: int64 [N].
        """
        records = self.train_records if records is None else records
        return self._kept(network, key, records) if len(records) else np.zeros((0, 1), np.float32)

    def kept_edits(self, network: Any, key: str, count: int) -> list[Rows]:
        """As ``kept``, of ``count`` different edits of each training record."""
        plan, found = StreamPlan(self._forward_batch, self.side, self.config.training.seed), []
        for number in range(1, count + 1):
            edits = partial(
                edited_batches, self.inventory, batch=self._forward_batch, plan=plan, number=number
            )
            name = f"{key} edit {number} seed {plan.seed}"
            found.append(self._kept(network, name, self.train_records, edits))
        return found

    def _kept(
        self,
        network: Any,
        key: str,
        records: NDArray[np.int64],
        shown: Callable[[NDArray[np.int64]], Any] | None = None,
    ) -> Rows:
        size = self._forward_batch
        where = (
            self.inventory,
            records,
            build_runner(network, self.hardware, size),
            key,
            self._features_folder,
        )
        side = int(network.input_shape[1])
        return features_of(*where, batch=size, side=side, report=self.report, shown=shown)

    def embedding(self, network: Any, activity: str = "measuring") -> Embed:
        """A function from record numbers to the network's vectors."""
        runner = build_runner(network, self.hardware, self._forward_batch)
        return lambda records: self._run(runner, records, activity)

    def forward(self, network: Any) -> Callable[[NDArray[Any]], NDArray[np.float32]]:
        """A function from any number of the network's inputs to its outputs."""
        size = self._forward_batch
        runner = build_runner(network, self.hardware, size)
        return lambda rows: np.concatenate(
            [runner(np.asarray(rows[start : start + size])) for start in range(0, len(rows), size)]
        )

    def _run(self, runner: Runner, records: NDArray[np.int64], activity: str) -> NDArray[np.float32]:
        rows, done = [], 0
        for images, *_ in ordered_batches(self.inventory, records, self._forward_batch, self.side):
            rows.append(runner(images))
            done += len(images)
            self.report(activity, done, len(records))
        return np.concatenate(rows)

    @property
    def _features_folder(self) -> Path:
        """Each process keeps its own, so that no two write one file."""
        one = self.hardware.processes == 1
        return self.run / (FEATURES if one else f"{FEATURES}-{self.hardware.process}")

    @property
    def _forward_batch(self) -> int:
        return (
            min(64, self.batch(0)) * self.hardware.devices if self.hardware.kind == "cpu" else self.batch(0)
        )

    def _plan(self, number: int, augmentation: AugmentationSection) -> StreamPlan:
        wanted = self.config.rounds[number]
        return StreamPlan(
            batch=self.batch(number),
            side=wanted.side or self.side,
            seed=self.config.training.seed + 1000 * number,
            augmentation=augmentation,
            views=wanted.views_at_once if self.config.copy.dim else 0,
            group=wanted.group,
            process=self.hardware.process,
            processes=self.hardware.processes,
        )


def take_stock(
    places: Sequence[Path], config: TrainingConfig, run: Path, cache: Path | None, report: Report
) -> Inventory:
    """Find the shards, making them from class folders if need be, and take their inventory.

    Args:
        places: folders of shards, or one of class folders; none for the sample photos if the config
            allows that.
        config: of the run.
        run: where shards made from class folders are kept.
        cache: where what is read of shards is kept for another time.
        report: is told an activity, how much is done, and of how much.

    Raises:
        TrainerError: there is no data, or it is damaged.
    """
    places = tuple(places) or _sample(config)
    if not any(holds_shards(place) for place in places):
        if len(places) > 1:
            raise TrainerUsageError("name one folder of class folders, or folders of shards")
        prepared = run / DATA
        # A run that is begun goes on with what it has, whatever became of the photos since.
        if not ((run / FOLDER).is_dir() and holds_shards(prepared)):
            prepare(places[0], prepared, PrepareOptions(), report)
        places = (prepared,)
    return take_inventory(find_shards(places, config.data.datasets), config.data, cache, report)


def holds_shards(place: Path) -> bool:
    """Whether a folder holds TFRecord shards, at any depth."""
    return any(path.is_file() for path in place.rglob("*.tfrec*"))


def _sample(config: TrainingConfig) -> tuple[Path, ...]:
    if not config.data.sample:
        raise TrainerUsageError(
            "say where the photos are: --data FOLDER, once for each folder of shards, or one of class folders"
        )
    return (sample_folder(),)
