"""``configs`` and ``devices``: what there is to train, and to train on."""

import typer


def configs() -> None:
    """List the bundled configs, each with its promise."""
    from trainer.config import bundled_configs, header

    for name, path in bundled_configs().items():
        typer.echo(f"{name}\n")
        typer.echo("\n".join(f"    {line}".rstrip() for line in header(path).splitlines()) + "\n")


def devices() -> None:
    """List what the training framework can compute on."""
    from trainer.training.devices import list_devices

    for device in list_devices():
        typer.echo(device)
