"""What is wrong with a model."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PATTERNS = (
    QT_TRANSLATE_NOOP("Sentences", "There is no model folder at {0}."),
    QT_TRANSLATE_NOOP("Sentences", "The model folder {0} has no {1}."),
    QT_TRANSLATE_NOOP("Sentences", "The model in {0} is not the one that its {1} describes ({2})."),
    QT_TRANSLATE_NOOP("Sentences", "The model in {0} cannot be read ({1})."),
    QT_TRANSLATE_NOOP("Sentences", "{0} cannot be read ({1})."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is damaged: it is not valid JSON."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is damaged: it is not a JSON object."),
    QT_TRANSLATE_NOOP("Sentences", "{0} is damaged or incomplete."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The model in {0} has format {1}, but this program reads format {2} at most; a newer "
        "version of the program is needed.",
    ),
    QT_TRANSLATE_NOOP("Sentences", '{0} is wrong: "{1}" must be {2}.'),
    QT_TRANSLATE_NOOP("Sentences", "{0} hexadecimal digits in lower case"),
    QT_TRANSLATE_NOOP("Sentences", "one of them"),
    QT_TRANSLATE_NOOP("Sentences", "at least two rising numbers"),
    QT_TRANSLATE_NOOP("Sentences", "as long as cosine"),
    QT_TRANSLATE_NOOP("Sentences", "numbers that never fall"),
    QT_TRANSLATE_NOOP("Sentences", "a JSON object"),
    QT_TRANSLATE_NOOP("Sentences", "a text, not empty"),
    QT_TRANSLATE_NOOP("Sentences", "a list of texts"),
    QT_TRANSLATE_NOOP("Sentences", "a whole number from {0} to {1}"),
    QT_TRANSLATE_NOOP("Sentences", "one of {0}"),
    QT_TRANSLATE_NOOP("Sentences", "a list of numbers from {0} to {1}"),
    QT_TRANSLATE_NOOP("Sentences", 'The model "{0}" must take "{1}", uint8 [N, {2}, {3}, 3], alone.'),
    QT_TRANSLATE_NOOP("Sentences", 'The model "{0}" has no output "{1}".'),
    QT_TRANSLATE_NOOP("Sentences", 'The model "{0}" gives {1} as {2} {3}, not as float32 {4}.'),
    QT_TRANSLATE_NOOP("Sentences", 'The model "{0}" gives {1} vectors that are not of length 1.'),
    QT_TRANSLATE_NOOP("Sentences", 'The model "{0}" cannot be loaded: {1}'),
    QT_TRANSLATE_NOOP("Sentences", 'The model "{0}" failed: {1}'),
    QT_TRANSLATE_NOOP("Sentences", 'The model "{0}" was not installed: {1}'),
    QT_TRANSLATE_NOOP("Sentences", "The model could not be copied to {0}: {1}."),
    QT_TRANSLATE_NOOP("Sentences", "{0} must hold uint8 images [N, {1}, {2}, 3]."),
    QT_TRANSLATE_NOOP("Sentences", "{0} must hold float32 {1} [{2}, {3}]."),
    QT_TRANSLATE_NOOP("Sentences", "the weights have the id {0}, model.json says {1}"),
    QT_TRANSLATE_NOOP("Sentences", "smallest cosine {0} over {1} golden pictures, {2} wanted"),
    QT_TRANSLATE_NOOP("Sentences", "Nothing is told of this model: {0} cannot be read."),
    QT_TRANSLATE_NOOP("Sentences", "{0} The bundled model is used instead."),
)

REWORDED = {
    'There is no model whose id starts with "{0}" (see model list).': QT_TRANSLATE_NOOP(
        "Sentences", 'There is no model whose id starts with "{0}".'
    ),
    'There is more than one model whose id starts with "{0}" (see model list).': QT_TRANSLATE_NOOP(
        "Sentences", 'There is more than one model whose id starts with "{0}".'
    ),
}
"""What the command line says, and the window without its hints."""
