"""What a model's vectors say of copies: which output tells them, and from which cosines on they count."""

from dataclasses import dataclass

import numpy as np

from photo_finder.core.model import COPY, EMBEDDING, ModelInfo, OutputSpec
from photo_finder.duplicates.candidates import Limits

SURELY_NOT = 0.005
"""Probability by vectors below which two photos are not compared: of 200 such pairs one is a copy."""

SURELY = 0.5
"""Probability from which all neighbours are compared, not the nearest alone."""

WITHOUT_COPY_OUTPUT = Limits(least=0.7, sure=0.98)
"""Cosines of the embedding, where the model has nothing better."""


@dataclass(frozen=True, slots=True)
class CopyOutput:
    """The output of a model that tells likely copies: ``copy``, else the embedding, which finds fewer."""

    name: str
    spec: OutputSpec

    @staticmethod
    def of(model: ModelInfo) -> "CopyOutput":
        """The model's."""
        name = COPY if COPY in model.outputs else EMBEDDING
        return CopyOutput(name, model.outputs[name])

    @property
    def limits(self) -> Limits:
        """Which cosines are worth a comparison."""
        if self.name != COPY:
            return WITHOUT_COPY_OUTPUT
        calibration = self.spec.calibration
        return Limits(calibration.least_cosine(SURELY_NOT), calibration.least_cosine(SURELY))

    def probability(self, similarity: float) -> float:
        """Of being copies by the cosine alone; the embedding does not tell."""
        if self.name != COPY:
            return 0.0
        return float(self.spec.calibration(np.array(similarity, np.float32)))
