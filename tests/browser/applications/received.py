"""Where the back ends write what they received, a JSON string on each line."""

import json
import os


def note(message):
    with open(os.environ["RECEIVED"], "a", encoding="utf-8") as file:
        file.write(json.dumps(message) + "\n")
