/** What becomes of a paste or a drop under each action: written once, for every editor and browser. */
import { CARD } from "./clipboard.ts";
import { EDITORS, model, text } from "./editors.ts";
import {
  bring,
  type Channel,
  type Course,
  course,
  DROPPED,
  DROPPED_SPACED,
  EVERYTHING,
  expectCourse,
  PLAIN,
  RICH,
  redacted,
} from "./matrix.ts";
import { expect, type Sample, type Stage, test } from "./stage.ts";

const CHANNELS: readonly Channel[] = ["paste", "drop"];

for (const editor of EDITORS) {
  test.describe(editor.name, () => {
    for (const channel of CHANNELS) {
      if (channel === "drop" && editor.refusesDrops === "everywhere") continue;

      const dropped = editor.spacedDrops ? DROPPED_SPACED : DROPPED;
      const view = channel === "drop" ? dropped : EVERYTHING;

      /** What happens without the extension, asked once for each sample. */
      const courses = new Map<Sample, Promise<Course>>();
      const without = (stage: Stage, sample: Sample): Promise<Course> => {
        const known = courses.get(sample) ?? course(stage, editor, channel, sample);
        courses.set(sample, known);
        return known;
      };

      const expectGap = (action: string): void => {
        const { name } = test.info().project;
        test.skip(
          channel === "drop" && editor.refusesDrops === name,
          "takes no dropped text without the extension either",
        );
        const reason = editor.gap?.(name, channel, action);
        test.fail(reason !== undefined, reason);
      };

      test(`${channel}, allow`, async ({ guarded, unguarded }) => {
        expectGap("allow");
        for (const sample of [PLAIN, RICH]) {
          const expected = await without(unguarded, sample);
          const tab = await guarded.edit(editor, "allow");
          await bring(guarded, tab, editor, channel, sample);
          await expectCourse(tab, expected, view);
          await tab.close();
        }
      });

      test(`${channel}, redact`, async ({ guarded, unguarded }) => {
        expectGap("redact");
        const expected = await without(unguarded, redacted(RICH));
        const tab = await guarded.edit(editor, "redact");
        await bring(guarded, tab, editor, channel, RICH);
        // Its markup is written anew; what the editor makes of it is the same.
        await expectCourse(tab, { ...expected, received: undefined }, view);
        await tab.overlay.find("status", /.*/);
        await tab.close();
        if (channel === "paste") expect(await guarded.clipboard()).toContain(CARD);
      });

      test(`${channel}, block`, async ({ guarded }) => {
        expectGap("block");
        const tab = await guarded.edit(editor, "block");
        await tab.keyboard.press("Shift+ArrowRight");
        await tab.keyboard.press("Shift+ArrowRight");
        await expect.poll(async () => (await model(tab)).before).toBe("before af");
        const before = await model(tab);
        await bring(guarded, tab, editor, channel, RICH);
        await tab.overlay.find("dialog", /Not pasted/);
        await tab.keyboard.press("Escape");
        await tab.overlay.gone("dialog");
        expect(await model(tab)).toEqual(before);
        if (channel === "paste") expect(await guarded.clipboard()).toContain(CARD);
        await tab.toFront();
        await tab.keyboard.type("x");
        await expect.poll(() => text(tab)).toBe("before xter");
        await tab.close();
      });

      test(`${channel}, warn`, async ({ guarded, unguarded }) => {
        expectGap("warn");
        const expected = await without(unguarded, RICH);
        const tab = await guarded.edit(editor, "warn");
        const before = await model(tab);
        await bring(guarded, tab, editor, channel, RICH);
        await tab.overlay.click("button", "Cancel");
        await tab.overlay.gone("dialog");
        expect(await model(tab)).toEqual(before);

        await bring(guarded, tab, editor, channel, RICH);
        await tab.overlay.click("button", "Paste as is");
        await tab.overlay.click("radio", "My work needs it");
        await tab.overlay.click("button", "Paste as is");
        await tab.overlay.gone("dialog");
        await expectCourse(tab, expected, view);
        await tab.close();
      });
    }
  });
}
