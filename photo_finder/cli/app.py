"""The command line's table of contents: global options, and the commands by name."""

import logging
import os
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from photo_finder import __version__, logs, paths
from photo_finder.cli.commands import (
    album,
    clean,
    doctor,
    duplicates,
    folder,
    group,
    have,
    history,
    index,
    keep,
    model,
    removed,
    search,
    status,
    window,
)
from photo_finder.cli.invocation import Invocation
from photo_finder.core.errors import Cancelled

log = logging.getLogger(__name__)

EXAMPLES = """Examples:

\b
  photo-finder                                     open the window
  photo-finder ~/Pictures                          open it on a folder
  photo-finder beach.jpg                           open it with photos like this one
  photo-finder index ~/Pictures                    read a folder, or what is new in it
  photo-finder search beach.jpg -n 10              the ten most similar photos
  photo-finder clean                               which duplicates would go, and which stay
  photo-finder group --in ~/Pictures               which folders would be made of a heap of photos
  photo-finder --library /tmp/trial index PHOTOS   keep everything in another place

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some files could not be read, 130 interrupted.
"""


class CommandOrPath(TyperGroup):
    """A first word that is a path and no command opens the window on it."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command. Raises: Cancelled at an interrupt that comes before or after its long steps."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as error:  # Typer would end with nothing said
            raise Cancelled from error

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is meant, and what is left of the arguments."""
        word = args[0]
        if word not in self.commands and (os.path.exists(word) or os.sep in word):
            return window.NAME, self.commands[window.NAME], args
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=CommandOrPath,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Find photos by how they look, on your own machine.\n\n"
    "Without a command it opens the window, on a folder or with photos like those named.",
    epilog=EXAMPLES,
    subcommand_metavar="[FOLDER or PHOTO ...] | COMMAND ...",
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"photo-finder {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def choose(
    ctx: typer.Context,
    library: Annotated[
        Path | None,
        typer.Option("--library", metavar="DIR", help="Keep the library, settings and logs in DIR."),
    ] = None,
    verbose: Annotated[
        int,
        typer.Option(
            "-v",
            "--verbose",
            count=True,
            metavar="",
            help="Tell more; twice: every detail.",
            show_default=False,
        ),
    ] = 0,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Results and errors only.")] = False,
    _version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Show the version.")
    ] = False,
) -> None:
    """Take in the global options."""
    invocation = ctx.ensure_object(Invocation)
    if library is not None:
        invocation.paths = paths.paths_below(Path(os.path.expanduser(library)))
    invocation.verbosity, invocation.quiet = verbose, quiet
    invocation.begun = True
    logs.configure(invocation.paths.logs, verbose)
    log.info("photo-finder %s: %s in %s", __version__, ctx.invoked_subcommand, invocation.paths.library)
    if ctx.invoked_subcommand is None:
        window.window(ctx, [])


app.command("index", epilog=index.EXAMPLES, short_help="Read folders, or what is new in them.")(index.index)
app.command("search", epilog=search.EXAMPLES, short_help="Show the most similar photos.")(search.search)
app.add_typer(
    duplicates.app,
    name="duplicates",
    epilog=duplicates.EXAMPLES,
    short_help="Show files that hold the same picture.",
)
app.command("clean", epilog=clean.EXAMPLES, short_help="Move duplicates out, but one of each.")(clean.clean)
app.add_typer(keep.app, name="keep", short_help="Your own sets of rules for what is kept.")
app.command("have", epilog=have.EXAMPLES, short_help="Tell which photos of a folder you have already.")(
    have.have
)
app.command("group", epilog=group.EXAMPLES, short_help="Propose folders for photos, or make them.")(
    group.group
)
app.add_typer(
    album.app, name="album", epilog=album.EXAMPLES, short_help="Photos under names, in your own order."
)
app.command("history")(history.history)
app.command("undo", epilog=history.UNDO_EXAMPLES, short_help="Put back what an operation moved.")(
    history.undo
)
app.add_typer(removed.app, name="removed", short_help="Files that were moved out.")
app.command("status")(status.status)
app.command("doctor", short_help="Check that everything is sound.")(doctor.doctor)
app.add_typer(folder.app, name="folder", short_help="The watched folders.")
app.add_typer(model.app, name="model", short_help="The models that compare photos.")
app.command(window.NAME, hidden=True)(window.window)
