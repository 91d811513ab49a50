/** What pages send by WebTransport, as a server over HTTP/3 has it. */
import { serveWebTransport, type WebTransportServer } from "./applications/webtransport.ts";
import { CARD } from "./clipboard.ts";
import type { Tab } from "./drivers/browser.ts";
import { expect, test } from "./stage.ts";

const SECRET = `please pay with card ${CARD}`;
const HARMLESS = "a poem about the sea";
const REDACTED = "please pay with card [CREDIT_CARD_1]";

let server: WebTransportServer;
test.beforeAll(async () => {
  server = await serveWebTransport();
});
test.afterAll(() => server.stop());

type Writable = { writable: WritableStream<Uint8Array>; createWritable?(): WritableStream<Uint8Array> };

/** Sends the text by streams in one direction and in both, and as a datagram; gives what was refused. */
function send(tab: Tab, text: string): Promise<string[]> {
  return tab.evaluate(
    async ([url, certificate, text]) => {
      const value = Uint8Array.from(certificate);
      const session = new WebTransport(url, { serverCertificateHashes: [{ algorithm: "sha-256", value }] });
      await session.ready;
      const datagrams = session.datagrams as unknown as Writable;
      const ways: [string, WritableStream<Uint8Array>][] = [
        ["one", await session.createUnidirectionalStream()],
        ["two", (await session.createBidirectionalStream()).writable],
        ["datagram", datagrams.writable ?? datagrams.createWritable?.()],
      ];
      const refused: string[] = [];
      for (const [way, stream] of ways) {
        const writer = stream.getWriter();
        try {
          await writer.write(new TextEncoder().encode(`${way}: ${text}`));
          if (way !== "datagram") await writer.close();
        } catch (error) {
          refused.push(`${way}: ${(error as Error).name}`);
        }
      }
      Object.assign(globalThis, { session }); // it stays open until the page is closed
      return refused;
    },
    [server.url, server.certificate, text] as const,
  );
}

test("allow and redact: streams and datagrams arrive as they should", async ({ guarded }) => {
  for (const [action, expected] of [
    ["allow", SECRET],
    ["redact", REDACTED],
  ] as const) {
    const before = server.received().length;
    const tab = await guarded.open(action, "editors/textarea.html");
    expect(await send(tab, SECRET)).toEqual([]);
    const arrived = () => server.received().slice(before).sort();
    await expect.poll(arrived).toEqual([`datagram: ${expected}`, `one: ${expected}`, `two: ${expected}`]);
    await tab.close();
  }
});

test("block: nothing arrives, and the page is told", async ({ guarded }) => {
  const before = server.received().length;
  const tab = await guarded.open("block", "editors/textarea.html");
  expect(await send(tab, SECRET)).toEqual(["one: TypeError", "two: TypeError", "datagram: TypeError"]);
  await tab.overlay.find("dialog", /block\.localhost/);
  expect(await send(tab, HARMLESS)).toEqual([]);
  const arrived = () => server.received().slice(before).sort();
  await expect.poll(arrived).toEqual([`datagram: ${HARMLESS}`, `one: ${HARMLESS}`, `two: ${HARMLESS}`]);
  await tab.close();
});
