"""A Chainlit chat that says what its back end received."""

from pathlib import Path

import chainlit
from received import note


@chainlit.on_message
async def answer(message: chainlit.Message):
    note(message.content, [(element.name, Path(element.path).read_bytes()) for element in message.elements])
    await chainlit.Message(content=f"received: {message.content}").send()
