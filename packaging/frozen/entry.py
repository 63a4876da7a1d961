"""Where the packaged program begins, window and console alike."""

import sys

from photo_finder import __version__

if sys.argv[1:] == ["--version"]:  # told at once, without loading the command line
    print(f"photo-finder {__version__}")
else:
    from photo_finder.__main__ import main

    main()
