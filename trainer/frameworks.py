"""The one place that loads the heavy frameworks and settles how they run.

Owns the choice of Keras's backend and the sentence for people who lack the ``train`` extra. Importing
this module loads nothing, so that the command line starts quickly.
"""

import glob
import importlib
import importlib.util
import os
from dataclasses import dataclass
from types import ModuleType

from trainer.errors import TrainerError, TrainerUsageError

TENSORFLOW, JAX = "tensorflow", "jax"
_VARIABLE = "KERAS_BACKEND"


@dataclass(frozen=True, slots=True)
class _Accelerator:
    """What tells that one is there, and the packages of which JAX needs one to use it."""

    variables: tuple[str, ...]
    devices: tuple[str, ...]
    packages: tuple[str, ...]

    def usable(self) -> bool:
        named = any(name in os.environ for name in self.variables)
        there = named or any(glob.glob(pattern) for pattern in self.devices)
        return there and any(importlib.util.find_spec(package) is not None for package in self.packages)


_ACCELERATORS = (
    _Accelerator(
        ("TPU_NAME", "ISTPUVM", "TPU_ACCELERATOR_TYPE"), ("/dev/accel[0-9]*", "/dev/vfio/[0-9]*"), ("libtpu",)
    ),
    _Accelerator(
        (),
        ("/dev/nvidia[0-9]*", "/dev/dxg", "/dev/kfd"),
        ("jax_cuda12_plugin", "jax_cuda13_plugin", "jax_rocm7_plugin", "jax_rocm60_plugin"),
    ),
)


def settle_backend(wanted: str = "auto") -> str:
    """Choose what Keras computes with, before it is loaded.

    Args:
        wanted: ``jax``, ``tensorflow``, or ``auto``: what ``KERAS_BACKEND`` says, else JAX where there is
            a TPU or a GPU, else TensorFlow.

    Returns:
        The backend's name.

    Raises:
        TrainerUsageError: there is no such backend, or Keras was loaded with the other one already.
    """
    if wanted not in {"auto", TENSORFLOW, JAX}:
        raise TrainerUsageError(f"there is no backend {wanted}; there are {JAX}, {TENSORFLOW} and auto")
    name = (os.environ.get(_VARIABLE) or _suited()) if wanted == "auto" else wanted
    settled = loaded_backend()
    if settled not in {"", name}:
        raise TrainerUsageError(f"Keras runs on {settled} in this process; start a new one for {name}")
    os.environ[_VARIABLE] = name
    return name


def loaded_backend() -> str:
    """What Keras computes with in this process, or an empty string before it is loaded."""
    import sys

    keras = sys.modules.get("keras")
    return str(keras.backend.backend()) if keras is not None else ""


def _suited() -> str:
    """JAX where it can use an accelerator: today's TensorFlow for Kaggle's TPUs cannot see them."""
    accelerated = any(accelerator.usable() for accelerator in _ACCELERATORS)
    return JAX if accelerated and importlib.util.find_spec("jax") is not None else TENSORFLOW


def load_framework(name: str) -> ModuleType:
    """Import a package of the ``train`` extra.

    Args:
        name: importable name: ``keras``, ``tensorflow``, ``tf2onnx``, ``onnxruntime``, ``sklearn.isotonic`` …

    Raises:
        TrainerError: it is not installed.
    """
    if _VARIABLE not in os.environ:
        settle_backend()
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as photo_finder/embedding/embedder.py says
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != name.split(".", maxsplit=1)[0]:
            raise
        raise TrainerError(
            f"{error.name} is not installed; the trainer needs: pip install photo-finder[train]"
        ) from error


def load_keras() -> ModuleType:
    """Keras 3 on the backend that ``settle_backend`` chose."""
    return load_framework("keras")
