"""Tensors of a checkpoint folder in safetensors, one file or several with an index, one at a time.

Knows nothing of any network. PyTorch is not needed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.frameworks import load_framework

FILE = "model.safetensors"
INDEX = "model.safetensors.index.json"


@dataclass(frozen=True, slots=True)
class SafetensorsFolder:
    """The tensors of a folder by name; a tensor is read when it is asked for.

    Attributes:
        folder: where the files lie.
        files: the name of the file that holds each tensor.
    """

    folder: Path
    files: Mapping[str, str]

    def __contains__(self, name: str) -> bool:
        return name in self.files

    def read(self, name: str) -> NDArray[Any]:
        """The numbers of a tensor, bfloat16 as the dtype of ``ml_dtypes``.

        Raises:
            TrainerError: there is no such tensor, or its file is missing or damaged.
        """
        if name not in self.files:
            raise TrainerError(f"the checkpoint {self.folder} lacks the tensor {name}")
        # NumPy knows bfloat16 once this is imported.
        load_framework("ml_dtypes")
        path = self.folder / self.files[name]
        with _opened(path) as file:
            try:
                array: NDArray[Any] = file.get_tensor(name)
            except (load_framework("safetensors").SafetensorError, TypeError, ValueError) as error:
                raise TrainerError(f"the tensor {name} of {path} cannot be read: {error}") from error
        return array


def open_safetensors(folder: Path) -> SafetensorsFolder:
    """List the tensors of a folder.

    Raises:
        TrainerError: there is no safetensors file, or it is damaged.
    """
    if (folder / INDEX).is_file():
        return SafetensorsFolder(folder, _indexed(folder / INDEX))
    path = folder / FILE
    if not path.is_file():
        others = sorted(folder.glob("*.safetensors"))
        if len(others) != 1:
            raise TrainerError(
                f"there is no {FILE} in {folder}; download the checkpoint's safetensors file into it"
            )
        path = others[0]
    with _opened(path) as file:
        return SafetensorsFolder(folder, dict.fromkeys(file.keys(), path.name))


def _indexed(path: Path) -> dict[str, str]:
    try:
        files = json.loads(path.read_text(encoding="utf-8"))["weight_map"]
        return {str(name): str(file) for name, file in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TrainerError(f"the index {path} cannot be read; download it anew") from error


def _opened(path: Path) -> Any:
    safetensors = load_framework("safetensors")
    try:
        return safetensors.safe_open(str(path), framework="np")
    except (OSError, safetensors.SafetensorError) as error:
        reason = "is missing" if not path.exists() else "is cut short or damaged"
        raise TrainerError(f"the weights file {path} {reason}; download it anew") from error
