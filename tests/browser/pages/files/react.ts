/** A file field as a React application has it. */
import { createElement, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

const events: { kind: string; names: string[] }[] = [];
Object.assign(window, { events });

function App() {
  const [names, setNames] = useState<string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  return createElement(
    "form",
    {},
    createElement("input", {
      ref: field,
      id: "field",
      type: "file",
      multiple: true,
      onChange: ({ target }: { target: HTMLInputElement }) => {
        const chosen = [...(target.files ?? [])].map(({ name }) => name);
        events.push({ kind: "change", names: chosen });
        setNames(chosen);
      },
    }),
    createElement("output", { id: "names" }, names.join(", ")),
  );
}

const root = document.querySelector("#root");
if (root !== null) createRoot(root).render(createElement(App));
