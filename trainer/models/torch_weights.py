"""Reads a PyTorch state dict of the format before zip files, without PyTorch.

Such a file is five pickles (magic number, protocol version, system info, the object, the storages'
keys) followed by each storage: its length as int64 and its elements. The format is that of
``torch.serialization._legacy_save``. Only the names that a state dict of tensors needs can be
unpickled, so a file cannot run code. Knows nothing of any network.
"""

import pickle
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, ClassVar

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError

_MAGIC = 0x1950A86A20F9469CFC6C
_PROTOCOL = 1001

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class _Storage:
    """A flat run of numbers that tensors are views of; filled after the object is unpickled."""

    key: str
    dtype: np.dtype[Any]
    count: int


@dataclass(frozen=True, slots=True)
class _TensorView:
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    stride: tuple[int, ...]

    def over(self, flat: Array) -> Array:
        """The view's elements as an array of its own."""
        steps = tuple(step * flat.itemsize for step in self.stride)
        reach = self.offset + sum((n - 1) * s for n, s in zip(self.shape, self.stride, strict=True))
        if reach >= flat.size or min((self.offset, *self.stride)) < 0:
            raise TrainerError("the weights file is damaged: a tensor reaches beyond its storage")
        return np.lib.stride_tricks.as_strided(flat[self.offset :], self.shape, steps).copy()


def _rebuild_tensor(
    storage: _Storage, offset: int, shape: tuple[int, ...], stride: tuple[int, ...], *_: object
) -> _TensorView:
    return _TensorView(storage, offset, shape, stride)


class _StateDictReader(pickle.Unpickler):
    allowed: ClassVar[Mapping[tuple[str, str], object]] = {
        ("collections", "OrderedDict"): OrderedDict,
        ("torch._utils", "_rebuild_tensor_v2"): _rebuild_tensor,
        ("torch", "FloatStorage"): np.dtype("<f4"),
        ("torch", "LongStorage"): np.dtype("<i8"),
    }

    def find_class(self, module: str, name: str) -> Any:
        try:
            return self.allowed[module, name]
        except KeyError:
            raise TrainerError(f"the weights file asks for {module}.{name}, which no weights need") from None

    def persistent_load(self, pid: Any) -> _Storage:
        _kind, dtype, key, _device, count, _view = pid
        return _Storage(key, dtype, count)


def _read_storage(file: BinaryIO, storage: _Storage) -> Array:
    count = int.from_bytes(file.read(8), "little")
    data = file.read(count * storage.dtype.itemsize)
    if count != storage.count or len(data) != count * storage.dtype.itemsize:
        raise TrainerError("the weights file is cut short")
    return np.frombuffer(data, storage.dtype)


def _read(file: BinaryIO) -> dict[str, Array]:
    magic, protocol, _system = (_StateDictReader(file).load() for _ in range(3))
    if (magic, protocol) != (_MAGIC, _PROTOCOL):
        raise TrainerError("the weights file is not a PyTorch file of the format before zip files")
    views: Mapping[str, _TensorView] = _StateDictReader(file).load()
    storages = {view.storage.key: view.storage for view in views.values()}
    flat = {key: _read_storage(file, storages[key]) for key in _StateDictReader(file).load()}
    return {name: view.over(flat[view.storage.key]) for name, view in views.items()}


def read_state_dict(path: Path) -> dict[str, Array]:
    """Read the tensors of a state dict by name, in PyTorch's own layout.

    Args:
        path: a file written by ``torch.save(model.state_dict(), path)`` before PyTorch 1.6, or later
            with ``_use_new_zipfile_serialization=False``.

    Raises:
        TrainerError: it is no such file, is damaged, or names anything but tensors.
    """
    try:
        with path.open("rb") as file:
            return _read(file)
    except OSError as error:
        raise TrainerError(f"the weights file cannot be read: {error}") from error
    except (pickle.UnpicklingError, EOFError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TrainerError(f"{path.name} is not a PyTorch weights file, or is damaged") from error
