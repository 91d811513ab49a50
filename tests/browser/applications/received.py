"""Where the back ends write what they received: each message on a line of its own, as JSON."""

import json
import os


def note(text, files=()):
    """Takes a message and, by name, the bytes of the files that came with it."""
    message = {"text": text, "files": {name: content.decode(errors="replace") for name, content in files}}
    with open(os.environ["RECEIVED"], "a", encoding="utf-8") as file:
        file.write(json.dumps(message) + "\n")
