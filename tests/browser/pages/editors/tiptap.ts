import { Editor } from "@tiptap/core";
import { Image } from "@tiptap/extension-image";
import { TableKit } from "@tiptap/extension-table";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import { StarterKit } from "@tiptap/starter-kit";
import { expose } from "./expose.ts";

const editor = new Editor({
  element: document.querySelector("#mount"),
  extensions: [StarterKit, TableKit, Image.configure({ allowBase64: true })],
  content: "<p>before after</p>",
  editorProps: { attributes: { id: "editor" } },
});

expose(() => ({
  document: [editor.getJSON(), undoDepth(editor.state), redoDepth(editor.state)],
  selection: editor.state.selection.toJSON(),
  text: editor.state.doc.textContent,
  before: editor.state.doc.textBetween(0, editor.state.selection.head, "\n"),
}));
