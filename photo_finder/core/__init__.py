"""Plain values that every other room speaks in. Imports the standard library and numpy only."""
