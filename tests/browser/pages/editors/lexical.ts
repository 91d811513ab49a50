import { CodeHighlightNode, CodeNode } from "@lexical/code";
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { LinkNode } from "@lexical/link";
import { ListItemNode, ListNode, registerList } from "@lexical/list";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import { TableCellNode, TableNode, TableRowNode } from "@lexical/table";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  type LexicalNode,
  type PointType,
} from "lexical";
import { expose } from "./expose.ts";

const lists = [ListNode, ListItemNode];
const code = [CodeNode, CodeHighlightNode];
const tables = [TableNode, TableRowNode, TableCellNode];
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, LinkNode, ...lists, ...code, ...tables],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(document.querySelector<HTMLElement>("#editor"));
editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode("before after"))), {
  discrete: true,
});
const history = createEmptyHistoryState();
registerRichText(editor);
registerList(editor);
registerHistory(editor, history, 0);

expose(() =>
  editor.read(() => {
    const selection = $getSelection();
    const range = $isRangeSelection(selection) ? selection : undefined;
    return {
      document: [editor.getEditorState().toJSON(), history.undoStack.length, history.redoStack.length],
      selection: range && [placeOf(range.anchor), placeOf(range.focus)],
      text: $getRoot().getTextContent(),
      before: range === undefined ? "" : textBefore(range.focus),
    };
  }),
);

/** Without the keys of nodes, which differ from run to run. */
function placeOf(point: PointType): number[] {
  const parents: LexicalNode[] = [point.getNode(), ...point.getNode().getParents()];
  return [...parents.map((node) => node.getIndexWithinParent()).reverse(), point.offset];
}

function textBefore(point: PointType): string {
  const earlier = point.getNode().getPreviousSiblings();
  const own = point.type === "text" ? point.getNode().getTextContent().slice(0, point.offset) : "";
  return earlier.map((node) => node.getTextContent()).join("") + own;
}
