"""The first Ctrl+C cancels, the second stops at once."""

import signal
import threading

import pytest

from photo_finder.cli.interrupt import cancelled_by_interrupt


def test_the_first_interrupt_sets_the_token_and_the_second_stops(capsys) -> None:
    before = signal.getsignal(signal.SIGINT)
    with cancelled_by_interrupt() as cancel:
        assert not cancel.is_set()
        signal.raise_signal(signal.SIGINT)
        assert cancel.is_set()
        assert "Stopping" in capsys.readouterr().err
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_off_the_main_thread_signals_are_left_alone() -> None:
    before = signal.getsignal(signal.SIGINT)
    seen = []

    def work() -> None:
        with cancelled_by_interrupt() as cancel:
            seen.append((cancel.is_set(), signal.getsignal(signal.SIGINT)))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [(False, before)]
