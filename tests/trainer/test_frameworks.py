import importlib.util
import sys
import types

import pytest

from trainer import frameworks
from trainer.errors import TrainerUsageError
from trainer.frameworks import JAX, TENSORFLOW, loaded_backend, settle_backend


@pytest.fixture
def machine(monkeypatch):
    """A machine with these device files and packages, where nothing is settled or loaded yet."""

    def make(devices=(), packages=(), **variables):
        for name in ("KERAS_BACKEND", "TPU_NAME", "ISTPUVM", "TPU_ACCELERATOR_TYPE"):
            monkeypatch.setenv(name, "")  # so that what is set in between is taken back
            monkeypatch.delenv(name)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        matches = lambda pattern: [d for d in devices if d.startswith(pattern.split("[")[0])]  # noqa: E731
        monkeypatch.setattr(frameworks.glob, "glob", matches)
        found = types.SimpleNamespace()
        monkeypatch.setattr(
            importlib.util, "find_spec", lambda name: found if name in {"jax", *packages} else None
        )
        monkeypatch.delitem(sys.modules, "keras", raising=False)

    return make


def test_a_processor_alone_trains_on_tensorflow(machine):
    machine()
    assert settle_backend() == TENSORFLOW


def test_jax_trains_where_it_can_use_what_is_there(machine):
    machine(devices=["/dev/vfio/2"], packages=["libtpu"])
    assert settle_backend() == JAX
    machine(packages=["libtpu"], ISTPUVM="1")
    assert settle_backend() == JAX
    machine(devices=["/dev/nvidia0"], packages=["jax_cuda13_plugin"])
    assert settle_backend() == JAX


def test_jax_that_cannot_use_the_gpu_is_not_chosen(machine):
    machine(devices=["/dev/nvidia0"])
    assert settle_backend() == TENSORFLOW
    machine(devices=["/dev/vfio/0"])
    assert settle_backend() == TENSORFLOW


def test_what_a_person_says_goes_first(machine):
    machine(devices=["/dev/nvidia0"], packages=["jax_cuda13_plugin"])
    assert settle_backend("tensorflow") == TENSORFLOW
    machine(KERAS_BACKEND="jax")
    assert settle_backend() == JAX


def test_a_backend_is_not_changed_once_keras_runs_on_another(monkeypatch):
    keras = types.ModuleType("keras")
    keras.backend = types.SimpleNamespace(backend=lambda: "tensorflow")
    monkeypatch.setenv("KERAS_BACKEND", "tensorflow")
    monkeypatch.setitem(sys.modules, "keras", keras)
    assert loaded_backend() == "tensorflow"
    with pytest.raises(TrainerUsageError, match="start a new one for jax"):
        settle_backend("jax")
