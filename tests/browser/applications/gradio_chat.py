"""A Gradio chat that says what its back end received."""

import os

import gradio
from received import note


def answer(message, _history):
    note(message)
    return f"received: {message}"


gradio.ChatInterface(answer).launch(server_name="127.0.0.1", server_port=int(os.environ["PORT"]))
