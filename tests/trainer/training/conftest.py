"""What the tests of training share."""

import pytest


@pytest.fixture(autouse=True)
def no_curves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing them is a fifth of a small run; those that are looked at are of runs that fixtures share."""
    monkeypatch.setattr("trainer.training.conclusion.draw_curves", lambda *_: None)
