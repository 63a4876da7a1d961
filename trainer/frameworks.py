"""The one place that loads the heavy frameworks and settles how they run.

Owns the choice of Keras's backend and the sentence for people who lack the ``train`` extra. Importing
this module loads nothing, so that the command line starts quickly.
"""

import importlib
import os
from types import ModuleType

from trainer.errors import TrainerError

BACKEND = "tensorflow"


def load_framework(name: str) -> ModuleType:
    """Import a package of the ``train`` extra.

    Args:
        name: importable name: ``keras``, ``tensorflow``, ``tf2onnx``, ``onnxruntime``, ``sklearn.isotonic`` …

    Raises:
        TrainerError: it is not installed.
    """
    os.environ.setdefault("KERAS_BACKEND", BACKEND)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != name.split(".", maxsplit=1)[0]:
            raise
        raise TrainerError(
            f"{error.name} is not installed; the trainer needs: pip install photo-finder[train]"
        ) from error


def load_keras() -> ModuleType:
    """Keras 3 on the backend of ``KERAS_BACKEND``, tensorflow unless said otherwise."""
    return load_framework("keras")
