"""Reads and checks a model folder (DESIGN.md, section 3). It must not run the model.

The id covers ``model.onnx`` and its external data: the other files whose names start with
``model.onnx`` or end in ``.data``, in the order of their names.
"""

import hashlib
import itertools
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from photo_finder.core.errors import ModelError
from photo_finder.core.model import EMBEDDING, Calibration, Filter, InputSpec, ModelInfo, OutputSpec, Resize

FORMAT = 1
"""The newest format of model.json that is understood here."""

GRAPH, DESCRIPTION, GOLDEN = "model.onnx", "model.json", "golden.npz"

_ID_DIGITS = 16
_CHUNK = 1 << 20
_MAX_SIDE = 4096
_MAX_DIM = 65536


def read_model_folder(folder: Path, *, check_id: bool = False) -> ModelInfo:
    """What ``model.json`` says of the embedder in ``folder``, checked.

    Args:
        folder: a model folder.
        check_id: also read the weights and compare their id; slow for large models.

    Raises: ModelError, with one sentence on what is missing, damaged, wrong or too new.
    """
    if not folder.is_dir():
        raise ModelError(f"There is no model folder at {folder}.")
    for name in (DESCRIPTION, GRAPH, GOLDEN):
        if not (folder / name).is_file():
            raise ModelError(f"The model folder {folder} has no {name}.")
    info = _described(_Fields(_parsed(folder / DESCRIPTION), folder / DESCRIPTION), folder)
    if check_id and model_id(folder) != info.id:
        raise ModelError(
            f"The model in {folder} is not the one that its {DESCRIPTION} describes ({info.id})."
        )
    return info


def model_id(folder: Path) -> str:
    """First 16 hexadecimal digits of the SHA-256 over model.onnx and then its external data.

    Raises: ModelError when a file cannot be read.
    """
    hasher = hashlib.sha256()
    try:
        for path in (folder / GRAPH, *external_data(folder)):
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    hasher.update(chunk)
    except OSError as error:
        raise ModelError(f"The model in {folder} cannot be read ({error.strerror}).") from error
    return hasher.hexdigest()[:_ID_DIGITS]


def external_data(folder: Path) -> tuple[Path, ...]:
    """The files beside model.onnx that hold weights, in the order of their names."""
    found = {
        path for path in folder.iterdir() if path.name.startswith(GRAPH) or path.name.endswith(".data")
    } - {folder / GRAPH}
    return tuple(sorted((path for path in found if path.is_file()), key=lambda path: path.name))


def _parsed(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(f"{path} cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise ModelError(f"{path} is damaged: it is not valid JSON.") from error
    if not isinstance(found, dict):
        raise ModelError(f"{path} is damaged: it is not a JSON object.")
    return found


def _described(fields: "_Fields", folder: Path) -> ModelInfo:
    version = fields.whole("format", 1, 2**31)
    if version > FORMAT:
        raise ModelError(
            f"The model in {folder} has format {version}, but this program reads format {FORMAT} at most; "
            "a newer version of the program is needed."
        )
    return ModelInfo(
        id=_checked_id(fields),
        name=fields.text("name"),
        version=fields.text("version"),
        folder=folder,
        input=_input(fields.inner("input")),
        outputs=_outputs(fields.inner("outputs")),
        backbone=fields.text("backbone"),
        licence=fields.text("licence"),
        training_data=tuple(fields.texts("training_data")),
    )


def _checked_id(fields: "_Fields") -> str:
    found = fields.text("id")
    if len(found) != _ID_DIGITS or set(found) - set("0123456789abcdef"):
        raise fields.wrong("id", f"{_ID_DIGITS} hexadecimal digits in lower case")
    return found


def _input(fields: "_Fields") -> InputSpec:
    return InputSpec(
        size=fields.whole("size", 1, _MAX_SIDE),
        resize=fields.one_of("resize", get_args(Resize)),
        filter=fields.one_of("filter", get_args(Filter)),
    )


def _outputs(fields: "_Fields") -> Mapping[str, OutputSpec]:
    outputs = {name: _output(fields.inner(name)) for name in fields.names()}
    if EMBEDDING not in outputs:
        raise fields.wrong(EMBEDDING, "one of them")
    return outputs


def _output(fields: "_Fields") -> OutputSpec:
    return OutputSpec(fields.whole("dim", 1, _MAX_DIM), _calibration(fields.inner("calibration")))


def _calibration(fields: "_Fields") -> Calibration:
    cosine, probability = fields.numbers("cosine", -1, 1), fields.numbers("probability", 0, 1)
    if len(cosine) < 2 or any(left >= right for left, right in itertools.pairwise(cosine)):
        raise fields.wrong("cosine", "at least two rising numbers")
    if len(probability) != len(cosine):
        raise fields.wrong("probability", "as long as cosine")
    if any(left > right for left, right in itertools.pairwise(probability)):
        raise fields.wrong("probability", "numbers that never fall")
    return Calibration(cosine, probability, fields.text("event", ""))


class _Fields:
    """A JSON object whose values are taken out checked; its errors name file and place."""

    def __init__(self, values: dict[str, Any], path: Path, place: str = "") -> None:
        self._values, self._path, self._place = values, path, place

    def wrong(self, key: str, wanted: str) -> ModelError:
        """The error for a value that is not what it must be."""
        return ModelError(f'{self._path} is wrong: "{self._place}{key}" must be {wanted}.')

    def names(self) -> tuple[str, ...]:
        return tuple(self._values)

    def inner(self, key: str) -> "_Fields":
        found = self._values.get(key)
        if not isinstance(found, dict):
            raise self.wrong(key, "a JSON object")
        return _Fields(found, self._path, f"{self._place}{key}.")

    def text(self, key: str, default: str | None = None) -> str:
        found = self._values.get(key, default)
        if not isinstance(found, str) or (default is None and not found):
            raise self.wrong(key, "a text, not empty")
        return found

    def texts(self, key: str) -> list[str]:
        found = self._values.get(key, [])
        if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
            raise self.wrong(key, "a list of texts")
        return found

    def whole(self, key: str, least: int, most: int) -> int:
        found = self._values.get(key)
        if not isinstance(found, int) or isinstance(found, bool) or not least <= found <= most:
            raise self.wrong(key, f"a whole number from {least} to {most}")
        return found

    def one_of(self, key: str, choices: tuple[Any, ...]) -> Any:
        found = self._values.get(key)
        if found not in choices:
            raise self.wrong(key, f"one of {', '.join(choices)}")
        return found

    def numbers(self, key: str, least: float, most: float) -> tuple[float, ...]:
        found = self._values.get(key)
        if not isinstance(found, list) or not all(_is_between(item, least, most) for item in found):
            raise self.wrong(key, f"a list of numbers from {least} to {most}")
        return tuple(float(item) for item in found)


def _is_between(value: object, least: float, most: float) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and least <= value <= most  # type: ignore[arg-type,operator]
