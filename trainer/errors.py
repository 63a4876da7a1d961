"""The two ways a trainer command fails for reasons of the world; everything else is our own fault."""


class TrainerError(Exception):
    """The world failed; ``str(error)`` is one clear sentence for a person (exit code 1)."""


class TrainerUsageError(TrainerError):
    """What was asked for makes no sense as it was asked (exit code 2)."""
