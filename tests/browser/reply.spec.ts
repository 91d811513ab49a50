/** Originals in what the page answers, for the employee's eyes only. */
import type { CDPSession, Page } from "@playwright/test";
import { CARD, clipboardText, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf } from "./evidence.ts";
import { expect, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";

/** What `pages/reply.ts` offers. */
interface Answering {
  say(text: string): void;
  stream(name: string, pieces: readonly string[]): Promise<void>;
  grow(name: string, pieces: readonly string[]): Promise<void>;
  tabulate(rows: readonly (readonly string[])[]): void;
}

/** Chunks of the answer whose cost is measured. */
const CHUNKS = 500;

test.beforeEach(({ guarded, open }) => copy(guarded, open, { plain: PLAIN_TEXT }));

const ANSWERS: { name: string; how: (page: Answering) => void | Promise<void> }[] = [
  { name: "at once", how: (page) => page.say("The card [CREDIT_CARD_1] is valid.") },
  { name: "as a model wrote it", how: (page) => page.say("The card [Credit Card 1] is valid.") },
  {
    name: "word by word, the label over several nodes",
    how: (page) => page.stream("p", ["The ", "card [CRE", "DIT_", "CARD", "_1", "] is", " valid."]),
  },
  {
    name: "in one growing text",
    how: (page) => page.grow("p", ["The card ", "[CREDIT", "_CARD_", "1", "]", " is valid."]),
  },
  {
    name: "in a table",
    how: (page) =>
      page.tabulate([
        ["name", "card"],
        ["Ada", "[CREDIT_CARD_1]"],
      ]),
  },
  {
    name: "in highlighted code",
    how: (page) => page.stream("pre", ["const cards = ", "[", "'", "[", "CREDIT_CARD_1", "]", "'", "];"]),
  },
];

for (const { name, how } of ANSWERS) {
  test(`an answer ${name} shows the original, and its page does not know it`, async ({ guarded, open }) => {
    const page = await open(guarded, "redact", "reply.html");
    await pasteCard(page);
    await answer(page, how);
    const overlay = await Overlay.of(page);
    await expect.poll(() => overlay.text()).toContain(CARD);
    expect(await readableBy(page)).not.toContain(CARD);
    await page.close();
  });
}

test("after a reload the answer shows the original again, in this tab only", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "reply.html");
  await pasteCard(page);
  const other = await open(guarded, "redact", "reply.html");
  await page.reload();
  for (const each of [page, other]) await answer(each, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
  const overlay = await Overlay.of(page);
  await expect.poll(() => overlay.text()).toContain(CARD);
  expect(await (await Overlay.of(other)).text()).not.toContain(CARD);
  await other.close();
  await page.close();
});

test("an original is drawn where its label is, and goes where it goes", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "reply.html");
  await pasteCard(page);
  await answer(page, (page) => {
    page.say("The card [CREDIT_CARD_1] is valid.");
    for (let i = 0; i < 40; i++) page.say(`line ${i}`);
  });
  const overlay = await Overlay.of(page);
  const apart = async () => {
    const { x, y } = await overlay.placeOf(CARD);
    const label = await page.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector("#conversation p")?.firstChild as Text;
      range.setStart(text, text.data.indexOf("["));
      range.setEnd(text, text.data.indexOf("]") + 1);
      const { x, y } = range.getBoundingClientRect();
      return { x, y };
    });
    return Math.hypot(x - label.x, y - label.y);
  };
  await expect.poll(apart).toBeLessThan(4);
  await page.locator("#conversation").evaluate((box) => box.scrollBy(0, 15));
  await expect.poll(apart).toBeLessThan(4);
  await page.locator("#conversation").evaluate((box) => box.scrollBy(0, 600));
  await expect.poll(() => overlay.text()).not.toContain(CARD);
  await page.close();
});

