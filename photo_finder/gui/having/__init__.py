"""Do I have these already? The answer for a folder outside the library."""
