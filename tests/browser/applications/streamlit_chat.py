"""A Streamlit chat that says what its back end received."""

import streamlit
from received import note

if message := streamlit.chat_input("Message", accept_file=True):
    note(message.text, [(file.name, file.getvalue()) for file in message.files])
    streamlit.chat_message("assistant").write(f"received: {message.text}")
