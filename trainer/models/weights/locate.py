"""Finds out which kind of weights a person means: a folder of either kind, or a KerasHub preset's name.

Knows nothing of what the kinds hold.
"""

import json
from pathlib import Path

from trainer.errors import TrainerError, TrainerUsageError
from trainer.models.weights.checkpoint import TowerCheckpoint
from trainer.models.weights.huggingface import read_huggingface
from trainer.models.weights.kerashub import read_kerashub

CONFIG = "config.json"


def read_checkpoint(weights: str) -> TowerCheckpoint:
    """Read a checkpoint by what a person calls it.

    Args:
        weights: a folder with a Hugging Face checkpoint or a KerasHub preset, at any depth (a model that
            Kaggle attaches lies below framework, variation and version), or a KerasHub preset's name.

    Raises:
        TrainerUsageError: there is no such folder or preset, or the folder holds several models.
        TrainerError: it cannot be read.
    """
    path = Path(weights).expanduser()
    if path.is_dir():
        folder = _model_folder(path)
        return read_kerashub(folder) if _is_kerashub(folder / CONFIG) else read_huggingface(folder)
    if path.is_file():
        raise TrainerUsageError(f"{weights} is a file; give the folder of the checkpoint")
    if "://" not in weights and (len(path.parts) != 1 or weights.startswith(("~", "."))):
        raise TrainerUsageError(f"there is no folder {weights} to read the weights from")
    return read_kerashub(weights)


def _model_folder(folder: Path) -> Path:
    if (folder / CONFIG).is_file():
        return folder
    found = sorted(path.parent for path in folder.rglob(CONFIG))
    if not found:
        raise TrainerUsageError(f"there is no {CONFIG} in {folder}, so no checkpoint and no KerasHub preset")
    if len(found) > 1:
        names = ", ".join(str(path.relative_to(folder)) for path in found)
        raise TrainerUsageError(f"{folder} holds several models; give the folder of one: {names}")
    return found[0]


def _is_kerashub(path: Path) -> bool:
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainerError(f"{path} cannot be read; download it anew") from error
    if isinstance(config, dict) and "class_name" in config:
        return True
    if isinstance(config, dict) and "model_type" in config:
        return False
    raise TrainerError(f"{path} is neither a Hugging Face checkpoint's nor a KerasHub preset's")
