"""Configs: what a run does, as typed TOML. An unknown key fails.

Bundled ones lie in ``trainer/configs``; a config is named by its file's stem or given by its path.
"""

import dataclasses
import tomllib
import typing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import TrainerUsageError

FOLDER = Path(__file__).parent / "configs"


@dataclass(frozen=True, slots=True)
class ModelSection:
    """What the model is called, and what it is under.

    Attributes:
        licence: SPDX name of the weights' licence.
    """

    name: str
    version: str
    backbone: str
    licence: str


@dataclass(frozen=True, slots=True)
class DataSection:
    """Which photos are used, and for what.

    Attributes:
        sources: the data sets with their licences, in words.
        leave_out: labels that are not read at all.
        held_out: classes that nothing is fitted on; all figures are of queries from them.
        published: the data set of which a few photos travel with the model, so its licence must allow that.
        background: labels whose photos show anything: fitted on and searched among, never asked for.
    """

    sources: tuple[str, ...]
    held_out: tuple[str, ...]
    published: str
    leave_out: tuple[str, ...] = ()
    background: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectionSection:
    """How the head is fitted; see ``trainer.training.projection``."""

    dim: int
    whitening: float
    root: bool


@dataclass(frozen=True, slots=True)
class DistillationSection:
    """How the head is refined; see ``trainer.training.distillation``."""

    steps: int
    batch: int
    temperature: float
    learning_rate: float
    seed: int


@dataclass(frozen=True, slots=True)
class Config:
    """A run.

    Attributes:
        kind: ``projection``: a linear head on a fixed backbone: principal components, then distilled.
    """

    kind: typing.Literal["projection"]
    model: ModelSection
    data: DataSection
    projection: ProjectionSection
    distillation: DistillationSection


def bundled_configs() -> dict[str, Path]:
    """The bundled configs by name."""
    return {path.stem: path for path in sorted(FOLDER.glob("*.toml"))}


def find_config(name_or_path: str) -> Path:
    """The file of a config.

    Raises:
        TrainerUsageError: it is neither a file nor the name of a bundled config.
    """
    bundled = bundled_configs()
    if name_or_path in bundled:
        return bundled[name_or_path]
    path = Path(name_or_path)
    if not path.is_file():
        known = ", ".join(bundled)
        raise TrainerUsageError(f"{name_or_path} is no file and no bundled config (those are: {known})")
    return path


def read_config(path: Path) -> Config:
    """Read and check a config.

    Raises:
        TrainerUsageError: it cannot be read, lacks a key, or has an unknown or ill-typed one.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TrainerUsageError(f"the config {path} cannot be read: {error}") from error
    config: Config = _typed(values, Config, path.name)
    return config


def header(path: Path) -> str:
    """The comment that a config opens with: its promise."""
    lines = path.read_text(encoding="utf-8").splitlines()
    first_other = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "\n".join(line.lstrip("#").strip() for line in lines[:first_other])


def _typed(value: Any, wanted: Any, place: str) -> Any:
    """``value`` of TOML as the type ``wanted``, or an error that names the place."""
    if dataclasses.is_dataclass(wanted):
        return _section(value, typing.cast("type[Any]", wanted), place)
    origin = typing.get_origin(wanted)
    if origin is typing.Literal:
        return _checked(
            value, value in typing.get_args(wanted), place, "one of " + ", ".join(typing.get_args(wanted))
        )
    if origin is tuple:
        _checked(value, isinstance(value, list), place, "a list")
        return tuple(
            _typed(item, typing.get_args(wanted)[0], f"{place}[{i}]") for i, item in enumerate(value)
        )
    if wanted is float:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return float(_checked(value, number, place, "a number"))
    exact = isinstance(value, wanted) and not (wanted is int and isinstance(value, bool))
    return _checked(value, exact, place, {int: "a whole number", str: "text", bool: "true or false"}[wanted])


def _section(values: Any, wanted: type[Any], place: str) -> Any:
    _checked(values, isinstance(values, dict), place, "a table")
    fields = {field.name: field for field in dataclasses.fields(wanted)}
    hints = typing.get_type_hints(wanted)
    for key in values:
        _checked(key, key in fields, f"{place}: {key}", "one of " + ", ".join(fields))
    for key, field in fields.items():
        _checked(key, key in values or field.default is not dataclasses.MISSING, f"{place}: {key}", "there")
    return wanted(**{key: _typed(value, hints[key], f"{place}: {key}") for key, value in values.items()})


def _checked(value: Any, right: bool, place: str, wanted: str) -> Any:
    if not right:
        raise TrainerUsageError(f"in the config, {place} must be {wanted}")
    return value
