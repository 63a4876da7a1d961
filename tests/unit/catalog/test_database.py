"""Opening, reading while writing, two processes, and what SQLite's errors become."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from photo_finder.catalog.database import DamagedError, Database
from photo_finder.core.errors import LibraryBusyError, LibraryError


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path / "folder" / "a.sqlite")
    with made.write() as connection:
        connection.execute("CREATE TABLE number (value INTEGER UNIQUE)")
    yield made
    made.close()


def numbers(database: Database) -> list[int]:
    with database.read() as connection:
        return [row[0] for row in connection.execute("SELECT value FROM number ORDER BY value")]


def insert(database: Database, value: int) -> None:
    with database.write() as connection:
        connection.execute("INSERT INTO number VALUES (?)", (value,))


def test_a_transaction_is_undone_as_a_whole_and_nested_ones_join_it(database: Database) -> None:
    insert(database, 1)

    def fail_halfway() -> None:
        with database.write():
            insert(database, 2)
            insert(database, 3)
            raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no"):
        fail_halfway()
    assert numbers(database) == [1]
    with database.write():
        insert(database, 2)
        insert(database, 3)
        assert numbers(database) == [1]
    assert numbers(database) == [1, 2, 3]


def test_readers_are_never_blocked_and_see_whole_transactions(database: Database) -> None:
    stop, seen, errors = threading.Event(), [], []

    def read() -> None:
        try:
            while not stop.is_set():
                seen.append(len(numbers(database)))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for batch in range(30):
        with database.write():
            for value in range(10):
                insert(database, batch * 10 + value)
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors
    assert seen
    assert {count % 10 for count in seen} == {0}


def test_connections_end_with_their_threads(database: Database) -> None:
    def handles() -> int:
        return sum("a.sqlite" in os.readlink(f"/proc/self/fd/{fd}") for fd in _open_handles())

    numbers(database)
    before = handles()
    for _ in range(20):
        thread = threading.Thread(target=numbers, args=(database,))
        thread.start()
        thread.join()
    assert handles() <= before + 1


def _open_handles() -> list[str]:
    found = []
    for fd in os.listdir("/proc/self/fd"):
        if os.path.lexists(f"/proc/self/fd/{fd}"):
            found.append(fd)
    return found


def test_closing_waits_for_who_reads_and_turns_away_who_comes_later(tmp_path: Path) -> None:
    for round_ in range(20):
        database = Database(tmp_path / f"{round_}.sqlite")
        with database.write() as connection:
            connection.execute("CREATE TABLE number (value INTEGER UNIQUE)")
            connection.executemany("INSERT INTO number VALUES (?)", ((i,) for i in range(2_000)))
        started, ended = threading.Barrier(5), []

        def read(
            database: Database = database, started: threading.Barrier = started, ended: list[str] = ended
        ) -> None:
            numbers(database)
            started.wait()
            try:
                while True:
                    assert len(numbers(database)) == 2_000
            except sqlite3.ProgrammingError as error:
                ended.append(str(error))

        threads = [threading.Thread(target=read) for _ in range(4)]
        for thread in threads:
            thread.start()
        started.wait()
        database.close()
        for thread in threads:
            thread.join()
        assert len(ended) == 4
        with pytest.raises(sqlite3.ProgrammingError):
            numbers(database)


def test_another_process_is_seen_and_told_from_oneself(database: Database) -> None:
    revision, foreign = database.revision(), database.foreign_revision()
    insert(database, 1)
    assert database.revision() != revision
    assert database.foreign_revision() == foreign
    revision = database.revision()
    script = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
        "c.execute('INSERT INTO number VALUES (2)'); c.commit(); c.close()"
    )
    subprocess.run([sys.executable, "-c", script, str(database.path)], check=True)
    assert database.revision() != revision
    assert database.foreign_revision() != foreign
    assert numbers(database) == [1, 2]


def test_a_foreign_revision_is_not_told_while_writing(database: Database) -> None:
    told: list[int | None] = []
    with database.write():
        thread = threading.Thread(target=lambda: told.append(database.foreign_revision()))
        thread.start()
        thread.join()
    assert told == [None]


def test_a_writer_that_does_not_let_go_is_told(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    database.writer.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(database.path)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryBusyError, match="Another program is writing to the library in"):
            insert(database, 1)
    finally:
        other.close()
    insert(database, 1)


def test_a_file_that_another_program_is_making_ready_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE number (value INTEGER)")
    other.execute("BEGIN IMMEDIATE")
    ready = threading.Timer(0.3, other.close)
    ready.start()
    database = Database(path)
    assert database.writer.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    database.close()
    ready.join()


def test_what_is_no_database_is_told_as_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_text("Dear diary, " * 1000)
    with pytest.raises(DamagedError, match=r"The file .*a\.sqlite is damaged"):
        Database(tmp_path / "a.sqlite")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match=r"The library's folder .* cannot be used: "):
        Database(tmp_path / "file" / "a.sqlite")


def test_reading_only_changes_nothing_and_refuses_to_write(database: Database) -> None:
    insert(database, 7)
    path = database.path
    database.close()
    before = path.read_bytes()
    only = Database(path, read_only=True)
    try:
        assert numbers(only) == [7]
        with pytest.raises(LibraryError, match=r"cannot be written; nothing was changed"):
            insert(only, 8)
    finally:
        only.close()
    assert path.read_bytes() == before
    assert sorted(os.listdir(path.parent)) == ["a.sqlite"]


@pytest.mark.parametrize("folder", ["100%41 ?#&", "new\nline", os.fsdecode(b"\xff\xfe"), "\N{GRINNING FACE}"])
def test_a_library_may_lie_in_a_folder_of_any_name(tmp_path: Path, folder: str) -> None:
    path = tmp_path / folder / "a.sqlite"
    Database(path).close()
    Database(path, read_only=True).close()
    assert os.listdir(tmp_path) == [folder]


def test_tables_that_are_no_text_any_more_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE photo_of_mine (name TEXT)")
    connection.close()
    content = path.read_bytes().replace(b"CREATE TABLE", b"CREATE TABLX")
    path.write_bytes(content.replace(b"photo_of_mine", b"photo_\xe1f_mine"))
    with pytest.raises(DamagedError, match="is damaged"):
        Database(path)
