"""The tables, as named migrations in order.

Each migration runs in one transaction together with the record that it ran. A catalog that holds
data is copied before it is changed. Paths are bytes as ``os.fsencode`` gives them.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from photo_finder.core.errors import LibraryError

_TABLES = """
CREATE TABLE fact (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE folder (id INTEGER PRIMARY KEY AUTOINCREMENT, path BLOB NOT NULL UNIQUE);

-- Every folder that was looked into, with the volume (st_dev) that it lay on.
CREATE TABLE directory (id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, device INTEGER NOT NULL);

-- files: number of places, kept by the triggers below.
-- moment: capture time, else the file's time, in seconds of the local clock; the order of the grid.
CREATE TABLE content (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    digest BLOB NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    format TEXT NOT NULL,
    moment INTEGER NOT NULL,
    taken TEXT,
    camera TEXT,
    lens TEXT,
    exposure_seconds REAL,
    f_number REAL,
    iso INTEGER,
    focal_length_mm REAL,
    latitude REAL,
    longitude REAL,
    files INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX content_shown ON content (moment DESC, id DESC) WHERE files > 0;

-- content_id is null and reason is set when the file could not be read.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    directory_id INTEGER NOT NULL REFERENCES directory (id) ON DELETE CASCADE,
    name BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    content_id INTEGER REFERENCES content (id),
    reason TEXT,
    offline INTEGER NOT NULL DEFAULT 0,
    UNIQUE (directory_id, name),
    CHECK ((content_id IS NULL) <> (reason IS NULL))
);
CREATE INDEX file_content ON file (content_id);
CREATE INDEX file_reason ON file (id) WHERE reason IS NOT NULL;
CREATE INDEX file_offline ON file (id) WHERE offline;

CREATE TRIGGER file_added AFTER INSERT ON file WHEN NEW.content_id IS NOT NULL BEGIN
    UPDATE content SET files = files + 1 WHERE id = NEW.content_id;
END;
CREATE TRIGGER file_removed AFTER DELETE ON file WHEN OLD.content_id IS NOT NULL BEGIN
    UPDATE content SET files = files - 1 WHERE id = OLD.content_id;
END;
CREATE TRIGGER file_changed AFTER UPDATE OF content_id ON file
WHEN OLD.content_id IS NOT NEW.content_id BEGIN
    UPDATE content SET files = files - 1 WHERE id = OLD.content_id;
    UPDATE content SET files = files + 1 WHERE id = NEW.content_id;
END;

-- One row for each output of each model.
CREATE TABLE space (
    id INTEGER PRIMARY KEY,
    model TEXT NOT NULL,
    output TEXT NOT NULL,
    dim INTEGER NOT NULL,
    UNIQUE (model, output)
);
CREATE TABLE vector (
    space_id INTEGER NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    data BLOB NOT NULL,
    PRIMARY KEY (space_id, content_id)
) WITHOUT ROWID;

-- Files that were being decoded when a run ended badly: to be tried alone in a child process.
CREATE TABLE suspect (path BLOB PRIMARY KEY) WITHOUT ROWID;
"""

_JOURNAL = """
-- What was done to people's files. key: a name that no other operation of any library has.
-- open: it, or a step back from it, is under way; after a crash the disk tells what came of it.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    what TEXT NOT NULL,
    started TEXT NOT NULL,
    open INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX operation_open ON operation (id) WHERE open;

-- unit: photos of one name in one folder, and their companions. digest: null where nobody read the file.
CREATE TABLE journal_item (
    id INTEGER PRIMARY KEY,
    operation_id INTEGER NOT NULL REFERENCES operation (id) ON DELETE CASCADE,
    unit INTEGER NOT NULL,
    source BLOB NOT NULL,
    target BLOB NOT NULL,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    digest BLOB,
    keeper BLOB,
    keeper_digest BLOB
);
CREATE INDEX journal_item_operation ON journal_item (operation_id);
CREATE INDEX journal_item_held ON journal_item (operation_id) WHERE state = 'held';
"""

_PAIRS = """
-- Contents whose likely copies were asked for by the vectors of a model.
CREATE TABLE matched (
    model TEXT NOT NULL,
    content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    PRIMARY KEY (model, content_id)
) WITHOUT ROWID;

-- Two contents that may be copies, first_id < second_id; what comparing them gave depends on no model.
-- pending: still to be compared, or to be compared anew; what an earlier comparison gave counts until then.
-- likely: worth to be read for groups at any strictness. forward, backward: what was done to the first to
-- make the second, and the other way round, in words between bars.
CREATE TABLE pair (
    first_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
    similarity REAL NOT NULL,
    pending INTEGER NOT NULL DEFAULT 1,
    likely INTEGER NOT NULL DEFAULT 0,
    probability REAL,
    doubtful INTEGER NOT NULL DEFAULT 0,
    nearly_equal INTEGER NOT NULL DEFAULT 0,
    forward TEXT NOT NULL DEFAULT '',
    backward TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) WITHOUT ROWID;
CREATE INDEX pair_second ON pair (second_id);
CREATE INDEX pair_pending ON pair (similarity) WHERE pending;
CREATE INDEX pair_likely ON pair (probability) WHERE likely;

-- Contents that the user said are no duplicates, by their digests, first < second.
CREATE TABLE not_duplicates (
    first BLOB NOT NULL,
    second BLOB NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (first, second),
    CHECK (first < second)
) WITHOUT ROWID;
"""

_STEPS = """
-- step: what is done with the item; a move into a holding folder, until there was more. aside: where what is
-- made lies before it is whole, and while it is taken away.
ALTER TABLE journal_item ADD COLUMN step TEXT NOT NULL DEFAULT 'move';
ALTER TABLE journal_item ADD COLUMN aside BLOB;
CREATE INDEX journal_item_made ON journal_item (operation_id) WHERE state = 'made';
"""

_EDITORS = """
-- editor: the program for pictures that wrote it; null too for what was read before this was known.
ALTER TABLE content ADD COLUMN editor TEXT;
"""

_KEYWORDS = """
-- keywords: one a line, as the file tells them; empty where there are none, or nobody has looked.
ALTER TABLE content ADD COLUMN keywords TEXT NOT NULL DEFAULT '';
CREATE INDEX content_keywords ON content (id) WHERE keywords != '';
"""

_KEYWORDS_READ = """
-- keywords_read: false for contents that were read before the column keywords was; they are read once more.
ALTER TABLE content ADD COLUMN keywords_read INTEGER NOT NULL DEFAULT 0;
UPDATE content SET keywords_read = 1 WHERE keywords != '';
CREATE INDEX content_keywords_unread ON content (id) WHERE NOT keywords_read;
"""

MIGRATIONS: tuple[tuple[str, str], ...] = (
    ("tables", _TABLES),
    ("journal", _JOURNAL),
    ("pairs", _PAIRS),
    ("steps", _STEPS),
    ("editors", _EDITORS),
    ("keywords", _KEYWORDS),
    ("keywords read", _KEYWORDS_READ),
)
"""Names and scripts; the schema's version is the number of those that ran (``user_version``)."""

APPLICATION_ID = 0x50464E44
"""Marks the file as a Photo Finder catalog in SQLite's own header."""


def version_of(connection: sqlite3.Connection) -> int:
    """Number of migrations that ran."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    """Raise LibraryError for a catalog that a later program wrote."""
    found = version_of(connection)
    if found > len(MIGRATIONS):
        raise LibraryError(
            f"The catalog {path} was written by a newer Photo Finder (schema {found}; this program "
            f"knows up to {len(MIGRATIONS)}); please update the program. Nothing was changed."
        )


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the tables up to date, keeping a copy of a catalog that holds data.

    Args:
        connection: one that begins no transaction by itself; closed by the caller if this fails.
        path: of the catalog.

    Raises: LibraryError for a newer catalog.
    """
    refuse_newer(connection, path)
    found = version_of(connection)
    for number, (_name, script) in enumerate(MIGRATIONS[found:], start=found + 1):
        connection.execute("BEGIN IMMEDIATE")
        # From here on nobody else migrates it; until here another start may have.
        if version_of(connection) < number:
            if number == 1:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            elif number == found + 1:
                _keep_copy(path, path.with_name(f"{path.name}.schema{found}"))
            for statement in _statements(script):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    """One after the other: ``executescript`` would end the transaction that they belong to."""
    statement = ""
    for piece in script.split(";"):
        statement += f"{piece};"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _keep_copy(path: Path, copy_path: Path) -> None:
    """Through a connection of its own, since one that is in a transaction cannot be copied from."""
    with (
        contextlib.closing(sqlite3.connect(path)) as kept,
        contextlib.closing(sqlite3.connect(copy_path)) as copy,
    ):
        kept.backup(copy)
