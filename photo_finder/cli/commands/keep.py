"""photo-finder keep: sets of rules for what is kept of duplicates, under names of one's own."""

from __future__ import annotations

from typing import Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

EXAMPLES = """Examples:

\b
  photo-finder keep save trip in:~/Pictures/Best,largest,oldest
  photo-finder clean --keep trip
  photo-finder keep list
  photo-finder keep remove trip

A name stands for its rules wherever rules are asked for; `photo-finder clean --help` lists them.
"""

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, epilog=EXAMPLES)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Of the set.")]


@app.command("list")
def list_sets(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show the saved sets."""
    with ctx.ensure_object(Invocation).library() as library:
        found = library.keep_sets()
    if as_json:
        output.write_json({"sets": [{"name": name, "keep": rules} for name, rules in found.items()]})
        return
    for name, rules in found.items():
        output.console().print(f"{output.printable(name)}: {output.printable(rules)}")
    if not found:
        output.console().print("No sets are saved.")


@app.command()
def save(
    ctx: typer.Context,
    name: Name,
    rules: Annotated[str, typer.Argument(metavar="RULE,RULE", help="As --keep takes them.")],
) -> None:
    """Save rules under a name, in place of those that it had."""
    with ctx.ensure_object(Invocation).library() as library:
        library.save_keep_set(name, rules)


@app.command()
def remove(ctx: typer.Context, name: Name) -> None:
    """Forget a set."""
    with ctx.ensure_object(Invocation).library() as library:
        library.remove_keep_set(name)
