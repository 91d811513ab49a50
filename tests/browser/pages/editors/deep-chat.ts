/** A chat component whose editor is inside an open shadow root. */
import "deep-chat";
import type { DeepChat } from "deep-chat";
import { expose } from "./expose.ts";

const chat = document.createElement("deep-chat") as DeepChat;
chat.defaultInput = { text: "before after" };
chat.connect = { handler: (_, signals) => void signals.onResponse({ text: "" }) };
document.querySelector("#mount")?.append(chat);

expose(() => {
  const root = chat.shadowRoot;
  const input = root?.querySelector<HTMLElement>("#text-input");
  const [range] = root ? (getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? []) : [];
  let before = "";
  if (input && range && input.contains(range.endContainer)) {
    const text = document.createRange();
    text.setStart(input, 0);
    text.setEnd(range.endContainer, range.endOffset);
    before = text.toString();
  }
  return {
    document: input?.innerHTML,
    selection: [before.length, range?.collapsed],
    text: input?.textContent ?? "",
    before,
  };
});
