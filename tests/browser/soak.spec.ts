/** Hundreds of tabs, and a background that is stopped again and again. Runs by its own command: it takes minutes. */
import { CARD, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { decisionsIn, exportEvidence, stopWorker } from "./evidence.ts";
import { expect, launch, managedBy, test } from "./fixtures.ts";

const TABS = Number(process.env["PROMPT_DLP_SOAK"] ?? 0);

/** After how many tabs the background is stopped, as the browser does when memory runs short. */
const STOP = 20;

test(`${TABS} tabs: every paste arrives redacted, once, and the log has every decision once`, async ({ open }) => {
  test.setTimeout(TABS * 5_000 + 60_000);
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true);
  await managedBy(context, POLICY.id);
  await copy(context, open, { plain: PLAIN_TEXT });
  const pages = [];
  for (let nth = 1; nth <= TABS; nth++) {
    const page = await open(context, "redact", "editors/textarea.html");
    pages.push(page);
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    if (nth % STOP === 0) await stopWorker(context);
    await page.bringToFront();
    await expect.poll(() => text(page)).toBe("before Card [CREDIT_CARD_1] of order 7after");
  }
  // All at once, in tabs that have been in the background.
  const send = (body: string) => fetch("/out", { method: "POST", body }).then(() => undefined);
  await Promise.all(pages.map((page) => page.evaluate(send, `please pay with card ${CARD}`)));
  const decisions = decisionsIn(await exportEvidence(context));
  expect(decisions.filter(({ channel }) => channel === "paste")).toHaveLength(TABS);
  expect(decisions.filter(({ channel }) => channel === "network")).toHaveLength(TABS);
  await context.close();
});
