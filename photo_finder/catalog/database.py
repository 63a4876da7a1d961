"""One SQLite file: how it is opened, read from many threads, and written by one.

Every error of SQLite that is the world's fault leaves here as a LibraryError in one sentence.
"""

import contextlib
import os
import sqlite3
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

from photo_finder.core.errors import LibraryBusyError, LibraryError

_BUSY_SECONDS = 10.0
_RETRY_SECONDS = 0.02
_FULL = (
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_SHMSIZE,
)


class DamagedError(LibraryError):
    """The file is no sound SQLite database."""


class _Reader:
    """A thread's connection, closed with the thread that it belongs to.

    ``in_use`` is held while it is read from: a connection that is closed under a query takes the whole
    process down.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.in_use = threading.RLock()

    def close(self) -> None:
        with self.in_use:
            self.connection.close()

    __del__ = close


class Database:
    """A SQLite file in WAL mode: one writing connection, one reading connection a thread.

    Args:
        path: the file; made with its folder when missing.
        read_only: never write; the file must exist.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._registry = threading.Lock()
        self._closed = False
        self._write_lock = threading.RLock()
        self._depth = 0
        self._watching = threading.Lock()
        with self.errors():
            if not read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = self._connect()
            try:
                self._writer.execute("SELECT count(*) FROM sqlite_master").fetchone()
                if not read_only:
                    self._write_ahead()
                self._watcher = self._connect()
            except BaseException:
                self._writer.close()
                raise

    def _connect(self) -> sqlite3.Connection:
        if self.read_only:
            # Without its side files a WAL database in a folder that cannot be written opens only as
            # immutable; with a WAL that holds data, SQLite must be able to read it.
            wal = self.path.with_name(self.path.name + "-wal")
            still = not wal.exists() or wal.stat().st_size == 0
            uri = f"{self.path.absolute().as_uri()}?mode=ro{'&immutable=1' if still else ''}"
            connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, check_same_thread=False)
        else:
            connection = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, check_same_thread=False, isolation_level=None
            )
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            # Without it, a row that gives way to another (OR REPLACE) fires no trigger.
            connection.execute("PRAGMA recursive_triggers = ON")
            connection.execute("PRAGMA wal_autocheckpoint = 4000")
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    def _write_ahead(self) -> None:
        """Into WAL mode. Where another program does so at this moment, SQLite fails instead of waiting."""
        latest = time.monotonic() + _BUSY_SECONDS
        while True:
            try:
                self._writer.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > latest:
                    raise
            time.sleep(_RETRY_SECONDS)

    @property
    def writer(self) -> sqlite3.Connection:
        """The writing connection, for migrations; everything else uses ``write``."""
        return self._writer

    @contextlib.contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """This thread's reading connection; never blocked by the writer (WAL)."""
        with self.errors():
            reader: _Reader | None = getattr(self._local, "reader", None)
            if reader is None:
                reader = self._local.reader = self._new_reader()
            with reader.in_use:
                yield reader.connection

    def _new_reader(self) -> _Reader:
        with self._registry:
            if self._closed:
                raise sqlite3.ProgrammingError("the database is closed")
            reader = _Reader(self._connect())
            self._readers.add(reader)
            return reader

    @contextlib.contextmanager
    def write(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction; undone as a whole if anything is raised. Nested calls join it.

        Args:
            durable: it is on the disk when the block ends, and survives a power cut. Others survive the end
                of the program, but the last of them may be lost with the power.
        """
        if self.read_only:
            raise LibraryError(f"The library in {self.path.parent} cannot be written; nothing was changed.")
        with self.errors(), self._write_lock:
            if self._depth:
                if durable:
                    raise RuntimeError("a transaction inside another one is on the disk no sooner than that")
                yield self._writer
                return
            if durable:
                self._wait_for_the_disk(wait=True)
            self._writer.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                # A full disk makes SQLite roll back by itself; then there is nothing to undo.
                with contextlib.suppress(sqlite3.OperationalError):
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                self._depth = 0
                if durable:
                    self._wait_for_the_disk(wait=False)

    def _wait_for_the_disk(self, *, wait: bool) -> None:
        """Whether a commit returns only when the write-ahead log is on the disk."""
        self._writer.execute(f"PRAGMA synchronous = {'FULL' if wait else 'NORMAL'}")
        self._writer.execute(f"PRAGMA fullfsync = {int(wait)}")  # macOS: past the drive's own cache

    def revision(self) -> int:
        """A number that changes whenever anybody, another program included, has written."""
        with self._watching, self.errors():
            return int(self._watcher.execute("PRAGMA data_version").fetchone()[0])

    def foreign_revision(self) -> int | None:
        """A number that changes whenever another program has written; None while this one writes."""
        if not self._write_lock.acquire(blocking=False):
            return None
        try:
            with self.errors():
                return int(self._writer.execute("PRAGMA data_version").fetchone()[0])
        finally:
            self._write_lock.release()

    def is_sound(self) -> bool:
        """Read the whole file and tell whether its pages are in order."""
        try:
            with self.read() as connection:
                return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except DamagedError:
            return False

    def close(self) -> None:
        """Close every connection. What reads goes on to its end; what comes later is a fault."""
        with self._registry:
            self._closed = True
            for reader in list(self._readers):
                reader.close()
        with self._watching:
            self._watcher.close()
        with self._write_lock:
            self._writer.close()

    @contextlib.contextmanager
    def errors(self) -> Iterator[None]:
        """Turn what SQLite and the file system say into one sentence."""
        try:
            yield
        except sqlite3.Error as error:
            raise _explain(error, self.path) from error
        except UnicodeDecodeError as error:  # it quotes what it cannot read of damaged tables
            raise _damaged(self.path) from error
        except OSError as error:
            raise LibraryError(
                f"The library's folder {self.path.parent} cannot be used: {error.strerror}."
            ) from error


def _damaged(path: Path) -> DamagedError:
    return DamagedError(
        f"The file {path} is damaged; when the program is started again, it is rebuilt from your photos."
    )


def _explain(error: sqlite3.Error, path: Path) -> Exception:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    folder = path.parent
    if code in _FULL or primary == sqlite3.SQLITE_FULL:
        return LibraryError(
            f"There is no space left for the library in {folder}; what was indexed before is kept. "
            "Free some space and run it again."
        )
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return _damaged(path)
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LibraryBusyError(
            f"Another program is writing to the library in {folder}; try again when it is done."
        )
    if primary in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
    ):
        if path.exists() and os.access(path, os.R_OK):
            return LibraryError(f"The library in {folder} cannot be written; nothing was changed.")
        return LibraryError(f"The library in {folder} cannot be opened or made there.")
    if primary == sqlite3.SQLITE_IOERR:
        return LibraryError(f"The library in {folder} cannot be read or written: the drive reports an error.")
    return error
