import { type Chats, serveChats } from "./chats.ts";
import { CARD } from "./clipboard.ts";
import { expect, test } from "./fixtures.ts";
import { BUILT_PAGES, PAGES } from "./paths.ts";
let chats: Chats;
test("zz", async ({ guarded }) => {
  chats = await serveChats([PAGES, BUILT_PAGES]);
  const [worker] = guarded.serviceWorkers();
  worker?.on("console", (m) => console.log("SW", m.text()));
  for (let n = 0; n < 3; n++) {
    const page = await guarded.newPage();
    page.on("console", (m) => console.log("PAGE", m.text()));
    page.on("pageerror", (m) => console.log("ERR", m));
    await page.goto(`http://block.localhost:${chats.port}/editors/textarea.html`);
    const t = Date.now();
    const said = await Promise.race([page.evaluate((body) => fetch("/out", { method: "POST", body }).then(() => "sent", String), `please pay with card ${CARD}`), new Promise(r => setTimeout(() => r("late"), 5000))]);
    console.log(n, said, Date.now() - t, chats.received.length);
    await page.screenshot({ path: `/tmp/ways/${n}.png` });
    await page.keyboard.press("Escape");
    await page.close();
  }
  expect(1).toBe(1);
});
