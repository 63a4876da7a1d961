"""One step of descent on each backend: the only place where training knows which one it is.

On JAX the state is passed through a compiled function and is spread over all devices by data parallelism
(the photos of a batch are shared out, the weights are copied). On TensorFlow it lies in the variables.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

import numpy as np

from trainer.errors import TrainerError
from trainer.frameworks import JAX, load_framework, load_keras
from trainer.training.learner import LOSS, Batch, Learner, Shown, in_a_row, losses, shown_to
from trainer.training.running import shared_out

Answer = TypeVar("Answer")


class Stepper(Protocol):
    """Descends step by step."""

    def step(self, batch: Batch, rate: float, margin: float) -> Any:
        """One step; what it tells is read with ``read_told``, which waits for it."""

    def store(self) -> None:
        """Bring the Keras variables up to date."""


def build_stepper(learner: Learner, optimiser: Any) -> Stepper:
    """The stepper for the backend that Keras runs on."""
    optimiser.build(learner.trainable)
    if load_keras().backend.backend() == JAX:
        return _JaxStepper(learner, optimiser)
    return _TensorFlowStepper(learner, optimiser)


def read_told(told: Mapping[str, Any]) -> dict[str, float]:
    """Numbers of a step as floats.

    Raises:
        OutOfMemoryError: the device had no room for the step.
    """
    return with_room(lambda: {name: float(np.asarray(value)) for name, value in told.items()})


class _TensorFlowStepper:
    def __init__(self, learner: Learner, optimiser: Any) -> None:
        self._tf = load_framework("tensorflow")
        self._learner, self._optimiser = learner, optimiser
        self._compiled = self._tf.function(self._step, autograph=False)

    def step(self, batch: Batch, rate: float, margin: float) -> Any:
        self._optimiser.learning_rate = rate
        return with_room(self._compiled, Shown(*batch, np.float32(margin)))

    def store(self) -> None:
        """The variables are the state."""

    def _step(self, shown: Shown) -> Any:
        learner = self._learner
        variables = learner.trainable
        inputs = in_a_row(learner, shown.inputs)
        companions = [
            network(shown_to(learner, network, inputs), training=False) for network in learner.companions
        ]
        with self._tf.GradientTape() as tape:
            output = learner.network(inputs, training=True)
            told = losses(learner, output, learner.centres, companions, shown)
        self._optimiser.apply(tape.gradient(told[LOSS], variables), variables)
        return told


class _JaxStepper:
    """Holds the values that the Keras variables had; ``store`` brings them back.

    A step takes over the memory of what it is given, so that weights and moments lie on a device once and
    not twice; between a step and ``store`` the variables have no values.
    """

    def __init__(self, learner: Learner, optimiser: Any) -> None:
        self._jax = load_framework("jax")
        self._learner, self._optimiser = learner, optimiser
        self._variables = (learner.trainable, learner.fixed, list(optimiser.variables))
        self._state = _values(self._variables)
        self._companions = [_values(_all_of(network)) for network in learner.companions]
        self._rate_at = [v.path.rsplit("/")[-1] for v in optimiser.variables].index("learning_rate")
        self._compiled = self._jax.jit(self._step, donate_argnums=0)

    def step(self, batch: Batch, rate: float, margin: float) -> Any:
        taught = None if batch.taught is None else shared_out(batch.taught)
        shown = Shown(shared_out(batch.inputs), shared_out(batch.labels), taught, np.float32(margin))
        self._state, told = with_room(self._compiled, self._state, self._companions, shown, np.float32(rate))
        return told

    def store(self) -> None:
        """See the class."""
        for variables, values in zip(self._variables, self._state, strict=True):
            for variable, value in zip(variables, values, strict=True):
                variable.assign(value)

    def _step(self, state: Any, companions: Any, shown: Shown, rate: Any) -> tuple[Any, Mapping[str, Any]]:
        trainable, fixed, moments = state
        descend = self._jax.value_and_grad(self._loss, has_aux=True)
        (_, (told, fixed)), slopes = descend(trainable, fixed, companions, shown)
        moments = [rate if i == self._rate_at else value for i, value in enumerate(moments)]
        trainable, moments = self._optimiser.stateless_apply(moments, slopes, trainable)
        return (trainable, fixed, moments), told

    def _loss(
        self, trainable: Any, fixed: Any, companions: Any, shown: Shown
    ) -> tuple[Any, tuple[Mapping[str, Any], Any]]:
        learner = self._learner
        own = len(learner.network.trainable_variables)
        inputs = in_a_row(learner, shown.inputs)
        output, fixed = learner.network.stateless_call(trainable[:own], fixed, inputs, training=True)
        asked = [
            network.stateless_call(*values, shown_to(learner, network, inputs), training=False)[0]
            for network, values in zip(learner.companions, companions, strict=True)
        ]
        centres = trainable[own] if learner.centres is not None else None
        told = losses(learner, output, centres, asked, shown)
        return told[LOSS], (told, fixed)


def _all_of(network: Any) -> tuple[list[Any], list[Any]]:
    return list(network.trainable_variables), list(network.non_trainable_variables)


def _values(groups: Any) -> Any:
    return tuple([variable.value for variable in group] for group in groups)


def with_room(work: Callable[..., Answer], *arguments: Any) -> Answer:
    """Call, and turn the frameworks' many ways to run out of memory into one.

    Raises:
        OutOfMemoryError: the device has no room for such a batch.
    """
    try:
        return work(*arguments)
    except MemoryError as error:
        raise OutOfMemoryError from error
    except Exception as error:  # the frameworks' errors share no base of their own
        if any(mark in str(error) for mark in ("RESOURCE_EXHAUSTED", "OOM when", "Out of memory")):
            raise OutOfMemoryError from error
        raise


class OutOfMemoryError(TrainerError):
    """A device has no room for a step; whoever knows the batch says what to try."""
