"""An action's text without its mnemonic, which is ``&Settings…``, or ``设置(&S)…`` in other scripts."""

import re

_IN_BRACKETS = re.compile(r"\s?\(&\w\)")


def without_mnemonic(text: str) -> str:
    """``S&maller thumbnails`` -> ``Smaller thumbnails``, ``设置(&S)…`` -> ``设置…``."""
    return _IN_BRACKETS.sub("", text).replace("&", "")
