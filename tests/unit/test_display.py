"""A window is opened only where there is a screen."""

import shutil
import subprocess
import sys

import pytest

from photo_finder.display import has_display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")


@pytest.fixture(autouse=True)
def nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_where_no_screen_is_named_there_is_none() -> None:
    assert not has_display()


def test_a_screen_whose_server_is_gone_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":65432")
    assert not has_display()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
def test_a_screen_that_answers_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "64x64x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        monkeypatch.setenv("DISPLAY", f":{server.stdout.readline().strip()}")
        try:
            assert has_display()
        finally:
            server.terminate()


def test_a_named_platform_of_qt_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()
