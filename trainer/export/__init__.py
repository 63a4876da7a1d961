"""From a fitted run to the model folder that the app loads."""
