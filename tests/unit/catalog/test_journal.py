"""What the journal remembers, and in what order it reaches the disk."""

import os
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from photo_finder.catalog import Catalog, schema
from photo_finder.core.operations import JournalItem, OperationRecord
from tests.unit.catalog.rows import add_file, places

WHEN = datetime(2026, 3, 4, 5, 6, 7)
ODD = os.fsdecode(b"/p/\xff.jpg")


def _item(source: str = ODD, state: str = "intended", **others: object) -> JournalItem:
    return JournalItem(
        **{  # type: ignore[arg-type]
            "id": 0,
            "operation": 0,
            "unit": 1,
            "source": source,
            "target": "/held" + source,
            "role": "photo",
            "state": state,
            "size_bytes": 3,
            "modified_ns": 4,
            **others,
        }
    )


def _record(*items: JournalItem, key: str = "k", number: int | None = None) -> OperationRecord:
    return OperationRecord(key, "Cleaned up", WHEN, items, number)


def test_items_come_back_as_they_were(catalog: Catalog) -> None:
    full = _item(digest=b"d" * 20, keeper=os.fsdecode(b"/k\xfe"), keeper_digest=b"e" * 20)
    operation = catalog.journal.begin(_record(full, _item("/p/2.jpg")))
    one, two = catalog.journal.items(operation=operation)
    assert (one.source, one.keeper, one.digest) == (full.source, full.keeper, full.digest)
    assert (two.digest, two.keeper, two.operation) == (None, None, operation)
    assert catalog.journal.open_operations() == (operation,)


def test_only_what_was_moved_is_history(catalog: Catalog) -> None:
    operation = catalog.journal.begin(_record(_item("/1"), _item("/2"), _item("/3")))
    one, two, three = catalog.journal.items()
    assert catalog.journal.operations() == ()
    catalog.journal.mark([one, two], "held")
    catalog.journal.mark([three], "left")
    catalog.journal.close([operation])
    (told,) = catalog.journal.operations()
    assert (told.files, told.undone, told.when, told.what) == (2, False, WHEN, "Cleaned up")
    catalog.journal.reopen([one], "returning")
    assert catalog.journal.open_operations() == (operation,)
    catalog.journal.mark([one, two], "restored")
    assert catalog.journal.operations()[0].undone


def test_what_moved_nothing_is_forgotten_but_not_its_key(catalog: Catalog) -> None:
    operation = catalog.journal.begin(_record(_item()))
    catalog.journal.mark(catalog.journal.items(), "left")
    catalog.journal.close([operation])
    assert (catalog.journal.items(), catalog.journal.operations()) == ((), ())
    assert catalog.journal.keys() == {"k"}


def test_a_number_is_given_again_only_if_it_is_free(catalog: Catalog) -> None:
    assert catalog.journal.begin(_record(_item(), key="a", number=7)) == 7
    assert catalog.journal.begin(_record(_item(), key="b", number=7)) == 8
    assert catalog.journal.begin(_record(_item(), key="c")) == 9


def test_a_key_cannot_be_twice(catalog: Catalog) -> None:
    catalog.journal.begin(_record(_item()))
    with pytest.raises(sqlite3.IntegrityError):
        catalog.journal.begin(_record(_item()))


def test_a_relocated_folder_takes_its_journal_along(catalog: Catalog) -> None:
    catalog.journal.begin(_record(_item("/a/b/1.jpg", target="/a/.h/1.jpg", keeper="/ab/1.jpg")))
    catalog.journal.relocate("/a", "/new/place")
    (item,) = catalog.journal.items()
    assert (item.source, item.target) == ("/new/place/b/1.jpg", "/new/place/.h/1.jpg")
    assert item.keeper == "/ab/1.jpg"


def test_intents_wait_for_the_disk_and_steps_do_not(catalog: Catalog) -> None:
    told: list[str] = []
    catalog.database.writer.set_trace_callback(told.append)
    catalog.journal.begin(_record(_item()))
    begun = [line for line in told if line.startswith(("PRAGMA sync", "BEGIN", "COMMIT"))]
    assert begun[0] == "PRAGMA synchronous = FULL"
    assert begun[-1] == "PRAGMA synchronous = NORMAL"
    assert begun.index("COMMIT") > begun.index("BEGIN IMMEDIATE") > 0
    told.clear()
    catalog.journal.mark(catalog.journal.items(), "held")
    assert not [line for line in told if "synchronous" in line]
    catalog.database.writer.set_trace_callback(None)


def test_a_durable_transaction_cannot_be_part_of_another(catalog: Catalog) -> None:
    with catalog.database.write(), pytest.raises(RuntimeError), catalog.database.write(durable=True):
        pass
    assert catalog.database.writer.execute("PRAGMA synchronous").fetchone()[0] == 1


def test_an_older_catalog_that_can_only_be_read_has_no_journal(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "catalog.sqlite"
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
    Catalog(path).close()
    monkeypatch.undo()
    old = Catalog(path, read_only=True)
    assert (old.journal.operations(), old.journal.items(), old.journal.open_operations()) == ((), (), ())
    old.close()


def test_a_file_comes_and_goes_by_its_path(catalog: Catalog, tmp_path: Path) -> None:
    catalog.folders.add(str(tmp_path))
    path = tmp_path / os.fsdecode(b"\xff.jpg")
    path.write_bytes(b"x")
    add_file(catalog, os.fsencode(tmp_path), b"other.jpg", "x")
    digest = catalog.photos.digest_of(1)
    assert digest is not None
    assert catalog.places.digest_of(str(path), path.lstat()) is None
    catalog.places.put_back(str(path), path.lstat(), digest)
    assert catalog.places.digest_of(str(path), path.lstat()) == digest
    assert set(catalog.places.with_content(digest)) == {str(path), str(tmp_path / "other.jpg")}
    path.write_bytes(b"longer")
    assert catalog.places.digest_of(str(path), path.lstat()) is None
    catalog.places.forget([str(path), "/never/known.jpg"])
    assert set(places(catalog)) == {str(tmp_path / "other.jpg")}


def test_a_file_outside_of_the_watched_folders_or_of_an_unknown_content_is_passed_over(
    catalog: Catalog, tmp_path: Path
) -> None:
    catalog.folders.add(str(tmp_path / "watched"))
    add_file(catalog, b"/p", b"1.jpg", "x")
    digest = catalog.photos.digest_of(1)
    assert digest is not None
    catalog.places.put_back(str(tmp_path / "watched too" / "1.jpg"), tmp_path.lstat(), digest)
    catalog.places.put_back(str(tmp_path / "watched" / "1.jpg"), tmp_path.lstat(), b"unknown")
    assert set(places(catalog)) == {"/p/1.jpg"}
