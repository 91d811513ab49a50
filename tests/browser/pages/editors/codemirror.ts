import { defaultKeymap, history, historyKeymap, redoDepth, undoDepth } from "@codemirror/commands";
import { EditorView, keymap } from "@codemirror/view";
import { expose } from "./expose.ts";

const mount = document.querySelector("#mount");
const view = new EditorView({
  doc: "before after",
  extensions: [
    history({ newGroupDelay: 0 }),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ id: "editor" }),
  ],
  ...(mount && { parent: mount }),
});

expose(() => ({
  document: [view.state.doc.toString(), undoDepth(view.state), redoDepth(view.state)],
  selection: view.state.selection.toJSON(),
  text: view.state.doc.toString(),
  before: view.state.sliceDoc(0, view.state.selection.main.head),
}));