test("what is copied from an answer has the original; the page's own listener sees nothing of it", async ({
  guarded,
  open,
}) => {
  const page = await open(guarded, "redact", "reply.html");
  await pasteCard(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    for (const target of [window, document]) {
      for (const capture of [true, false]) {
        target.addEventListener(
          "copy",
          (event) => seen.push((event as ClipboardEvent).clipboardData?.getData("text/plain") ?? ""),
          capture,
        );
      }
    }
    Object.assign(window, { seen });
  });
  await answer(page, (page) => page.stream("p", ["The ", "card [CREDIT_", "CARD_1]", " is valid."]));
  await expect.poll(async () => (await Overlay.of(page)).text()).toContain(CARD);
  await page.locator("#conversation p").selectText();
  await page.keyboard.press("Control+C");
  expect(await clipboardText(page)).toBe(`The card ${CARD} is valid.`);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join())).not.toContain(CARD);

  // Back into the page it goes as a label again, the same one.
  await page.locator("#editor").fill("");
  await page.locator("#editor").focus();
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toBe("The card [CREDIT_CARD_1] is valid.");
  await page.close();
});

for (const button of ["copy", "copy-rich"]) {
  test(`the page's own button (${button}) copies the original`, async ({ guarded, open }) => {
    const page = await open(guarded, "redact", "reply.html");
    await pasteCard(page);
    await answer(page, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
    await expect.poll(async () => (await Overlay.of(page)).text()).toContain(CARD);
    await page.locator(`#${button}`).click();
    await expect(page).toHaveTitle("copied");
    expect(await clipboardText(page)).toBe(`The card ${CARD} is valid.`);
    await page.close();
  });
}

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

test("originals whose time has come are forgotten, and their label is not given again", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "reply.html");
  await pasteCard(page);
  const popup = await openPopup(guarded);
  await popup.evaluate(`(async () => {
    const { session } = chrome.storage;
    for (const [name, kept] of Object.entries(await session.get(null))) {
      if (name.startsWith("conversation:")) await session.set({ [name]: { ...kept, until: 1 } });
    }
  })()`);
  await popup.close();
  await page.reload();
  await answer(page, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_2]");
  await answer(page, (page) => page.say("The card [CREDIT_CARD_2] is valid."));
  const overlay = await Overlay.of(page);
  await expect.poll(() => overlay.text()).toContain(CARD);
  expect((await overlay.text()).split(CARD)).toHaveLength(2);
  await page.close();
});

test("a page cannot find, measure or load its way to what is drawn", async ({ guarded, open }) => {
  const page = await open(guarded, "redact", "reply.html");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await pasteCard(page);
  // A font of the page's for each digit, asked for only when that digit is drawn in it.
  await page.evaluate(() => {
    for (let digit = 0; digit < 10; digit++) {
      const range = `U+003${digit}`;
      document.fonts.add(new FontFace("spy", `url(digit-${digit}.woff2)`, { unicodeRange: range }));
      document.fonts.add(new FontFace("sans-serif", `url(digit-${digit}.woff2)`, { unicodeRange: range }));
      document.fonts.add(new FontFace("system-ui", `url(digit-${digit}.woff2)`, { unicodeRange: range }));
    }
    document.body.style.fontFamily = "spy, sans-serif";
  });
  await answer(page, (page) => page.say("The card [CREDIT_CARD_1] is valid."));
  const overlay = await Overlay.of(page);
  await expect.poll(() => overlay.text()).toContain(CARD);

  expect(await readableBy(page)).not.toContain(CARD);
  const guessed = await page.evaluate((card) => {
    const { find } = window as unknown as { find(text: string): boolean };
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    return { found: find(card.slice(0, 4)) || find(card.slice(-4)), selected };
  }, CARD);
  expect(guessed.found).toBe(false);
  expect(guessed.selected).not.toContain(CARD);
  const digits = asked.filter((url) => url.includes("digit-"));
  // "1" stands in the label, which is the page's own text.
  expect(digits.filter((url) => !url.endsWith("digit-1.woff2"))).toEqual([]);
  await page.close();
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

async function pasteCard(page: Page): Promise<void> {
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
}

/** Runs in the page. */
async function answer(page: Page, how: (page: Answering) => void | Promise<void>): Promise<void> {
  await page.evaluate(`(${how})(page)`);
}

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

/** All that a script of the page can read of its document. */
function readableBy(page: Page): Promise<string> {
  return page.evaluate(() => {
    const everything = [...document.querySelectorAll("*")].map(
      (element) => element.outerHTML + element.textContent + (element.shadowRoot?.textContent ?? ""),
    );
    return everything.join();
  });
}
