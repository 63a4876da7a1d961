"""The settings: found by a word, changed, and what they do at once."""

import json
import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from photo_finder.bootstrap import open_library
from photo_finder.core.reports import ModelEntry
from photo_finder.embedding.shelf import ModelShelf
from photo_finder.gui.settings.models import CardDialog, ModelsField
from photo_finder.gui.settings_dialog import SettingsDialog
from photo_finder.gui.theme import Theme
from photo_finder.paths import assets_folder
from photo_finder.settings import Settings, load
from tests.tiny_model import write_tiny_model


@pytest.fixture
def dialog(qtbot, application):
    made = SettingsDialog(Settings())
    qtbot.addWidget(made)
    made.show()
    return made


def _rows(dialog):
    return [row for section in dialog._sections for row in section.rows if row.isVisible()]


def test_a_word_leaves_the_rows_that_speak_of_it(dialog, qtbot):
    dialog.search.setFocus()
    everything = len(_rows(dialog))
    dialog.search.setText("DARK")
    assert len(_rows(dialog)) == 1
    assert dialog.theme.isVisible()
    dialog.search.setText("drives seconds")
    assert dialog.watch.isVisible()
    assert not dialog.theme.isVisible()
    dialog.search.setText("folders")  # the title of a section stands for all its rows
    assert dialog.folders.isVisible()
    assert dialog.watch.isVisible()
    dialog.search.setText("xyzzy")
    assert _rows(dialog) == []
    assert dialog._nothing.text() == "No setting speaks of “xyzzy”."
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.search.text() == ""
    assert len(_rows(dialog)) == everything
    assert not dialog._nothing.isVisible()


def test_leaving_the_computer_usable_is_half_the_cores(dialog):
    half = max(1, (os.cpu_count() or 1) // 2)
    dialog.threads.gentle.click()
    assert dialog.chosen().threads == half
    dialog.threads.gentle.click()
    assert dialog.chosen().threads == 0
    dialog.threads.number.setValue(200)
    assert not dialog.threads.gentle.isChecked()


def test_what_is_not_touched_stays_as_it_is(dialog, qtbot):
    odd = replace(
        Settings(), threads=3, keep=("largest,newest",), watch=False, language="de", hard_links=True
    )
    other = SettingsDialog(odd)
    qtbot.addWidget(other)
    assert other.chosen() == replace(odd, keep=other.chosen().keep)
    assert ",".join(other.chosen().keep) == "largest,newest"
    assert dialog.chosen() == Settings()
    dialog.excluded.setPlainText("  copies \n\ncopies\n")
    assert dialog.chosen().excluded == ("copies",)


def test_keep_rules_are_chosen_by_name_and_own_sets_with_them(dialog):
    dialog.show_sets({"mine": "smallest-name,oldest"})
    names = [dialog.keep.itemText(number) for number in range(dialog.keep.count())]
    assert names == [
        "the usual choice",
        "the best quality",
        "the least edited, then the largest",
        "the camera's original",
        "mine",
    ]
    dialog.keep.setCurrentIndex(1)
    assert dialog.chosen().keep == ("best-quality",)
    dialog.keep.setCurrentIndex(4)
    assert dialog.chosen().keep == ("smallest-name", "oldest")


def _open(window, qtbot):
    window.acts.settings.trigger()
    dialog = window.preferences.dialog
    qtbot.waitUntil(dialog.storage.show_folder.isEnabled, timeout=5_000)
    qtbot.waitUntil(lambda: dialog.folders.list.count() > 0 and dialog.models.list.count() > 0, timeout=5_000)
    return dialog


def test_folders_are_removed_from_the_settings_once_that_is_meant(full_window, answers, photo_folder, qtbot):
    dialog = _open(full_window, qtbot)
    assert "24 photos" in dialog.folders.list.item(0).text()
    assert not dialog.folders.remove.isEnabled()
    dialog.folders.list.setCurrentRow(0)
    answers.sure = False
    dialog.folders.remove.click()
    assert str(photo_folder) in answers.asked[0]
    answers.sure = True
    dialog.folders.remove.click()
    qtbot.waitUntil(lambda: dialog.folders.list.count() == 0, timeout=5_000)
    assert dialog.storage.library.text().startswith("Library: ")
    dialog.storage.show_folder.click()
    assert answers.revealed[0].endswith("catalog.sqlite")
    dialog.reject()


def test_another_model_is_installed_read_about_and_switched_to(full_window, answers, tmp_path, qtbot):
    window = full_window
    dialog = _open(window, qtbot)
    models = dialog.models
    answers.folder = tmp_path
    models.install.click()
    qtbot.waitUntil(lambda: "model.json" in models.told.text(), timeout=10_000)
    answers.folder = write_tiny_model(tmp_path / "other", dim=32, seed=9, name="other")
    models.install.click()
    qtbot.waitUntil(lambda: models.list.count() == 2, timeout=10_000)
    assert models.told.text() == ""
    models.list.setCurrentRow(1)
    models.card.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(CardDialog)), timeout=5_000)
    card = window.findChildren(CardDialog)[0]
    assert "A model for tests." in card.text.toPlainText()
    card.close()
    assert models.good_at.text() == ""
    models.use.click()
    assert "read for it" in models.told.text()
    qtbot.waitUntil(lambda: "in use" in models.list.item(1).text(), timeout=30_000)
    qtbot.waitUntil(lambda: not models.told.text(), timeout=5_000)
    assert not models.use.isEnabled()
    dialog.tile.setValue(200)  # another setting does not bring the old model back
    dialog.accept()
    library = window.session._library
    qtbot.waitUntil(lambda: library.settings().thumbnail_points == 200, timeout=5_000)
    assert library.active_model().name == "other"
    assert library.settings().model == library.active_model().id


