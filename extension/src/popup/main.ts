/** The popup: whether protection is on and this page guarded, under which policy, what was decided lately, the evidence as a file. */
import { onLocalChanged, onPermissionsChanged, openOptions, requestPages, tabInFront, translate } from "../browser.ts";
import { hostOf } from "../match-pattern.ts";
import type { State } from "../protocol/own-pages.ts";
import { ask } from "../protocol.ts";
import { element } from "../ui/element.ts";
import { facts, fill, moment, speak, wear } from "../ui/page.ts";
import { FAILURES, SOURCES } from "../ui/texts.ts";
import { decisions } from "./decisions.ts";

speak(translate("name"));
void show();
onLocalChanged(() => void show()); // another policy, or a problem
onPermissionsChanged(() => void show());

async function show(): Promise<void> {
  const tab = await tabInFront();
  const state = await ask("state", tab === undefined ? {} : { tab }).catch(() => undefined);
  if (state !== undefined) wear(state.preferences);
  fill(...(state === undefined ? unavailable() : contents(state)));
}

function contents(state: State): HTMLElement[] {
  const { engine, policy, problems: latest, notAllowed } = state;
  const attention = engine === undefined || policy.refused !== undefined || latest.length + notAllowed.length > 0;
  return [
    heading(!attention, state.page),
    ...refusal(state),
    ...permission(state),
    ...problems(state),
    overview(state),
    decisions(state),
    footer(),
  ];
}

function unavailable(): HTMLElement[] {
  return [heading(false, undefined), element("p", { class: "alert", role: "alert" }, translate("failedNoAnswer"))];
}

function heading(on: boolean, page: State["page"]): HTMLElement {
  const status = translate(on ? "popupOn" : "popupAttention");
  const here = page === undefined ? translate("notGuarded") : translate("guardedHere", page.host);
  return element(
    "header",
    { class: on ? "on" : "attention" },
    element("img", { src: "icons/48.png", alt: "", width: "32", height: "32" }),
    element(
      "div",
      {},
      element("h1", {}, translate("name")),
      element("p", {}, element("span", { class: "status" }, status), " · ", here),
    ),
  );
}

function overview({ policy, engine, evidence }: State): HTMLElement {
  const { size, checkpoint, exported } = evidence;
  const waiting = size - (exported?.size ?? 0);
  return facts([
    [
      translate("policy"),
      translate(SOURCES[policy.source]),
      [
        `${policy.id}, ${translate("version", String(policy.version))}`,
        ...(policy.since === undefined ? [] : [translate("since", moment(policy.since))]),
        ...policy.groups,
      ].join(" · "),
    ],
    [
      translate("engine"),
      engine === undefined ? translate("engineStopped") : translate("version", engine.version),
      engine?.detectors.slice(0, 12),
    ],
    [
      translate("evidence"),
      translate("evidenceSize", String(size)),
      [
        checkpoint === undefined
          ? translate("checkpointNone")
          : translate("checkpoint", String(checkpoint.size), moment(checkpoint.time)),
        translate("notExported", String(waiting)),
      ].join(" · "),
    ],
  ]);
}

function refusal({ policy: { refused } }: State): HTMLElement[] {
  if (refused === undefined) return [];
  const { message, code, path, line, column } = refused;
  const place = [path, line === undefined ? undefined : `${line}:${column ?? 1}`].filter(Boolean).join(" ");
  return [
    element(
      "div",
      { class: "alert", role: "alert" },
      element("p", {}, translate("policyRefused")),
      element("p", { class: "detail" }, `${message} (${[code, place].filter(Boolean).join(", ")})`),
    ),
  ];
}

/** The browser asks the employee itself, and only in answer to a click. */
function permission({ notAllowed }: State): HTMLElement[] {
  if (notAllowed.length === 0) return [];
  const allow = element("button", { type: "button", class: "primary" }, translate("allowPages"));
  allow.addEventListener("click", () => void requestPages(notAllowed).then(show));
  const hosts = [...new Set(notAllowed.map(hostOf))].map((host) => element("li", {}, element("code", {}, host)));
  return [
    element(
      "div",
      { class: "alert", role: "alert" },
      element("p", {}, translate("pagesNotAllowed")),
      element("ul", {}, ...hosts),
      allow,
    ),
  ];
}

function problems({ problems: [latest] }: State): HTMLElement[] {
  if (latest === undefined) return [];
  const text = translate(FAILURES[latest.cause]);
  return [
    element(
      "div",
      { class: "alert" },
      element("p", {}, `${translate("problems")}: ${text}`),
      element("p", { class: "detail" }, moment(latest.time)),
    ),
  ];
}

function footer(): HTMLElement {
  const save = element("button", { type: "button", class: "primary" }, translate("exportEvidence"));
  const options = element("button", { type: "button" }, translate("options"));
  const said = element("p", { class: "detail", role: "status" }, translate("noContent"));
  options.addEventListener("click", () => openOptions());
  save.addEventListener("click", async () => {
    save.disabled = true;
    const exported = await ask("export", {}).catch(() => undefined);
    if (exported !== undefined) download(exported.name, exported.file);
    said.textContent = exported === undefined ? translate("exportFailed") : translate("exported", exported.name);
    save.disabled = false;
  });
  return element("footer", {}, said, element("div", { class: "buttons" }, options, save));
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }));
  element("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
