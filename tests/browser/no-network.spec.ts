/** The extension talks to nobody: everything that leaves the browser is written down by a proxy while all of it is used. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext } from "@playwright/test";
import { copy, PLAIN_TEXT } from "./clipboard.ts";
import { POLICY, setManaged } from "./company.ts";
import { pdf } from "./documents.ts";
import { placeCaret, text } from "./editors.ts";
import { exportEvidence } from "./evidence.ts";
import { expect, launch, managedBy, type Open, openOwn, test } from "./fixtures.ts";
import { Overlay } from "./overlay.ts";
import { choose, fixture } from "./uploads.ts";

/** A proxy that lets nothing through and notes where to it was asked. */
async function proxy(): Promise<{ server: Server; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? "").host);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, asked };
}

const by = ({ server }: { server: Server }): string[] => [
  `--proxy-server=http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  "--disable-background-networking",
  "--disable-component-update",
];

test("the extension makes no connection of its own, whatever is done with it", async ({ open }) => {
  setManaged({ policy: JSON.stringify(POLICY) });
  const wire = await proxy();
  const context = await launch(true, "", by(wire));
  await managedBy(context, POLICY.id);
  const own: string[] = [];
  context.on("request", (request) => own.push(request.url())); // of its worker and pages, too
  await useEverything(context, open);
  const ofExtension = own.filter((url) => url.startsWith("chrome-extension:"));
  expect(ofExtension).not.toEqual([]);
  expect(own.filter((url) => !/^(chrome-extension|data|blob|chrome):|^http:\/\/\w+\.localhost:/.test(url))).toEqual([]);
  expect(wire.asked).toEqual([]);

  // It could not, either; and the proxy would have seen it.
  const popup = await openOwn(context, "popup");
  const attempt = () => popup.evaluate(() => fetch("http://elsewhere.test/").then(() => "reached", String));
  expect(await attempt()).toContain("TypeError");
  const [worker] = context.serviceWorkers();
  expect(await worker?.evaluate(() => fetch("http://elsewhere.test/").then(() => "reached", String))).toContain(
    "TypeError",
  );
  expect(wire.asked).toEqual([]);
  const page = await open(context, "allow", "editors/textarea.html");
  await page.evaluate(() => fetch("http://elsewhere.test/", { mode: "no-cors" }));
  expect(wire.asked).toEqual(["elsewhere.test"]);
  await context.close();
  wire.server.close();
});

async function useEverything(context: BrowserContext, open: Open): Promise<void> {
  await copy(context, open, { plain: PLAIN_TEXT });
  for (const action of ["allow", "log", "redact", "warn", "block"]) {
    const page = await open(context, action, "editors/textarea.html");
    await placeCaret(page);
    await page.keyboard.press("Control+V");
    if (action === "warn" || action === "block") await (await Overlay.of(page)).find("dialog", /./);
    else await expect.poll(() => text(page)).toContain("order 7");
    await page.evaluate(() => fetch("/out", { method: "POST", body: "some words to send" }));
  }
  const upload = await open(context, "allow", "files/files.html");
  await choose(upload, "#field", [fixture("letter.pdf", await pdf("some words"))]);
  for (const name of ["popup", "options", "welcome"] as const) {
    await expect((await openOwn(context, name)).locator("main")).not.toHaveAttribute("aria-busy");
  }
  await exportEvidence(context);
}
