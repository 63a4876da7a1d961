"""What the training framework can compute on."""

from trainer.frameworks import load_framework, load_keras


def list_devices() -> tuple[str, ...]:
    """One line for the backend, then one a device."""
    keras, tf = load_keras(), load_framework("tensorflow")
    found = tf.config.list_physical_devices()
    lines = [f"{device.device_type} {device.name.removeprefix('/physical_device:')}" for device in found]
    return (f"keras {keras.__version__} on {keras.backend.backend()} {tf.__version__}", *lines)
