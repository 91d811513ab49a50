import { exampleSetup } from "prosemirror-example-setup";
import { redoDepth, undoDepth } from "prosemirror-history";
import { DOMParser } from "prosemirror-model";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { expose } from "./expose.ts";

/** ProseMirror with everything of its own example. */
export function createProseMirror(place: Element | null, text: string): EditorView {
  const start = document.createElement("p");
  start.textContent = text;
  const doc = DOMParser.fromSchema(schema).parse(start);
  const state = EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) });
  const view = new EditorView(place, { state, attributes: { id: "editor" } });
  expose(() => ({
    document: [view.state.doc.toJSON(), undoDepth(view.state), redoDepth(view.state)],
    selection: view.state.selection.toJSON(),
    text: view.state.doc.textContent,
    before: view.state.doc.textBetween(0, view.state.selection.head, "\n"),
  }));
  return view;
}
