"""The window's language: which one, and the files that hold it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from photo_finder.paths import assets_folder

LANGUAGES = (
    ("", ""),
    ("en", "English"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("hi", "हिन्दी"),
    ("zh_CN", "简体中文"),
)
"""Languages that can be chosen: locale and the language's own name; the first is the system's."""


def install(app: QCoreApplication, language: str) -> None:
    """Make the application speak this language, or the system's; English where there is none.

    Numbers and dates are written as in that language; as on the system, with its country's ways, where
    it speaks the same one.
    """
    for former in app.findChildren(QTranslator):
        former.deleteLater() if app.removeTranslator(former) else None
    system = QLocale.system()
    if system.language() is QLocale.Language.C:  # none is set; its dates are for programs
        system = QLocale("en")
    chosen = QLocale(language) if language else system
    QLocale.setDefault(system if _is_same(chosen, system) else chosen)
    code = spoken([language] if language else system.uiLanguages())
    folder = str(assets_folder() / "translations")
    for name in (f"photo_finder_{code}", f"qtbase_{code}"):
        _load(app, name, folder)
    _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def spoken(wanted: Iterable[str]) -> str:
    """The code of the first of these languages (``de-AT``, ``zh_CN``) that the window speaks, else ``en``."""
    for locale in map(QLocale, wanted):
        for code, _ in LANGUAGES:
            if code and _is_same(QLocale(code), locale):
                return code
    return "en"


def _is_same(one: QLocale, other: QLocale) -> bool:
    """Whether both are one language in one script, of whatever country."""
    return one.language() == other.language() and one.script() == other.script()


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
