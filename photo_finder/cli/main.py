"""Runs one command and turns what went wrong into a sentence and an exit code."""

import logging
import sys
import traceback
from collections.abc import Sequence

from photo_finder import logs, paths
from photo_finder.cli import output
from photo_finder.cli.app import app
from photo_finder.cli.exit_codes import DONE, FAILED, INTERRUPTED, WRONG_USAGE
from photo_finder.cli.invocation import Invocation, OpenWindow
from photo_finder.core.errors import Cancelled, PhotoFinderError, UsageError

log = logging.getLogger(__name__)


def run(args: Sequence[str], open_window: OpenWindow) -> int:
    """Run the program with these arguments; returns the exit code and lets nothing escape."""
    output.open_standard_streams()
    output.survive_any_text()
    invocation = Invocation(open_window, paths.platform_paths())
    try:
        code = _run(list(args), invocation)
        sys.stdout.flush()
    except BrokenPipeError:
        output.hush_standard_output()
        return FAILED
    except OSError as error:
        return _unwritten(error)
    finally:
        logs.close()
    return code


def _run(args: list[str], invocation: Invocation) -> int:
    try:
        _refuse_empty(args)
        app(args=args, prog_name="photo-finder", obj=invocation)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except UsageError as error:
        return _sentence(str(error), WRONG_USAGE)
    except PhotoFinderError as error:
        log.info("failed: %s", error, exc_info=True)
        return _sentence(str(error), FAILED)
    except (Cancelled, KeyboardInterrupt):
        return _sentence("Interrupted.", INTERRUPTED)
    except (BrokenPipeError, output.UnwrittenError):
        raise
    except Exception as error:
        if isinstance(error, OSError) and not invocation.begun:
            raise  # only the help was to be written so far
        return _fault(error, invocation)
    return DONE


def _refuse_empty(args: list[str]) -> None:
    """An empty path would be taken for the folder that the user stands in. Raises: UsageError."""
    for before, word in zip(["", *args], args, strict=False):
        if not word or (word.startswith("--") and word.endswith("=")):
            option = word[:-1] or before
            where = f" after {option}" if option.startswith("-") else ""
            raise UsageError(f"An argument is empty{where}; is a variable of your shell not set?")


def _unwritten(error: OSError) -> int:
    """Standard output takes no more, as a file on a full disk."""
    output.hush_standard_output()
    output.complain(f"The result cannot be written: {error.strerror or error}.")
    return FAILED


def _fault(error: Exception, invocation: Invocation) -> int:
    log.exception("a fault of the program")
    if invocation.verbosity:
        traceback.print_exc()
    return _sentence(
        f"Photo Finder has a fault ({type(error).__name__}: {error}); "
        f"the details are in {invocation.paths.logs / logs.FILE}.",
        FAILED,
    )


def _sentence(sentence: str, code: int) -> int:
    whole = sentence[:1].upper() + sentence[1:] + ("" if sentence.endswith((".", "?")) else ".")
    output.complain(whole)
    return code
