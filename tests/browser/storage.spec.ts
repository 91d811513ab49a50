/** The disk under the evidence log: broken, or full. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statfsSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CARD, clipboardText, copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence, recordsOf, verify } from "./evidence.ts";
import { expect, launch, managedBy, openPopup, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { extensionId } from "./paths.ts";

test("a log that the browser cannot read any more begins anew, and that is said", async ({ open }) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const profile = mkdtempSync(join(tmpdir(), "prompt-dlp-profile-"));
  const first = await launch(true, profile);
  await managedBy(first, POLICY.id);
  await exportEvidence(first);
  await first.close();
  const folder = join(profile, "Default/IndexedDB", `chrome-extension_${extensionId()}_0.indexeddb.leveldb`);
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), "not a database");

  const second = await launch(true, profile);
  await managedBy(second, POLICY.id);
  await copy(second, open, { plain: PLAIN_TEXT });
  const page = await open(second, "redact", "editors/textarea.html");
  await placeCaret(page);
  await page.keyboard.press("Control+V");
  await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
  await page.close();
  const popup = await openPopup(second);
  await expect(popup.getByText("a new one has begun")).toBeVisible();
  await popup.close();
  const file = await exportEvidence(second);
  expect(verify(file)).toMatchObject({ outcome: "verified", problems: [] });
  expect(recordsOf(file)[0]).toMatchObject({ seq: 0, kind: "key", event: "create" });
  await second.close();
  rmSync(profile, { recursive: true });
});

test("on a full disk nothing goes in without a record, and nothing is lost", async ({ open }, info) => {
  const profile = mkdtempSync(join(tmpdir(), "prompt-dlp-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=96m", "tmpfs", profile]).status === 0;
  info.skip(!mounted, "a small disk must be mounted for this, which needs root");
  setManaged({ policy: JSON.stringify(POLICY) });
  const context = await launch(true, profile);
  try {
    await managedBy(context, POLICY.id);
    await copy(context, open, { plain: PLAIN_TEXT });
    const page = await open(context, "redact", "editors/textarea.html");
    await placeCaret(page);
    const filler = join(profile, "filler");
    fill(filler, profile);
    const overlay = await Overlay.of(page);
    const failed = async () => (await overlay.text()).includes("could not be checked");
    // A record or two may still fit into what the log's file has of its last block.
    for (let records = 0; records < 16 && !(await failed()); records++) {
      await page.keyboard.press("Control+V");
      await expect.poll(async () => (await failed()) || (await text(page)).includes("[CREDIT_CARD_1]")).toBe(true);
      if (!(await failed())) await page.keyboard.press("Control+Z");
    }
    await overlay.find("dialog", /could not be checked/);
    expect(await overlay.text()).toContain("evidence log could not be written");
    expect(await text(page)).toBe("before after");
    expect(await clipboardText(page)).toContain(CARD);

    rmSync(filler);
    await overlay.click("button", "Try again");
    await expect.poll(() => text(page)).toContain("[CREDIT_CARD_1]");
    await page.close();
    expect(verify(await exportEvidence(context))).toMatchObject({ outcome: "verified", problems: [] });
  } finally {
    await context.close();
    spawnSync("umount", [profile]);
    rmSync(profile, { recursive: true });
  }
});

/** Writes until not a byte more fits. */
function fill(file: string, disk: string): void {
  const descriptor = openSync(file, "w");
  for (let size = 1 << 20; size > 0; size = Math.floor(size / 4)) {
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(size));
    } catch {
      // smaller pieces
    }
  }
  closeSync(descriptor);
  expect(statfsSync(disk).bavail).toBe(0);
}
