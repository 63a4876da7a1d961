"""All places of one library in one value, so that one option moves them all."""

import os
from dataclasses import dataclass
from pathlib import Path

import appdirs

APP = "photo-finder"


def assets_folder() -> Path:
    """Where the bundled model, icons and translations lie: in the wheel, or beside it in a checkout."""
    installed = Path(__file__).parent / "assets"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "assets"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Where a library keeps what is its own.

    Attributes:
        library: catalog, installed models.
        cache: what can be made again: thumbnails, neighbour index.
        settings: the settings file.
        logs: rotating log files.
        assets: what is shipped.
    """

    library: Path
    cache: Path
    settings: Path
    logs: Path
    assets: Path

    @property
    def catalog(self) -> Path:
        """The database that holds everything that cannot be made again cheaply."""
        return self.library / "catalog.sqlite"

    @property
    def folder_list(self) -> Path:
        """The watched folders once more, for the day the catalog is damaged."""
        return self.library / "folders.json"

    @property
    def verdict_list(self) -> Path:
        """What the user said of duplicates once more, for that day too."""
        return self.library / "verdicts.json"

    @property
    def window_state(self) -> Path:
        """How the window stood when it was closed."""
        return self.settings.with_name("window.json")

    @property
    def own_sample(self) -> Path:
        """A copy of those photos, in which all can be tried."""
        return self.library / "Sample photos"

    @property
    def window_door(self) -> Path:
        """Folder where a second start meets the window that is open."""
        return self.cache / "window"

    @property
    def albums(self) -> Path:
        """The user's albums, in a file of their own."""
        return self.library / "albums.json"

    @property
    def searches(self) -> Path:
        """Folder of the saved searches."""
        return self.library / "searches"

    @property
    def features(self) -> Path:
        """The database of local features, by which photos are compared."""
        return self.cache / "features.sqlite"

    @property
    def thumbnails(self) -> Path:
        """The database of thumbnails."""
        return self.cache / "thumbnails.sqlite"

    @property
    def neighbours(self) -> Path:
        """Folder of the neighbour indexes."""
        return self.cache / "neighbours"

    @property
    def models(self) -> Path:
        """Folder of the installed embedders."""
        return self.library / "models"

    @property
    def bundled_model(self) -> Path:
        """The embedder that is shipped."""
        return self.assets / "model"

    @property
    def sample(self) -> Path:
        """A few photos for a newcomer who has none at hand."""
        return self.assets / "sample"


def platform_paths() -> AppPaths:
    """The places the platform wants (appdirs)."""
    return AppPaths(
        library=Path(appdirs.user_data_dir(APP, appauthor=False)),
        cache=Path(appdirs.user_cache_dir(APP, appauthor=False)),
        settings=Path(appdirs.user_config_dir(APP, appauthor=False)) / "settings.json",
        logs=Path(appdirs.user_log_dir(APP, appauthor=False)),
        assets=assets_folder(),
    )


def paths_below(folder: Path) -> AppPaths:
    """All places below one folder (``--library DIR``)."""
    root = Path(os.path.abspath(folder))
    return AppPaths(root, root / "cache", root / "settings.json", root / "logs", assets_folder())
