import Quill from "quill";
import "quill/dist/quill.core.css";
import { expose } from "./expose.ts";

const quill = new Quill("#mount", { modules: { table: true } });
quill.root.id = "editor";
quill.setText("before after");
quill.history.clear();

expose(() => ({
  document: [stable(quill.getContents().ops), quill.history.stack.undo.length, quill.history.stack.redo.length],
  selection: quill.getSelection(),
  text: quill.getText(),
  before: quill.getText(0, endOf(quill.getSelection())),
}));

/** Rows of tables have random names. */
function stable(ops: unknown): unknown {
  const names: string[] = [];
  return JSON.parse(
    JSON.stringify(ops).replaceAll(/row-\w{4}/g, (name) => {
      if (!names.includes(name)) names.push(name);
      return `row ${names.indexOf(name)}`;
    }),
  );
}

function endOf(range: { index: number; length: number } | null): number {
  return range === null ? 0 : range.index + range.length;
}
