"""How fast networks learn on this machine's processor, in photos a second: steps of descent alone.

Noise instead of photos and features: a step takes the same time for any. bench_training_input.py says what
reading and decoding photos costs; the slower of the two decides. Needs the ``train`` extra.
"""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib

CLASSES = 1000


@dataclass(frozen=True, slots=True)
class Case:
    """A backbone, what of it moves, and whether it sees photos or cached features."""

    backbone: str
    frozen: bool
    cached: bool
    batch: int

    def __str__(self) -> str:
        moving = "cached features" if self.cached else "frozen backbone" if self.frozen else "all weights"
        return f"{self.backbone}, {moving}, batch {self.batch}"


CASES = (
    Case("efficientnet-lite0", frozen=True, cached=True, batch=256),
    Case("efficientnet-lite0", frozen=True, cached=False, batch=32),
    Case("efficientnet-lite0", frozen=False, cached=False, batch=32),
    Case("clip-vit-b32", frozen=True, cached=False, batch=32),
    Case("clip-vit-b32", frozen=False, cached=False, batch=32),
)


def run(scale: Scale) -> Iterator[Figure]:
    """All figures, each in a process of its own."""
    cores = os.cpu_count() or 1
    for backend in ("tensorflow", "jax"):
        for case in CASES:
            speed, peak = in_child(measure, backend, case, scale.pick(2, 8, 30))
            what = f"training on {backend}, {case}"
            yield Figure(f"{what}, {cores} cores", speed, "photos/s")
            yield Figure(f"{what}, per core", speed / cores, "photos/s")
            if peak is not None:
                yield Figure(f"{what}, memory", peak, "MiB")


def measure(backend: str, case: Case, steps: int) -> tuple[float, float | None]:
    """Photos a second after the compiling step, and peak MiB."""
    from trainer.frameworks import settle_backend

    settle_backend(backend)
    stepper, shape = _stepper(case)
    random = np.random.default_rng(0)
    inputs: Any = random.normal(size=shape).astype(np.float32)
    if not case.cached:
        inputs = random.integers(0, 256, shape, np.uint8)
    labels = random.integers(0, CLASSES, case.batch).astype(np.int32)
    from trainer.training.steps import read_told

    read_told(stepper.step(inputs, labels, 1e-3, 0.3))
    started = time.perf_counter()
    for _ in range(steps):
        told = stepper.step(inputs, labels, 1e-3, 0.3)
    read_told(told)
    return case.batch * steps / (time.perf_counter() - started), peak_resident_mib()


def _stepper(case: Case) -> tuple[Any, tuple[int, ...]]:
    from trainer.config import CopySection, HeadSection, ObjectiveSection, RoundSection
    from trainer.models.backbones import build_backbone
    from trainer.models.heads import build_embedder
    from trainer.training.learner import Learner, new_centres
    from trainer.training.optimisers import build_optimiser
    from trainer.training.steps import build_stepper

    embedder = build_embedder(build_backbone(case.backbone, weights="random"), HeadSection(dropout=0.2))
    embedder.features.trainable = not case.frozen
    learner = Learner(
        embedder=embedder,
        network=embedder.head if case.cached else embedder.whole,
        centres=new_centres(64, CLASSES, 1, 0),
        objective=ObjectiveSection("arcface"),
        copy=CopySection(),
    )
    optimiser = build_optimiser(RoundSection(1, case.batch, 1e-3), {})
    shape = (case.batch, embedder.width) if case.cached else (case.batch, embedder.side, embedder.side, 3)
    return build_stepper(learner, optimiser), shape
