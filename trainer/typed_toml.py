"""From TOML to typed, frozen dataclasses: an unknown key fails, and each error names its place.

Knows nothing of what the sections mean.
"""

import dataclasses
import typing
from typing import Any

from trainer.errors import TrainerUsageError


def typed(value: Any, wanted: Any, place: str) -> Any:
    """A value of TOML as a frozen dataclass or one of its fields' types.

    Args:
        value: as ``tomllib`` gives it.
        wanted: a dataclass, a ``Literal``, a tuple of one type, ``float``, ``int``, ``str`` or ``bool``.
        place: of the value in the file, for the sentence.

    Raises:
        TrainerUsageError: an unknown key, a missing one, or a value of another type.
    """
    if dataclasses.is_dataclass(wanted):
        return _section(value, typing.cast("type[Any]", wanted), place)
    origin = typing.get_origin(wanted)
    if origin is typing.Literal:
        return checked(
            value, value in typing.get_args(wanted), place, "one of " + ", ".join(typing.get_args(wanted))
        )
    if origin is tuple:
        checked(value, isinstance(value, list), place, "a list")
        return tuple(typed(item, typing.get_args(wanted)[0], f"{place}[{i}]") for i, item in enumerate(value))
    if wanted is float:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return float(checked(value, number, place, "a number"))
    exact = isinstance(value, wanted) and not (wanted is int and isinstance(value, bool))
    return checked(value, exact, place, {int: "a whole number", str: "text", bool: "true or false"}[wanted])


def _section(values: Any, wanted: type[Any], place: str) -> Any:
    checked(values, isinstance(values, dict), place, "a table")
    fields = {field.name: field for field in dataclasses.fields(wanted)}
    hints = typing.get_type_hints(wanted)
    for key in values:
        checked(key, key in fields, f"{place}: {key}", "one of " + ", ".join(fields))
    for key, field in fields.items():
        checked(key, key in values or field.default is not dataclasses.MISSING, f"{place}: {key}", "there")
    return wanted(**{key: typed(value, hints[key], f"{place}: {key}") for key, value in values.items()})


def checked(value: Any, right: bool, place: str, wanted: str) -> Any:
    """The value if it is right.

    Raises:
        TrainerUsageError: it is not; the sentence names its place and what it must be.
    """
    if not right:
        raise TrainerUsageError(f"in the config, {place} must be {wanted}")
    return value
