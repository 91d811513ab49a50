import { exampleSetup } from "prosemirror-example-setup";
import { DOMParser } from "prosemirror-model";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

const start = document.createElement("p");
start.textContent = "before after";
const doc = DOMParser.fromSchema(schema).parse(start);
const state = EditorState.create({ doc, plugins: exampleSetup({ schema, menuBar: false }) });
const view = new EditorView(document.querySelector("#mount"), { state, attributes: { id: "editor" } });

/** What the editor itself believes, which is what a chat page would send. */
Object.assign(window, {
  modelOf: () => ({ document: view.state.doc.toJSON(), caret: view.state.selection.head }),
});
