"""The window's language: which one, and the files that hold it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from photo_finder.paths import assets_folder

LANGUAGES = (("", ""), ("en", "English"), ("de", "Deutsch"))
"""Languages that can be chosen: locale and the language's own name; the first is the system's."""


def install(app: QCoreApplication, language: str) -> None:
    """Make the application speak this language, or the system's; English where there is none."""
    locale = QLocale(language) if language else QLocale.system()
    if language:
        QLocale.setDefault(locale)
    known = {code for code, _ in LANGUAGES if code}
    code = QLocale.languageToCode(locale.language())
    code = code if code in known else "en"
    _load(app, f"photo_finder_{code}", str(assets_folder() / "translations"))
    _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
