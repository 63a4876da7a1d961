"""TensorFlow as the reader of data: on the processor, whatever Keras computes with.

Knows nothing of shards or photos.
"""

import functools
import os
from typing import Any

from trainer.frameworks import TENSORFLOW, load_framework

_ACCELERATORS = ("GPU", "TPU")


@functools.cache
def host_tensorflow() -> Any:
    """TensorFlow, kept off the accelerators unless it is what Keras trains with."""
    tensorflow = load_framework("tensorflow")
    keep_tensorflow_off_accelerators()
    return tensorflow


def keep_tensorflow_off_accelerators() -> None:
    """Let TensorFlow take no memory of a GPU or TPU that JAX trains on.

    Does nothing where Keras runs on TensorFlow. May be called at any time: where TensorFlow has devices
    already, it has taken what it takes.
    """
    tensorflow = load_framework("tensorflow")
    if os.environ.get("KERAS_BACKEND") == TENSORFLOW:
        return
    for kind in _ACCELERATORS:
        try:
            tensorflow.config.set_visible_devices([], kind)
        except (RuntimeError, ValueError):
            continue
