/** What chat pages write with: an editor (`?editor=`), Enter and a button to send, and what was sent. */
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

interface Composer {
  text(): string;
  clear(): void;
}

const form = document.querySelector("#composer") as HTMLFormElement;
const mount = document.querySelector("#mount") as HTMLElement;

const COMPOSERS: Readonly<Record<string, () => Composer>> = {
  textarea() {
    const editor = Object.assign(document.createElement("textarea"), { id: "editor" });
    mount.append(editor);
    sendOnEnter(editor);
    return {
      text: () => editor.value,
      clear: () => {
        editor.value = "";
      },
    };
  },
  contenteditable() {
    const editor = Object.assign(document.createElement("div"), { id: "editor", contentEditable: "true" });
    mount.append(editor);
    sendOnEnter(editor);
    return { text: () => editor.textContent ?? "", clear: () => editor.replaceChildren() };
  },
  prosemirror() {
    const handleKeyDown = (_: EditorView, event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return false;
      form.requestSubmit();
      return true;
    };
    const state = () => EditorState.create({ schema });
    const view = new EditorView(mount, { state: state(), attributes: { id: "editor" }, handleKeyDown });
    return { text: () => view.state.doc.textContent, clear: () => view.updateState(state()) };
  },
};

const composer = COMPOSERS[new URLSearchParams(location.search).get("editor") ?? ""]?.();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = composer?.text() ?? "";
  if (text === "") return;
  document.querySelector("#sent")?.append(Object.assign(document.createElement("li"), { textContent: text }));
  composer?.clear();
});

function sendOnEnter(editor: HTMLElement): void {
  editor.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
}
