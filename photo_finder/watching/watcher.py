"""Watches the library's folders on a thread of its own, by what the system tells, else by turns."""

import logging
import threading
import time
from collections.abc import Callable, Sequence

from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.watching import ChangedFolder, Unwatched, WatchState
from photo_finder.watching.gathering import Gathering
from photo_finder.watching.mounts import is_inside, mounts, sign, unwatchable
from photo_finder.watching.observer import Interest, Noticed, Observer, system_observer, why

log = logging.getLogger(__name__)

LOOK_SECONDS = 2.0
"""How often it is looked whether drives came or went, and folders were added."""

TURN_SECONDS = 300.0
"""How often what cannot be watched is looked through."""

_LONG_START_SECONDS = 1.0
_PATIENCE_SECONDS = 3.0


class Watcher:
    """A ``Watch``. Starts at once and goes on until ``stop``.

    Args:
        roots: gives the library's folders; asked again and again.
        interest: what counts.
        make_observer: makes what the system tells through.
    """

    def __init__(
        self,
        roots: Callable[[], Sequence[str]],
        interest: Interest,
        make_observer: Callable[[Noticed, Interest], Observer] = system_observer,
    ) -> None:
        self._ask_roots, self._interest, self._make_observer = roots, interest, make_observer
        self._gathering = Gathering()
        self._observer: Observer | None = None
        self._limit: OSError | None = None
        self._stopping = threading.Event()
        self._closing = threading.Lock()
        self._signs: dict[str, object] = {}
        self._reasons: dict[str, Unwatched] = {}
        self._turns: dict[str, float] = {}
        self._state = WatchState()
        self._thread = threading.Thread(target=self._run, name="photo-finder-watch", daemon=True)
        self._thread.start()

    # --- from any thread ---------------------------------------------------------------------

    def take(self) -> tuple[ChangedFolder, ...]:
        """What changed and has come to rest."""
        state = self._state
        return self._gathering.take((*state.watched, *dict(state.by_turns), *state.away))

    def give_back(self, changed: Sequence[ChangedFolder]) -> None:
        """It is handed out again."""
        self._gathering.give_back(changed)

    @property
    def state(self) -> WatchState:
        """As it was a moment ago."""
        return self._state

    def stop(self) -> None:
        """Notice nothing any more. A thread that hangs in a drive that does not answer is left behind."""
        self._stopping.set()
        with self._closing:
            if self._observer is not None:
                self._observer.wake()
        self._thread.join(_PATIENCE_SECONDS)

    # --- on the thread -----------------------------------------------------------------------

    def _run(self) -> None:
        try:
            self._observer = self._make_observer(self._gathering.note, self._interest)
        except OSError as error:
            log.warning("nothing can be watched: %s", error)
            self._limit = error
        try:
            while not self._stopping.is_set():
                self._look_around()
                self._wait()
        finally:
            with self._closing:
                observer, self._observer = self._observer, None
                if observer is not None:
                    observer.close()

    def _wait(self) -> None:
        """Until it is time to look around again."""
        until = time.monotonic() + LOOK_SECONDS
        while not self._stopping.is_set() and (left := until - time.monotonic()) > 0:
            if self._observer is None:
                self._stopping.wait(left)
                continue
            for root, error in self._observer.wait(left).items():
                self._give_up(root, why(error), error)
                self._gathering.note(root, True)

    def _look_around(self) -> None:
        try:
            roots = tuple(self._ask_roots())
        except PhotoFinderError as error:
            log.warning("the folders to watch are not known now: %s", error)
            return
        mounted = mounts()
        for root in [known for known in self._signs if known not in roots]:
            self._forget(root)
        for root in roots:
            now = sign(root, mounted)
            is_new = root not in self._signs
            if is_new or now != self._signs[root]:
                self._forget(root)
                self._signs[root] = now
                remote = {mount.path for mount in mounted if mount.is_remote and is_inside(mount.path, root)}
                self._begin(root, remote, unwatchable(root, mounted))
                if not is_new:
                    self._gathering.note(root, True)
        self._take_turns()
        self._state = self._told()

    def _forget(self, root: str) -> None:
        self._signs.pop(root, None)
        for path in [path for path in self._reasons if is_inside(path, root) and path not in self._signs]:
            del self._reasons[path], self._turns[path]
        if self._observer is not None:
            self._observer.unwatch(root)

    def _begin(self, root: str, remote: set[str], reason: Unwatched | None) -> None:
        if self._signs[root] is None:
            return
        if reason is not None:
            self._give_up(root, reason)
        elif self._observer is None:
            assert self._limit is not None
            self._give_up(root, why(self._limit), self._limit)
        else:
            self._watch(self._observer, root, remote - {root})

    def _watch(self, observer: Observer, root: str, remote: set[str]) -> None:
        started = time.monotonic()
        try:
            observer.watch(root, remote)
        except OSError as error:
            self._give_up(root, why(error), error)
            return
        for path in remote:
            self._give_up(path, "network")
        if time.monotonic() - started > _LONG_START_SECONDS:
            # What changed while it was not watched yet may have escaped the run of the start as well.
            self._gathering.note(root, True)

    def _give_up(self, path: str, reason: Unwatched, error: OSError | None = None) -> None:
        log.info("%s is looked through by turns (%s): %s", path, reason, error)
        self._reasons[path] = reason
        self._turns[path] = time.monotonic()

    def _take_turns(self) -> None:
        now = time.monotonic()
        for path, last in self._turns.items():
            if now - last >= TURN_SECONDS:
                self._turns[path] = now
                self._gathering.note(path, True)

    def _told(self) -> WatchState:
        there = [root for root, found in self._signs.items() if found is not None]
        return WatchState(
            watched=tuple(root for root in there if root not in self._reasons),
            by_turns=tuple(self._reasons.items()),
            away=tuple(root for root, found in self._signs.items() if found is None),
        )
