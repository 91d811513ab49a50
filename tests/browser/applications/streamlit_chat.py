"""A Streamlit chat that says what its back end received."""

import streamlit
from received import note

if message := streamlit.chat_input("Message"):
    note(message)
    streamlit.chat_message("assistant").write(f"received: {message}")
