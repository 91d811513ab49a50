"""A Chainlit chat that says what its back end received."""

import chainlit
from received import note


@chainlit.on_message
async def answer(message: chainlit.Message):
    note(message.content)
    await chainlit.Message(content=f"received: {message.content}").send()
