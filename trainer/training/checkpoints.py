"""Checkpoints: everything that a killed run needs to go on as if nothing had happened.

``checkpoints/step-N/`` holds ``weights.npz``, ``optimiser.npz`` and ``progress.json``. A folder is written
aside and renamed, and only then does ``checkpoints/latest`` point to it, by rename. ``best.npz`` holds the
weights with the best open-set score. Arrays are named by their variables' paths, so weights that one
backend wrote are read under another. Knows nothing of data or losses.
"""

import contextlib
import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError

FOLDER, LATEST, BEST, FINAL = "checkpoints", "latest", "best.npz", "final.npz"
WEIGHTS, OPTIMISER, PROGRESS = "weights.npz", "optimiser.npz", "progress.json"
CENTRES = "centres"
_KEPT = 2
_RANDOM_STATE = "seed_generator"

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        round: that is being run, from 0.
        round_step: steps done in it.
        step: steps done in all rounds.
        seconds: spent so far, over all sessions.
        photos: shown so far.
        best_score: of the measurements so far; -1 before the first.
        best_step: where it was measured.
        backend: that wrote it; random states do not pass from one to another.
    """

    round: int = 0
    round_step: int = 0
    step: int = 0
    seconds: float = 0.0
    photos: int = 0
    best_score: float = -1.0
    best_step: int = 0
    backend: str = ""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What lies in a checkpoint's folder."""

    progress: Progress
    weights: Arrays
    optimiser: Arrays


def arrays_of(variables: Sequence[Any], *, numbered: bool = False) -> dict[str, NDArray[Any]]:
    """Values by path; ``numbered`` where paths need not be unique."""
    found = {
        name: np.asarray(variable)
        for name, variable in zip(_names(variables, numbered), variables, strict=True)
    }
    if len(found) != len(variables):
        raise ValueError("two variables have one path, so one of them would be lost")
    return found


def assign_all(variables: Sequence[Any], arrays: Arrays, *, numbered: bool = False) -> None:
    """Give variables the values of their paths.

    Raises:
        TrainerError: one is missing or has another shape.
    """
    for path, variable in zip(_names(variables, numbered), variables, strict=True):
        value = arrays.get(path)
        if value is None or tuple(value.shape) != tuple(variable.shape):
            raise TrainerError(f"the checkpoint is of another model: it has no fitting {path}")
        variable.assign(value)


def is_random_state(variable: Any) -> bool:
    """Whether a variable is the state of dropout or the like, and no weight."""
    return _RANDOM_STATE in variable.path


def _names(variables: Sequence[Any], numbered: bool) -> Iterator[str]:
    """Paths; Keras counts random states over the whole process, so they are counted anew here."""
    states = 0
    for number, variable in enumerate(variables):
        path = variable.path
        if is_random_state(variable):
            path, states = f"{_RANDOM_STATE}/{states}", states + 1
        yield f"{number}:{path}" if numbered else path


def write_checkpoint(run: Path, checkpoint: Checkpoint) -> None:
    """Write a checkpoint, point to it, and drop all but the last ones.

    Raises:
        TrainerError: there is no room; the former checkpoint is still there and whole.
    """
    root = run / FOLDER
    name = f"step-{checkpoint.progress.step:08d}"
    aside = root / f".{name}.part"
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        _save(aside / WEIGHTS, checkpoint.weights)
        _save(aside / OPTIMISER, checkpoint.optimiser)
        (aside / PROGRESS).write_text(json.dumps(asdict(checkpoint.progress)), encoding="utf-8")
        if (root / name).exists():
            shutil.rmtree(root / name)
        aside.rename(root / name)
        _write_text(root / LATEST, name)
    except OSError as error:
        shutil.rmtree(aside, ignore_errors=True)
        raise _not_written(root, error) from error
    for old in sorted(root.glob("step-*"))[:-_KEPT]:
        if old.name != name:
            shutil.rmtree(old, ignore_errors=True)


def write_best(run: Path, weights: Arrays) -> None:
    """Keep weights as the best ones that were measured.

    Raises:
        TrainerError: there is no room; the former best ones are still there.
    """
    _keep(run, BEST, weights)


def write_final(run: Path, weights: Arrays) -> None:
    """Keep what was made of the best weights at the end: these are the model's.

    Raises:
        TrainerError: there is no room; the former ones are still there.
    """
    _keep(run, FINAL, weights)


def _keep(run: Path, name: str, weights: Arrays) -> None:
    root = run / FOLDER
    aside = root / f".{name}.part"
    try:
        root.mkdir(parents=True, exist_ok=True)
        _save(aside, weights)
        aside.replace(root / name)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise _not_written(root, error) from error


def read_latest(run: Path) -> Checkpoint | None:
    """The checkpoint that was pointed to last, or None if there is none yet.

    Raises:
        TrainerError: it is damaged.
    """
    root = run / FOLDER
    if not (root / LATEST).is_file():
        return None
    folder = root / (root / LATEST).read_text(encoding="utf-8").strip()
    try:
        values = json.loads((folder / PROGRESS).read_text(encoding="utf-8"))
        return Checkpoint(Progress(**values), _load(folder / WEIGHTS), _load(folder / OPTIMISER))
    except (OSError, ValueError, TypeError, zipfile.BadZipFile) as error:
        raise TrainerError(f"the checkpoint {folder} is damaged: {error}") from error


def weights_digest(network: Any) -> str:
    """16 hexadecimal digits that stand for a network's weights."""
    digest = hashlib.blake2b(digest_size=8)
    for variable in network.variables:
        digest.update(variable.path.encode() + np.ascontiguousarray(variable).tobytes())
    return digest.hexdigest()


def read_weights(run: Path, *, final: bool = True) -> Arrays:
    """The model's weights: what was made of the best at the end, the best, or the latest if never measured.

    Args:
        run: its folder.
        final: False for those that were measured best, whatever was made of them.

    Raises:
        TrainerError: there are none, or they are damaged.
    """
    root = run / FOLDER
    best = root / (FINAL if final and (root / FINAL).is_file() else BEST)
    if not best.is_file():
        latest = read_latest(run)
        if latest is None:
            raise TrainerError(f"{run} holds no checkpoint yet")
        return latest.weights
    try:
        return _load(best)
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise TrainerError(f"the weights {best} are damaged: {error}") from error


@contextlib.contextmanager
def averaged(variables: Sequence[Any], optimiser: Any) -> Iterator[None]:
    """Within it the variables have the values of their moving averages, if the optimiser keeps any."""
    if not optimiser.use_ema:
        yield
        return
    current = [np.asarray(variable).copy() for variable in variables]
    optimiser.finalize_variable_values(variables)
    try:
        yield
    finally:
        for variable, value in zip(variables, current, strict=True):
            variable.assign(value)


def _save(path: Path, arrays: Arrays) -> None:
    with path.open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays)
        file.flush()
        os.fsync(file.fileno())


def _load(path: Path) -> Arrays:
    # Opened here, since numpy leaves a damaged file open.
    with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
        return dict(kept)


def _write_text(path: Path, text: str) -> None:
    aside = path.with_name(f".{path.name}.part")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def _not_written(root: Path, error: OSError) -> TrainerError:
    return TrainerError(f"no checkpoint can be written to {root} ({error}); the former one is still there")
