"""What the training framework computes on: devices, processes, precision.

Knows nothing of networks or data.
"""

import os
from dataclasses import dataclass

from trainer.errors import TrainerError, TrainerUsageError
from trainer.frameworks import JAX, load_framework, load_keras

COORDINATOR, PROCESSES, PROCESS = "JAX_COORDINATOR_ADDRESS", "JAX_NUM_PROCESSES", "JAX_PROCESS_ID"


@dataclass(frozen=True, slots=True)
class Hardware:
    """Who takes part in a run.

    Attributes:
        devices: that share each batch, over all processes.
        process: this one, 0 … processes - 1; the first writes the files.
        kind: ``cpu``, ``gpu`` or ``tpu``.
        named: in words, for the model card.
    """

    devices: int
    process: int
    processes: int
    kind: str
    named: str

    @property
    def first(self) -> bool:
        """Whether this process writes the files."""
        return self.process == 0


def list_devices() -> tuple[str, ...]:
    """One line for the backend, then one a device."""
    keras = load_keras()
    backend = load_framework(keras.backend.backend())
    lines = [f"{kind} {number}" for number, kind in enumerate(_device_names())]
    return (f"keras {keras.__version__} on {keras.backend.backend()} {backend.__version__}", *lines)


def prepare_hardware(*, multi_host: bool) -> Hardware:
    """Join the other processes if there are any, and share batches out over all devices.

    Must come before the first network is built. On TensorFlow one device is used.

    Raises:
        TrainerUsageError: several hosts were asked for on TensorFlow.
        TrainerError: the other processes cannot be joined.
    """
    keras = load_keras()
    if keras.backend.backend() != JAX:
        if multi_host:
            raise TrainerUsageError("several hosts train together on JAX only: add --backend jax")
        names = _device_names()
        kind = "gpu" if any("GPU" in name for name in names) else "cpu"
        return Hardware(1, 0, 1, kind, f"one {kind.upper()} with TensorFlow")
    return _prepare_jax(multi_host)


def _prepare_jax(multi_host: bool) -> Hardware:
    jax, keras = load_framework("jax"), load_keras()
    if multi_host:
        _join(jax)
    devices = jax.devices()
    if len(devices) > 1:
        names = [f"{device.platform}:{device.id}" for device in devices]
        mesh = keras.distribution.DeviceMesh((len(names),), ["batch"], names)
        keras.distribution.set_distribution(
            keras.distribution.DataParallel(device_mesh=mesh, auto_shard_dataset=False)
        )
    kind = {"cuda": "gpu", "rocm": "gpu"}.get(devices[0].platform, devices[0].platform)
    named = f"{len(devices)} x {devices[0].device_kind} ({kind.upper()}) with JAX"
    return Hardware(len(devices), jax.process_index(), jax.process_count(), kind, named)


def _join(jax: object) -> None:
    """Addresses come from the environment, or from the TPU pod or cluster that JAX finds itself in."""
    told = {
        "coordinator_address": os.environ.get(COORDINATOR),
        "num_processes": int(os.environ[PROCESSES]) if PROCESSES in os.environ else None,
        "process_id": int(os.environ[PROCESS]) if PROCESS in os.environ else None,
    }
    try:
        jax.distributed.initialize(**told)  # type: ignore[attr-defined]
    except (RuntimeError, ValueError) as error:
        raise TrainerError(f"the other processes of this run cannot be joined: {error}") from error


def settle_precision(wanted: str, kind: str) -> str:
    """Set what networks compute in from here on; their weights stay float32.

    Args:
        wanted: ``auto``, ``float32`` or ``bfloat16``.
        kind: of hardware.
    """
    chosen = ("float32" if kind == "cpu" else "bfloat16") if wanted == "auto" else wanted
    load_keras().config.set_dtype_policy("mixed_bfloat16" if chosen == "bfloat16" else "float32")
    return chosen


def _device_names() -> list[str]:
    if load_keras().backend.backend() == JAX:
        return [
            f"{device.platform.upper()} {device.device_kind}" for device in load_framework("jax").devices()
        ]
    found = load_framework("tensorflow").config.list_physical_devices()
    return [f"{device.device_type} {device.name.removeprefix('/physical_device:')}" for device in found]
