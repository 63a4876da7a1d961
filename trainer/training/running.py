"""Runs a network forward over all devices. Knows nothing of losses or files."""

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from trainer.frameworks import JAX, load_framework, load_keras
from trainer.models.embedder import EMBEDDING
from trainer.training.devices import Hardware

Rows = NDArray[np.float32]
Answer = TypeVar("Answer")
Runner = Callable[[NDArray[Any]], Rows]


def build_runner(network: Any, hardware: Hardware, batch: int, output: str = EMBEDDING) -> Runner:
    """A function from inputs [n, …] with n up to ``batch`` to what the network makes of them, float32 [n, D].

    It uses the weights that the network has when it is called. Short batches are filled up, so that the
    network is compiled once and every device has the same share.

    Args:
        network: ``keras.Model`` with one output, or with several by their names.
        hardware: whose devices share the work; each process must call it with the same inputs.
        batch: rounded up to a multiple of the devices.
        output: which one, of several.
    """
    full = -(-batch // hardware.devices) * hardware.devices
    jax_run = load_keras().backend.backend() == JAX
    compiled = _on_jax(network, hardware, output) if jax_run else _on_tensorflow(network, output)

    def run(inputs: NDArray[Any]) -> Rows:
        missing = full - len(inputs)
        padded = np.concatenate([inputs, np.repeat(inputs[-1:], missing, axis=0)]) if missing else inputs
        return compiled(padded)[: len(inputs)]

    return run


def shared_out(rows: NDArray[Any]) -> Any:
    """Rows of this process on its devices, one after the other (JAX only)."""
    distribution = load_keras().distribution.distribution()
    if distribution is None:
        return rows
    jax = load_framework("jax")
    split = jax.sharding.PartitionSpec(distribution.batch_dim_name)
    sharding = jax.sharding.NamedSharding(distribution.device_mesh.backend_mesh, split)
    return jax.make_array_from_process_local_data(sharding, rows)


def agreed(value: float, hardware: Hardware) -> float:
    """What the first process thinks; the others must ask at the same step."""
    if hardware.processes == 1:
        return value
    multihost = load_framework("jax.experimental.multihost_utils")
    return float(multihost.broadcast_one_to_all(np.float32(value)))


def first_process_first(hardware: Hardware, work: Callable[[], Answer]) -> Answer:
    """Work that leaves files which the other processes then find."""
    if hardware.first:
        done = work()
        agreed(1.0, hardware)
        return done
    agreed(1.0, hardware)
    return work()


def _on_tensorflow(network: Any, output: str) -> Runner:
    tensorflow = load_framework("tensorflow")
    compiled = tensorflow.function(
        lambda inputs: _only(network(inputs, training=False), output), autograph=False
    )
    return lambda inputs: np.asarray(compiled(inputs), dtype=np.float32)


def _on_jax(network: Any, hardware: Hardware, output: str) -> Runner:
    jax = load_framework("jax")
    groups = network.trainable_variables, network.non_trainable_variables

    @jax.jit  # type: ignore[untyped-decorator]
    def compiled(values: Any, inputs: Any) -> Any:
        return _only(network.stateless_call(*values, inputs, training=False)[0], output)

    def run(inputs: NDArray[Any]) -> Rows:
        share = np.array_split(inputs, hardware.processes)[hardware.process]
        values = tuple([variable.value for variable in group] for group in groups)
        return np.asarray(_whole(compiled(values, shared_out(share)), hardware), dtype=np.float32)

    return run


def _whole(rows: Any, hardware: Hardware) -> Any:
    if hardware.processes == 1:
        return rows
    return load_framework("jax.experimental.multihost_utils").process_allgather(rows, tiled=True)


def _only(outputs: Any, name: str) -> Any:
    return outputs[name] if isinstance(outputs, dict) else outputs
