"""A long step is stopped, or makes way for a while."""

import threading
import time

import pytest

from photo_finder.core.errors import Cancelled
from photo_finder.core.progress import NEVER, Cancel, in_turn

LONG = 60.0


def test_a_step_that_nobody_holds_goes_on_at_once() -> None:
    cancel = Cancel()
    start = time.monotonic()
    cancel.wait_turn()
    NEVER.wait_turn()
    assert time.monotonic() - start < LONG / 10


def test_a_step_waits_for_as_long_as_was_asked_last() -> None:
    cancel = Cancel()
    cancel.hold_off(LONG)
    cancel.hold_off(0.2)
    start = time.monotonic()
    cancel.wait_turn()
    assert 0.19 < time.monotonic() - start < LONG / 2


def test_who_is_stopped_waits_no_longer() -> None:
    cancel = Cancel()
    cancel.hold_off(LONG)
    timer = threading.Timer(0.05, cancel.set)
    timer.start()
    start = time.monotonic()
    cancel.wait_turn()
    assert time.monotonic() - start < LONG / 2
    with pytest.raises(Cancelled):
        cancel.check()


def test_who_cannot_be_cancelled_cannot_be_held_either() -> None:
    with pytest.raises(RuntimeError):
        NEVER.hold_off(1)


def test_things_come_in_turn_until_somebody_asks_to_stop() -> None:
    cancel = Cancel()
    things = in_turn(range(5), cancel)
    assert [next(things), next(things)] == [0, 1]
    cancel.set()
    with pytest.raises(Cancelled):
        next(things)
    assert list(in_turn("abc", NEVER)) == ["a", "b", "c"]


def test_things_wait_for_their_turn() -> None:
    cancel = Cancel()
    things = in_turn(range(2), cancel)
    assert next(things) == 0
    cancel.hold_off(0.2)
    start = time.monotonic()
    assert next(things) == 1
    assert time.monotonic() - start >= 0.2
