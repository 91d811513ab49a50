import { createProseMirror } from "./prosemirror-view.ts";

createProseMirror(document.querySelector("#mount"), "before after");
