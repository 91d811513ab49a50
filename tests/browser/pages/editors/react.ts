/** A text area whose value is React's, as in many chat pages. */
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { expose } from "./expose.ts";

let state = "";

function Composer() {
  const [value, setValue] = useState("before after");
  state = value;
  return createElement("textarea", {
    id: "editor",
    rows: 6,
    cols: 60,
    value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  });
}

const mount = document.querySelector("#mount");
if (mount !== null) createRoot(mount).render(createElement(Composer));

expose(() => {
  const field = document.querySelector("textarea");
  const { selectionStart = 0, selectionEnd = 0 } = field ?? {};
  return {
    document: state,
    selection: [selectionStart, selectionEnd],
    text: state,
    before: state.slice(0, selectionEnd),
  };
});
