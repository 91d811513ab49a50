"""A Gradio chat that says what its back end received."""

import os
from pathlib import Path

import gradio
from received import note


def answer(message, _history):
    paths = [Path(path) for path in message["files"]]
    note(message["text"], [(path.name, path.read_bytes()) for path in paths])
    return f"received: {message['text']}"


gradio.ChatInterface(answer, multimodal=True).launch(server_name="127.0.0.1", server_port=int(os.environ["PORT"]))
