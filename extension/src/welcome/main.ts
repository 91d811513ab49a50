/**
 * The page to try it on: it guards itself as it guards any chat page, so that what happens here is
 * what happens there, with the company's policy, a record, and the same dialog.
 */
import { translate } from "../browser.ts";
import { guardDrop } from "../content/channels/drop.ts";
import { guardPaste } from "../content/channels/paste.ts";
import { initClipboard } from "../content/clipboard.ts";
import { greet } from "../content/inquiry.ts";
import { initInterface } from "../content/interface.ts";
import { takeStylesFrom } from "../interface/dialog/surface.ts";
import "../interface/main.ts";
import { element } from "../ui/element.ts";
import { fill, speak } from "../ui/page.ts";
import { SAMPLES } from "./samples.ts";

const { signal } = new AbortController();

takeStylesFrom("dialog.css");
initInterface(signal);
initClipboard(signal);
guardPaste(signal);
guardDrop(signal);
speak(`${translate("name")}: ${translate("welcomeTitle")}`);
show();
void greet();

function show(): void {
  const box = element("textarea", { id: "box", rows: "5", autocomplete: "off", "aria-describedby": "hint" });
  const said = element("p", { class: "detail", role: "status" });
  const samples = SAMPLES.map(({ title, text }) => sample(translate(title), text, box, said));
  fill(
    element(
      "header",
      {},
      element("img", { src: "icons/128.png", alt: "", width: "56", height: "56" }),
      element("h1", {}, translate("welcomeTitle")),
      element("p", {}, translate("welcomeLead")),
    ),
    step("1", translate("stepCopy"), element("ul", { class: "samples" }, ...samples), said),
    step(
      "2",
      translate("stepPaste"),
      element("label", { for: "box" }, translate("boxLabel")),
      box,
      element("p", { id: "hint", class: "detail" }, translate("boxHint")),
    ),
    step(
      "3",
      translate("stepSee"),
      element("p", {}, translate("seeLead")),
      element("p", { class: "detail" }, translate("noContent")),
    ),
  );
}

function step(number: string, title: string, ...contents: HTMLElement[]): HTMLElement {
  const id = `step-${number}`;
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { id }, element("span", { class: "number", "aria-hidden": "true" }, number), title),
    ...contents,
  );
}

function sample(title: string, text: string, box: HTMLTextAreaElement, said: HTMLElement): HTMLElement {
  const copy = element("button", { type: "button", "aria-label": `${translate("copy")}: ${title}` }, translate("copy"));
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text);
    said.textContent = translate("copied", title);
    box.focus();
  });
  return element("li", {}, element("div", {}, element("strong", {}, title), element("code", {}, text)), copy);
}
