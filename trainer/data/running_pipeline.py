"""A pipeline of TensorFlow's that runs ahead in threads of its own, and how it ends.

Its threads call Python. A process that ended while they did would wait for them for ever, since they wait
for the interpreter: so every pipeline under way is closed before the interpreter is. Knows nothing of
what flows through it.
"""

import atexit
import weakref
from collections.abc import Callable
from typing import Any

from trainer.data.host_tensorflow import host_tensorflow


class RunningPipeline:
    """Elements of a ``tf.data.Dataset`` as numpy arrays, made on the processor."""

    def __init__(self, build: Callable[[], Any]) -> None:
        """Start it.

        Args:
            build: makes the dataset.
        """
        self._tensorflow = host_tensorflow()
        with self._on_processor():
            self._elements: Any = build().as_numpy_iterator()
        _under_way.add(self)

    def next(self) -> Any:
        """The next element, or None at the end."""
        # Not around a yield: whatever the caller computes meanwhile would be put on the processor too.
        with self._on_processor():
            return next(self._elements, None)

    def close(self) -> None:
        """Stop its threads; may be called again."""
        self._elements = iter(())

    def _on_processor(self) -> Any:
        return self._tensorflow.device("CPU")


_under_way: "weakref.WeakSet[RunningPipeline]" = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for pipeline in list(_under_way):
        pipeline.close()
