"""Migrations: in order, each whole, on a copy's safety; and never backwards."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from photo_finder.catalog import Catalog, schema
from photo_finder.catalog.catalog import set_aside
from photo_finder.catalog.database import DamagedError
from photo_finder.core.errors import LibraryError
from tests.unit.catalog.rows import add_file, places

NEXT = ("colours", "CREATE TABLE colour (name TEXT); INSERT INTO fact VALUES ('migrated', 'yes');")
BROKEN = ("broken", "CREATE TABLE half (name TEXT); CREATE TABLE half (name TEXT);")


def test_a_new_catalog_has_the_newest_schema_and_is_marked(catalog: Catalog) -> None:
    assert schema.version_of(catalog.database.writer) == len(schema.MIGRATIONS)
    found = catalog.database.writer.execute("PRAGMA application_id").fetchone()[0]
    assert found == schema.APPLICATION_ID


def test_an_older_catalog_is_copied_then_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.sqlite"
    old = Catalog(path)
    add_file(old, b"/p", b"a", "x")
    old.close()
    known = len(schema.MIGRATIONS)
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT))
    new = Catalog(path)
    assert schema.version_of(new.database.writer) == known + 1
    assert new.fact("migrated") == "yes"
    assert set(places(new)) == {"/p/a"}
    new.close()
    monkeypatch.undo()
    kept = Catalog(tmp_path / f"catalog.sqlite.schema{known}")
    assert set(places(kept)) == {"/p/a"}
    assert kept.fact("migrated") is None
    kept.close()


def test_a_new_catalog_leaves_no_copy(catalog: Catalog, tmp_path: Path) -> None:
    assert not list(tmp_path.glob("*.schema*"))


@pytest.mark.parametrize("seen", ["no tables", "the former schema"])
def test_what_another_start_has_migrated_meanwhile_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seen: str
) -> None:
    path, known, real = tmp_path / "catalog.sqlite", len(schema.MIGRATIONS), schema.version_of
    if seen == "the former schema":
        Catalog(path).close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT))
    Catalog(path).close()

    def seen_before(connection: sqlite3.Connection) -> int:
        if connection.in_transaction:
            return real(connection)
        return known if seen == "the former schema" else 0

    monkeypatch.setattr(schema, "version_of", seen_before)
    late = Catalog(path)
    assert late.fact("migrated") == "yes"
    assert real(late.database.writer) == known + 1
    late.close()
    for kept in tmp_path.glob("*.schema*"):
        with contextlib.closing(sqlite3.connect(kept)) as connection:
            assert real(connection) == known


def test_a_migration_that_fails_is_undone_as_a_whole_and_the_earlier_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalog.sqlite"
    Catalog(path).close()
    known = len(schema.MIGRATIONS)
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT, BROKEN))
    with pytest.raises(sqlite3.OperationalError, match="half"):
        Catalog(path)
    monkeypatch.undo()
    connection = sqlite3.connect(path)
    try:
        assert schema.version_of(connection) == known + 1
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    finally:
        connection.close()
    assert "colour" in names
    assert "half" not in names


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_catalog_is_refused_with_both_versions_and_left_alone(
    tmp_path: Path, *, read_only: bool
) -> None:
    path = tmp_path / "catalog.sqlite"
    Catalog(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 41")
    connection.close()
    before = path.read_bytes()
    known = len(schema.MIGRATIONS)
    with pytest.raises(
        LibraryError, match=rf"newer Photo Finder \(schema 41; this program knows up to {known}\)"
    ):
        Catalog(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_database_of_the_right_version_without_the_tables_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS)}")
    connection.close()
    with pytest.raises(DamagedError):
        Catalog(path)


def test_an_empty_file_is_no_library_to_read_from(tmp_path: Path) -> None:
    (tmp_path / "catalog.sqlite").touch()
    with pytest.raises(LibraryError, match="There is no library in"):
        Catalog(tmp_path / "catalog.sqlite", read_only=True)


def test_setting_aside_keeps_everything_under_names_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    kept = []
    for word in ("one", "two", "three"):
        for side in ("", "-wal", "-shm"):
            path.with_name(path.name + side).write_text(word + side)
        kept.append(set_aside(path))
        assert not list(tmp_path.glob("catalog.sqlite"))
        assert not list(tmp_path.glob("catalog.sqlite-*"))
    assert [file.read_text() for file in kept] == ["one", "two", "three"]
    assert [file.with_name(file.name + "-wal").read_text() for file in kept] == [
        "one-wal",
        "two-wal",
        "three-wal",
    ]


def test_side_files_without_their_catalog_are_set_aside_too(tmp_path: Path) -> None:
    (tmp_path / "catalog.sqlite-wal").write_text("left behind")
    set_aside(tmp_path / "catalog.sqlite")
    assert not (tmp_path / "catalog.sqlite-wal").exists()
    assert len(list(tmp_path.iterdir())) == 1


def test_facts_are_kept_and_replaced(catalog: Catalog) -> None:
    assert catalog.fact("a") is None
    assert catalog.last_indexed is None
    catalog.remember("a", "1")
    catalog.remember("a", "2")
    assert catalog.fact("a") == "2"
    assert catalog.size_bytes > 4096
