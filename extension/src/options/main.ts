/** The options page: what the company has set, to read, and what is left to the employee, to change. */
import type { Policy } from "prompt-dlp";
import { manifestMatches, onLocalChanged, openPage, translate } from "../browser.ts";
import { hostOf } from "../match-pattern.ts";
import { APPEARANCES, NOTICES, type Preferences, type Settings } from "../protocol/own-pages.ts";
import { ask } from "../protocol.ts";
import { element } from "../ui/element.ts";
import { facts, fill, speak, wear } from "../ui/page.ts";
import { ACTIONS, SOURCES } from "../ui/texts.ts";

speak(`${translate("name")}: ${translate("options")}`);
void ask("settings", {}).then(show, () => show(undefined));
onLocalChanged(() => void ask("settings", {}).then(showManaged, () => undefined)); // another policy

function show(settings: Settings | undefined): void {
  const heading = element("h1", {}, translate("options"));
  if (settings === undefined) {
    fill(heading, element("p", { class: "alert", role: "alert" }, translate("failedNoAnswer")));
    return;
  }
  wear(settings.preferences);
  fill(heading, personal(settings), managed(settings), sites(), welcome());
}

/** Only what the company set: what the employee is about to set stays untouched. */
function showManaged(settings: Settings | undefined): void {
  if (settings !== undefined) document.querySelector("#managed")?.replaceWith(managed(settings));
}

function personal({ policy, preferences }: Settings): HTMLElement {
  const allowed = policy?.interface?.preferences ?? false;
  const said = element("p", { class: "detail", role: "status" });
  const form = element(
    "form",
    {},
    choice("appearance", translate("appearance"), APPEARANCES, APPEARANCE_LABELS, preferences.appearance, allowed),
    choice("notices", translate("notices"), NOTICES, NOTICE_LABELS, preferences.notices, allowed),
    allowed ? said : element("p", { class: "detail" }, translate("setByCompany")),
  );
  form.addEventListener("change", async () => {
    const settings = await ask("prefer", { preferences: chosen(form, preferences) }).catch(() => undefined);
    if (settings !== undefined) wear(settings.preferences);
    said.textContent = translate(settings === undefined ? "notSaved" : "saved");
  });
  return section("personal", translate("personalSettings"), form);
}

function choice<T extends string>(
  name: string,
  legend: string,
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  current: T,
  enabled: boolean,
): HTMLElement {
  return element(
    "fieldset",
    { disabled: !enabled },
    element("legend", {}, legend),
    ...values.map((value) =>
      element(
        "label",
        {},
        element("input", { type: "radio", name, value, checked: value === current }),
        translate(labels[value]),
      ),
    ),
  );
}

const APPEARANCE_LABELS = { system: "appearanceSystem", light: "appearanceLight", dark: "appearanceDark" } as const;
const NOTICE_LABELS = { short: "noticesShort", long: "noticesLong", "until-closed": "noticesUntilClosed" } as const;

function chosen(form: HTMLFormElement, before: Preferences): Preferences {
  const fields = new FormData(form);
  return {
    appearance: APPEARANCES.find((value) => value === fields.get("appearance")) ?? before.appearance,
    notices: NOTICES.find((value) => value === fields.get("notices")) ?? before.notices,
  };
}

function managed({ policy, source, groups, device }: Settings): HTMLElement {
  const made = section(
    "managed",
    translate("companySettings"),
    element("p", { class: "detail" }, translate("readOnly")),
    facts([
      [
        translate("policy"),
        translate(SOURCES[source]),
        policy && `${policy.id}, ${translate("version", String(policy.version))}`,
      ],
      [translate("groups"), groups.join(", ") || "–"],
      [translate("deviceName"), device ?? "–"],
      [translate("onFailure"), translate(policy?.fail === "open" ? "failOpen" : "failClosed")],
    ]),
  );
  if (policy?.rules?.length) made.append(rules(policy));
  return made;
}

function rules({ rules = [] }: Policy): HTMLElement {
  const rows = rules.map(({ id, action, when = {} }) => {
    const about = [...(when.categories ?? []), ...(when.detectors ?? [])];
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, id),
      element("td", {}, translate(ACTIONS[action])),
      element("td", {}, about.join(", ") || translate("anything")),
      element("td", {}, [...(when.sites ?? []), ...(when.channels ?? []), ...(when.groups ?? [])].join(", ") || "–"),
    );
  });
  const head = ["rule", "action", "about", "where"].map((key) => element("th", { scope: "col" }, translate(key)));
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "group", "aria-label": translate("rules") },
    element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows)),
  );
}

function sites(): HTMLElement {
  const hosts = new Set(manifestMatches().map(hostOf));
  return section(
    "sites",
    translate("guardedSites"),
    element("ul", { class: "sites" }, ...[...hosts].map((host) => element("li", {}, element("code", {}, host)))),
  );
}

function welcome(): HTMLElement {
  const button = element("button", { type: "button" }, translate("tryIt"));
  button.addEventListener("click", () => void openPage("welcome.html"));
  return section("try", translate("welcomeTitle"), element("p", { class: "detail" }, translate("welcomeLead")), button);
}

function section(id: string, title: string, ...contents: HTMLElement[]): HTMLElement {
  const heading = `${id}-heading`;
  return element("section", { id, "aria-labelledby": heading }, element("h2", { id: heading }, title), ...contents);
}
