import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from photo_finder.core.errors import Cancelled
from photo_finder.core.progress import Step, in_turn
from photo_finder.gui.tasks import HOLD_SECONDS, Lane, Latest, State, TaskRunner


@pytest.fixture
def runner(application, qtbot: QtBot):
    made = TaskRunner()
    yield made
    made.close(5)
    made.deleteLater()


def test_a_result_is_told_once_and_on_the_interface_thread(runner, qtbot):
    told = []
    worker = []
    runner.submit(
        Lane.QUESTION,
        lambda _c, _p: worker.append(threading.current_thread()) or 7,
        done=lambda value: told.append((value, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(7, threading.main_thread())]
    assert worker[0] is not threading.main_thread()


def test_a_failure_is_told_with_its_exception(runner, qtbot):
    told = []

    def work(_cancel, _progress):
        raise ValueError("broken")

    task = runner.submit(Lane.QUESTION, work, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: not task.running)
    assert task.state is State.FAILED
    assert [str(error) for error in told] == ["broken"]


def test_a_failure_nobody_waits_for_is_unhandled(runner, qtbot):
    with qtbot.waitSignal(runner.unhandled) as caught:
        runner.submit(Lane.QUESTION, lambda _c, _p: 1 / 0, done=lambda _value: None)
    assert isinstance(caught.args[0], ZeroDivisionError)


def test_cancelling_is_told_as_cancelled(runner, qtbot):
    told = []
    begun = threading.Event()

    def work(cancel, _progress):
        begun.set()
        while True:
            cancel.check()

    task = runner.submit(Lane.LONG, work, done=told.append, cancelled=lambda: told.append("cancelled"))
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: not task.running)
    assert told == ["cancelled"]


def test_work_that_stops_by_itself_counts_as_cancelled(runner, qtbot):
    def work(_cancel, _progress):
        raise Cancelled

    task = runner.submit(Lane.LONG, work, done=lambda _v: None)
    qtbot.waitUntil(lambda: task.state is State.CANCELLED)


def test_only_the_newest_question_is_answered(runner, qtbot):
    told = []
    gate = threading.Event()
    latest = Latest()
    old = runner.submit(Lane.QUESTION, lambda _c, _p: gate.wait(5) and "old", done=told.append, latest=latest)
    new = runner.submit(Lane.QUESTION, lambda _c, _p: "new", done=told.append, latest=latest)
    qtbot.waitUntil(lambda: not new.running)
    gate.set()
    qtbot.waitUntil(lambda: not old.running)
    assert told == ["new"]
    assert latest.generation == 2


def test_an_answer_that_is_on_its_way_when_a_newer_question_comes_is_dropped(runner, qtbot):
    told = []
    latest = Latest()
    finished = threading.Event()
    old = runner.submit(
        Lane.QUESTION, lambda _c, _p: finished.set() or "old", done=told.append, latest=latest
    )
    assert finished.wait(5)
    latest.replace(None)
    qtbot.waitUntil(lambda: not old.running)
    assert told == []


def test_steps_are_told_newest_first_and_never_after_the_end(runner, qtbot):
    told = []

    def work(_cancel, progress):
        for done in range(1, 1001):
            progress(Step("index", done, 1000))
        return "end"

    task = runner.submit(Lane.LONG, work, done=told.append, progress=told.append)
    qtbot.waitUntil(lambda: not task.running)
    assert told[-1] == "end"
    steps = [step.done for step in told[:-1]]
    assert steps == sorted(steps)
    assert len(steps) < 20


def test_a_long_step_keeps_nobody_waiting(runner, qtbot):
    gate = threading.Event()
    told = []
    long = runner.submit(Lane.LONG, lambda _c, _p: gate.wait(10), done=lambda _v: None)
    runner.submit(Lane.QUESTION, lambda _c, _p: "answer", done=told.append)
    qtbot.waitUntil(lambda: told == ["answer"])
    assert long.running
    gate.set()
    qtbot.waitUntil(lambda: not long.running)


def test_a_search_waits_for_no_other_question(runner, qtbot):
    gate = threading.Event()
    told = []
    others = [
        runner.submit(Lane.QUESTION, lambda _c, _p: gate.wait(10), done=lambda _v: None) for _ in range(4)
    ]
    runner.submit(Lane.SEARCH, lambda _c, _p: "found", done=told.append)
    qtbot.waitUntil(lambda: told == ["found"])
    assert all(other.running for other in others)
    gate.set()
    qtbot.waitUntil(lambda: not any(other.running for other in others))


def test_what_is_made_one_by_one_waits_for_a_search(runner, qtbot):
    begun, going = threading.Event(), threading.Event()
    made: list[float] = []

    def make(cancel, _progress):
        for _each in in_turn(range(1_000_000), cancel):
            made.append(time.monotonic())
            begun.set()
            if going.is_set() and made[-1] - made[-2] > HOLD_SECONDS / 2:
                return "waited"
        return "never waited"

    told = []
    runner.submit(Lane.QUESTION, make, done=told.append)
    assert begun.wait(5)
    going.set()
    runner.submit(Lane.SEARCH, lambda _c, _p: "found", done=told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["found", "waited"]


def test_ten_thousand_ends_leave_the_interface_its_turns(runner, qtbot):
    """Between the deliveries a timer of the interface comes to its turn."""
    from PySide6.QtCore import QTimer

    told = []
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(len(told)))
    timer.start(1)
    gate = threading.Event()
    runner.submit(Lane.LONG, lambda _c, _p: gate.wait(10), done=lambda _v: None)
    for number in range(3000):
        runner.submit(Lane.LONG, lambda _c, _p, number=number: number, done=told.append)
    gate.set()
    qtbot.waitUntil(lambda: len(told) == 3000, timeout=20_000)
    timer.stop()
    assert told == list(range(3000))
    assert any(0 < seen < 3000 for seen in ticks)


def test_a_fault_in_one_answer_does_not_keep_back_the_next(runner, qtbot):
    told = []

    def fail(_value):
        raise RuntimeError("in the window")

    with qtbot.captureExceptions() as caught:
        runner.submit(Lane.LONG, lambda _c, _p: 1, done=fail)
        runner.submit(Lane.LONG, lambda _c, _p: 2, done=told.append)
        qtbot.waitUntil(lambda: told == [2])
    assert [str(error[1]) for error in caught] == ["in the window"]


def test_closing_cancels_waits_and_refuses(runner, qtbot):
    stopped = threading.Event()

    def work(cancel, _progress):
        try:
            while True:
                cancel.check()
        finally:
            stopped.set()

    runner.submit(Lane.LONG, work, done=lambda _v: None)
    waiting = runner.submit(Lane.LONG, work, done=lambda _v: None)
    assert runner.close(5)
    assert stopped.is_set()
    told = []
    late = runner.submit(
        Lane.QUESTION, lambda _c, _p: told.append("ran"), done=told.append, cancelled=lambda: None
    )
    assert told == []
    assert late.token.is_set()
    assert waiting.token.is_set()


@pytest.mark.parametrize(("lane", "lasting"), [(Lane.WORDS, False), (Lane.INDEX, True)])
def test_closing_carries_out_what_was_said_in_its_order(runner, lane, lasting):
    said, begun = [], threading.Event()

    def work(cancel, _progress):
        begun.set()
        while not cancel.is_set() and lane is Lane.INDEX:
            pass

    runner.submit(lane, work, done=lambda _v: None)
    for number in range(3):
        runner.submit(lane, lambda _c, _p, n=number: said.append(n), done=lambda _v: None, lasting=lasting)
    assert begun.wait(5)
    assert runner.close(5)
    assert said == [0, 1, 2]


def test_a_word_that_cannot_be_kept_while_closing_is_logged_unless_it_was_told(runner, qtbot, caplog):
    told = []
    runner.submit(Lane.WORDS, lambda _c, _p: 1 / 0, done=told.append, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    for word in ("first", "second"):
        runner.submit(Lane.WORDS, lambda _c, _p, word=word: {}[word], done=told.append, failed=told.append)
    assert runner.close(5)
    assert [str(record.exc_info[1]) for record in caplog.records] == ["'first'", "'second'"]
    assert len(told) == 1


def test_closing_gives_up_on_what_does_not_stop(application, qtbot):
    made = TaskRunner()
    gate = threading.Event()
    begun = threading.Event()
    made.submit(Lane.LONG, lambda _c, _p: begun.set() or gate.wait(20), done=lambda _v: None)
    assert begun.wait(5)
    assert not made.close(0.05)
    gate.set()


def test_what_takes_minutes_makes_way_and_what_is_waited_for_does_not(runner, qtbot):
    held = {}
    go = threading.Event()

    def work(lane):
        def wait(cancel, _progress):
            go.wait(5)
            start = time.monotonic()
            cancel.wait_turn()
            return lane, time.monotonic() - start

        return wait

    for lane in Lane:
        runner.submit(lane, work(lane), done=lambda told: held.update([told]))
    runner.make_way()
    assert runner.in_motion
    go.set()
    qtbot.waitUntil(lambda: len(held) == len(Lane))
    waited = {lane for lane, seconds in held.items() if seconds > HOLD_SECONDS / 2}
    assert waited == {Lane.INDEX, Lane.LONG}
    qtbot.waitUntil(lambda: not runner.in_motion)