def test_what_was_set_elsewhere_since_it_was_shown_stays(full_window, paths, qtbot):
    window, terminal = full_window, open_library(paths)
    terminal.save_keep_set("trip", "newest")
    terminal.alter_settings(lambda now: replace(now, model="another", max_megapixels=90))
    dialog = _open(window, qtbot)
    window._change(replace(window.settings, threads=3))
    library = window.session._library
    qtbot.waitUntil(lambda: library.settings().threads == 3)
    terminal.alter_settings(lambda now: replace(now, excluded=("private",)))
    dialog.tile.setValue(200)
    dialog.accept()
    qtbot.waitUntil(lambda: library.settings().thumbnail_points == 200)
    kept = load(paths.settings)
    assert (kept.model, kept.max_megapixels, kept.excluded) == ("another", 90, ("private",))
    assert kept.threads == 3, "of the window itself, while the dialog was open"
    assert library.keep_sets() == {"trip": "newest"}
    qtbot.waitUntil(lambda: window.settings == kept)
    terminal.close()


def test_what_a_model_is_good_at_is_told_where_its_makers_measured_it(qtbot, application):
    field = ModelsField()
    qtbot.addWidget(field)
    bundled = ModelShelf(assets_folder() / "model", assets_folder() / "none").bundled()
    measured = ModelShelf.measured(bundled)
    field.show_models([ModelEntry(bundled.id, bundled.name, True, bundled.folder, measured)])
    told = json.loads((assets_folder() / "model" / "model.json").read_text())["metrics"]
    families = told["copies"]["families"]
    kind, everyday, hard = (
        int(100 * share)
        for share in (
            told["open_set"]["mp_at_5"],
            *(families[name]["recall_at_1"] for name in ("everyday", "hard")),
        )
    )
    assert field.good_at.text() == (
        f"Of the five photos that it finds first, {kind} % show the same kind of thing. "
        f"It finds the original of {everyday} % of everyday copies and of {hard} % of hard ones."
    )
    field.show_models([ModelEntry("0" * 16, "plain", True, bundled.folder)])
    assert not field.good_at.isVisibleTo(field)


def test_a_scheme_that_is_in_force_already_is_not_put_on_again(application, qtbot):
    theme = Theme("light")
    theme.apply()
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("light")
    with qtbot.waitSignal(theme.changed, timeout=5_000):
        theme.choose("dark")
    assert theme.dark
    theme.choose("light")
