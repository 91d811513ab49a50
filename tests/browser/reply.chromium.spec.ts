/** Of originals in answers, what only Chromium lets a test do: drag, measure, change the policy meanwhile. */
import type { CDPSession, Page } from "@playwright/test";
import { CARD, clipboardText, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, managedBy, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { answer, pasteCard } from "./replies.ts";

/** Chunks of the answer whose cost is measured. */
const CHUNKS = 500;

test.beforeEach(({ guarded, open }) => copy(guarded, open, { plain: PLAIN_TEXT }));

test("what is dragged out of an answer has the original, and goes back in as a label", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "reply.html");
  await pasteCard(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    for (const kind of ["dragstart", "dragover", "drop", "paste", "beforeinput"]) {
      addEventListener(
        kind,
        (event) => {
          const { dataTransfer } = event as DragEvent;
          seen.push(`${kind} ${dataTransfer?.getData("text/plain") ?? ""}`);
        },
        true,
      );
    }
    Object.assign(window, { seen });
  });
  await answer(page, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
  await expect.poll(async () => (await Overlay.of(page)).text()).toContain(CARD);
  await page.locator("#editor").fill("");
  await page.locator("#conversation p").selectText();
  const { data, drop } = await drag(page, "#conversation p");
  expect(JSON.stringify(data)).toContain(CARD);
  await drop("#editor");
  await expect.poll(() => text(page)).toBe("The card [CREDIT_CARD_1] is valid.");
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join())).not.toContain(CARD);
  await page.close();
  // It was held like anything that comes from outside, so it had come with the original.
  const records = recordsOf(await exportEvidence(guarded));
  expect(records.findLast(({ channel }) => channel === "drop")).toMatchObject({ outcome: "redacted" });
});

test("restoring costs at most 2 ms of a streamed chunk", async ({ guarded, unguarded, open }) => {
  const costs = [];
  for (const context of [guarded, unguarded]) {
    const page = await open(context, "redact", "reply.html");
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    await answer(page, (page) => {
      for (let i = 0; i < 300; i++)
        page.say(`The card [CREDIT_CARD_1] of order [${i}] is valid, and ${"so on ".repeat(50)}`);
    });
    const before = await busy(cdp);
    await answer(page, (page) => {
      const words = "The card [CREDIT_ CARD_1] of list[12] is valid, see [1] ".repeat(50).split(/(?<= )/);
      return page.stream("pre", words);
    });
    costs.push((await busy(cdp)) - before);
    await page.close();
  }
  const [guardedCost = 0, unguardedCost = 0] = costs;
  expect((guardedCost - unguardedCost) / CHUNKS).toBeLessThan(2);
});

/** Milliseconds of work that the page's main thread has done. */
async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

test.describe("as the policy says", () => {
  test("originals go into the page's own text, stand for surrogates, or are not shown at all", async ({
    guarded,
    open,
  }) => {
    const policy = async (version: number, redaction: object) => {
      setManaged({ policy: JSON.stringify({ ...POLICY, version, redaction }) });
      await managedBy(guarded, `${POLICY.id}, version ${version}`);
    };
    const shown = async (version: number, restoration: object) => {
      await policy(version, { restoration });
      await copy(guarded, open, { plain: PLAIN_TEXT });
      const page = await open(guarded, "redact", "reply.html");
      await pasteCard(page);
      await answer(page, (page) => page.stream("p", ["The card [CREDIT_", "CARD_1]", " is [CREDIT_CARD_1]."]));
      return page;
    };
    const inText = await shown(8, { show: "text" });
    await expect(inText.locator("#conversation p")).toHaveText(`The card ${CARD} is ${CARD}.`);
    await inText.close();

    const mail = "jane.roe@contoso.com";
    await policy(9, { style: "surrogate" });
    await copy(guarded, open, { plain: `Write to ${mail}` });
    const surrogate = await open(guarded, "redact", "reply.html");
    await placeCaret(surrogate);
    await surrogate.keyboard.press("Control+V");
    await expect.poll(() => text(surrogate)).toContain("user1@example.com");
    await answer(surrogate, (page) => page.grow("p", ["I wrote to user1@", "example.com", "."]));
    const overlay = await Overlay.of(surrogate);
    await expect.poll(() => overlay.text()).toContain(mail);
    await surrogate.close();

    const never = await shown(10, { show: "never", copy: false });
    await never.locator("#conversation p").selectText();
    await never.keyboard.press("Control+C");
    expect(await clipboardText(never)).toBe("The card [CREDIT_CARD_1] is [CREDIT_CARD_1].");
    expect(await (await Overlay.of(never)).text()).not.toContain(CARD);
    await never.close();
  });
});

/** Drags what is selected with the real mouse, as far as the browser takes over. Gives what it carries. */
async function drag(page: Page, from: string): Promise<{ data: unknown; drop(onto: string): Promise<void> }> {
  const cdp = await page.context().newCDPSession(page);
  const place = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
  };
  await cdp.send("Input.setInterceptDrags", { enabled: true });
  const intercepted = new Promise<{ data: unknown }>((resolve) => cdp.once("Input.dragIntercepted", resolve));
  const { x, y } = await place(from);
  const button = "left" as const;
  await cdp.send("Input.dispatchMouseEvent", { type: "mousePressed", x, y, button, clickCount: 1 });
  for (const step of [10, 20, 30]) {
    await cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", x: x + step, y, button, buttons: 1 });
  }
  const { data } = await intercepted;
  return {
    data,
    async drop(onto) {
      const target = await place(onto);
      for (const type of ["dragEnter", "dragOver", "drop"] as const) {
        await cdp.send("Input.dispatchDragEvent", { type, ...target, data: data as never });
      }
    },
  };
}
