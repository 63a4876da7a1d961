"""Which kinds of edit are judged together: each family, whole and by what training may use of it.

Knows nothing of figures.
"""

from collections.abc import Mapping

from trainer.data.edits.kinds import EDITS, Edit

FAMILIES = ("everyday", "hard")


def families(edits: Mapping[str, Edit] = EDITS) -> dict[str, tuple[str, ...]]:
    """Kinds by the name of their group, ``everyday``, ``everyday, held-out kinds`` and so on."""
    groups: dict[str, tuple[str, ...]] = {}
    for family in FAMILIES:
        kinds = [edit for edit in edits.values() if edit.family == family]
        groups[family] = tuple(edit.name for edit in kinds)
        groups[f"{family}, training kinds"] = tuple(edit.name for edit in kinds if not edit.held_out)
        groups[f"{family}, held-out kinds"] = tuple(edit.name for edit in kinds if edit.held_out)
    return groups
