"""The training loop, visible from start to end.

Rounds of steps; every few steps the losses are read, every so many epochs the model is measured, every so
many minutes everything is written down. Resuming is the same code: a run that begins at step 0 is one
whose checkpoint is empty.
"""

import contextlib
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.config import RoundSection, TrainingConfig
from trainer.errors import TrainerError
from trainer.frameworks import load_keras
from trainer.training.checkpoints import (
    Checkpoint,
    Progress,
    arrays_of,
    assign_all,
    averaged,
    write_best,
    write_checkpoint,
)
from trainer.training.devices import Hardware
from trainer.training.learner import Batch, Learner
from trainer.training.measuring import deciding
from trainer.training.optimisers import build_optimiser, rate_factors
from trainer.training.records import MetricsRecord, first_not_finite
from trainer.training.running import agreed
from trainer.training.schedules import margin_at, rate_share
from trainer.training.steps import OutOfMemoryError, Stepper, build_stepper, read_told

LOG_EVERY = 10
"""Steps between two readings of the losses; reading waits for the device."""
_CLOSING_FACTOR = 3.0
"""Ending a run takes so many times as long as the slowest pause for measuring and writing."""


@dataclass(frozen=True, slots=True)
class RoundWork:
    """What one round needs, made when it begins.

    Attributes:
        learner: with its frozen parts frozen.
        steps: of the round.
        steps_an_epoch: may be a fraction.
        batch: photos a step, over all devices.
        batches: from a step on, the same ones whenever they are asked for.
        measure: of the weights as they are.
    """

    learner: Learner
    steps: int
    steps_an_epoch: float
    batch: int
    batches: Callable[[int], Generator[Batch, None, None]]
    measure: Callable[[], dict[str, float]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stays the same over all rounds.

    Attributes:
        begin_round: makes a round's work.
        clock: seconds since this session began.
        report: is told an activity, how much is done, and of how much.
    """

    run: Path
    config: TrainingConfig
    hardware: Hardware
    begin_round: Callable[[int], RoundWork]
    clock: Callable[[], float]
    report: Callable[[str, int, int], None]


def train(around: Surroundings, start: Checkpoint | None) -> tuple[Progress, bool]:
    """Run all rounds from a checkpoint to the end, or until time is up.

    Args:
        around: what to train with.
        start: where to go on; the model's weights are its already.

    Returns:
        How far it came, and whether that is the end.

    Raises:
        TrainerError: a loss is no number any more, memory or disk is full.
    """
    backend = load_keras().backend.backend()
    progress = replace(start.progress if start is not None else Progress(), backend=backend)
    record = MetricsRecord(around.run, progress.step) if around.hardware.first else None
    try:
        while progress.round < len(around.config.rounds):
            session = _Round(around, progress, start, record)
            progress, stopped = session.run()
            if stopped:
                return progress, False
            start = None
    finally:
        if record is not None:
            record.close()
    return progress, True


class _Round:
    """One round, from where it stands to its end."""

    def __init__(
        self, around: Surroundings, progress: Progress, start: Checkpoint | None, record: MetricsRecord | None
    ) -> None:
        self._around, self._progress, self._record = around, progress, record
        self._wanted: RoundSection = around.config.rounds[progress.round]
        self._work = around.begin_round(progress.round)
        self._before = progress.seconds - around.clock()
        self._slowest_pause = 0.0
        self._written_at = around.clock()
        self._begin(start)

    def _begin(self, start: Checkpoint | None) -> None:
        training, learner = self._around.config.training, self._work.learner
        backbone = learner.embedder.backbone
        factors = rate_factors(backbone.depths, backbone.depth_count, self._wanted.layer_decay)
        self._optimiser = build_optimiser(
            self._wanted, factors, ema=training.ema, clip_norm=training.clip_norm
        )
        self._optimiser.build(learner.trainable)
        if start is not None and start.optimiser:
            assign_all(self._optimiser.variables, start.optimiser, numbered=True)
        self._stepper: Stepper = build_stepper(learner, self._optimiser)

    def run(self) -> tuple[Progress, bool]:
        """Descend; the second answer is whether time was up."""
        work = self._work
        with contextlib.closing(work.batches(self._progress.round_step)) as batches:
            return self._descend(batches)

    def _descend(self, batches: Iterator[Batch]) -> tuple[Progress, bool]:
        work = self._work
        since, read_at = self._around.clock(), self._progress.step
        for step in range(self._progress.round_step, work.steps):
            rate = self._wanted.learning_rate * rate_share(step, work.steps, self._wanted)
            told = self._step(next(batches), step, rate)
            last = step + 1 == work.steps
            if not last and (step + 1) % LOG_EVERY and not self._due(step + 1, last):
                continue
            now = self._around.clock()
            self._log(self._read(told), rate, work.batch * (self._progress.step - read_at) / (now - since))
            if self._pause(step + 1, last):
                return self._progress, True
            since, read_at = self._around.clock(), self._progress.step
        return self._progress, False

    def _step(self, batch: Batch, step: int, rate: float) -> Any:
        objective = self._around.config.objective
        margin = margin_at(step, self._work.steps, objective.margin, objective.margin_warmup)
        try:
            told = self._stepper.step(batch, rate, margin)
        except OutOfMemoryError as error:
            raise self._too_large() from error
        before = self._progress
        photos = before.photos + self._work.batch
        self._progress = replace(before, round_step=step + 1, step=before.step + 1, photos=photos)
        return told

    def _read(self, told: Any) -> dict[str, float]:
        """A device may tell only now that a step had no room."""
        try:
            return read_told(told)
        except OutOfMemoryError as error:
            raise self._too_large() from error

    def _log(self, told: dict[str, float], rate: float, speed: float) -> None:
        """Raises: TrainerError, if a loss is no number any more."""
        progress, objective = self._progress, self._around.config.objective
        bad = first_not_finite(told)
        if bad is not None:
            raise self._no_number(f"{bad} is {told[bad]}")
        margin = margin_at(
            progress.round_step - 1, self._work.steps, objective.margin, objective.margin_warmup
        )
        self._write(
            told
            | {
                "round": progress.round + 1,
                "epoch": round(progress.round_step / self._work.steps_an_epoch, 4),
                "learning_rate": rate,
                "margin": margin,
                "images_per_second": round(speed, 2),
            }
        )
        self._around.report(f"round {progress.round + 1}", progress.round_step, self._work.steps)

    def _pause(self, done: int, last: bool) -> bool:
        """Measure and write down what is due; tells whether time is up."""
        began = self._around.clock()
        stopping = self._time_is_up()
        if self._due(done, last):
            self._measure()
        if last:
            self._progress = replace(self._progress, round=self._progress.round + 1, round_step=0)
        minutes = (began - self._written_at) / 60
        if agreed(
            last or stopping or minutes >= self._around.config.training.checkpoint_minutes,
            self._around.hardware,
        ):
            self._write_down(last)
        self._slowest_pause = max(self._slowest_pause, self._around.clock() - began)
        return stopping and not (last and self._progress.round == len(self._around.config.rounds))

    def _due(self, done: int, last: bool) -> bool:
        every = max(1, round(self._around.config.training.evaluate_every * self._work.steps_an_epoch))
        return last or done % every == 0

    def _time_is_up(self) -> bool:
        hours = self._around.config.training.hours
        if not hours:
            return False
        left = hours * 3600 - self._around.clock() - _CLOSING_FACTOR * self._slowest_pause
        return bool(agreed(left <= 0, self._around.hardware))

    def _measure(self) -> None:
        """Measure the averaged weights, and keep them if they are the best so far.

        Two outputs have no one number to choose by: then the last ones are kept.
        """
        self._stepper.store()
        self._weights()  # which refuses what is no number
        learner = self._work.learner
        with averaged(learner.trainable, self._optimiser):
            numbers = self._work.measure()
            self._write(numbers)
            found = deciding(numbers)
            if found > self._progress.best_score or self._around.config.copy.dim:
                self._progress = replace(self._progress, best_score=found, best_step=self._progress.step)
            if self._progress.best_step == self._progress.step and self._around.hardware.first:
                write_best(self._around.run, self._weights())

    def _write_down(self, last: bool) -> None:
        """A checkpoint; after a round's last step without the optimiser, as the next one has its own."""
        self._stepper.store()
        if last:
            self._settle()
        self._progress = replace(self._progress, seconds=round(self._before + self._around.clock(), 1))
        if self._around.hardware.first:
            optimiser = {} if last else arrays_of(self._optimiser.variables, numbered=True)
            write_checkpoint(self._around.run, Checkpoint(self._progress, self._weights(), optimiser))
        self._written_at = self._around.clock()

    def _settle(self) -> None:
        """A round with a moving average leaves the average behind."""
        if self._optimiser.use_ema:
            self._optimiser.finalize_variable_values(self._work.learner.trainable)

    def _weights(self) -> dict[str, NDArray[Any]]:
        learner = self._work.learner
        centres = [learner.centres] if learner.centres is not None else []
        found = arrays_of([*learner.embedder.whole.variables, *centres])
        bad = next((name for name, values in found.items() if not np.isfinite(values).all()), None)
        if bad is not None:
            raise self._no_number(f"{bad} holds what is no number")
        return found

    def _write(self, told: dict[str, Any]) -> None:
        if self._record is not None:
            self._record.write(self._progress.step, told)

    def _no_number(self, what: str) -> TrainerError:
        return TrainerError(
            f"{what} at step {self._progress.step}: training stops here; the last checkpoint is whole. Try a"
            " lower learning_rate, a longer warmup or a clip_norm in the config"
        )

    def _too_large(self) -> TrainerError:
        tried = self._wanted.batch_per_device
        return TrainerError(
            f"a batch of {tried} photos a device does not fit into memory: set batch_per_device = "
            f"{max(1, tried // 2)} in round {self._progress.round + 1} of the config, and halve its"
            " learning_rate"
        )


def session_clock() -> Callable[[], float]:
    """Seconds since this call."""
    began = time.monotonic()
    return lambda: time.monotonic() - began
