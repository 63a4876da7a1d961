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
    output.survive_any_text()
    invocation = Invocation(open_window, paths.platform_paths())
    try:
        code = _run(list(args), invocation)
        sys.stdout.flush()
    except BrokenPipeError:
        output.hush_standard_output()
        return FAILED
    finally:
        logs.close()
    return code


def _run(args: list[str], invocation: Invocation) -> int:
    try:
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
    except BrokenPipeError:
        raise
    except Exception as error:
        return _fault(error, invocation)
    return DONE


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
    sys.stderr.write(output.printable(sentence) + "\n")
    return code
