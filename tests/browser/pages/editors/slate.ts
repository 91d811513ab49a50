import { createElement, type FunctionComponent } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Editor } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { expose } from "./expose.ts";

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: "paragraph", children: [{ text: "before after" }] }];

/** Its children are given apart from its other properties. */
const Root = Slate as FunctionComponent<Omit<Parameters<typeof Slate>[0], "children">>;

const mount = document.querySelector("#mount");
if (mount !== null) {
  createRoot(mount).render(createElement(Root, { editor, initialValue }, createElement(Editable, { id: "editor" })));
}

expose(() => ({
  document: [editor.children, editor.history.undos.length, editor.history.redos.length],
  selection: editor.selection,
  text: Editor.string(editor, []),
  before:
    editor.selection === null
      ? ""
      : Editor.string(editor, { anchor: Editor.start(editor, []), focus: editor.selection.focus }),
}));
