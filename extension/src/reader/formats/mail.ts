/** Mail: its headers, its text, the text of its HTML, its attachments. */
import PostalMime, { type Address } from "postal-mime";
import { joined, type ReadInner, type Reading } from "../reading.ts";
import { textOfHtml } from "./markup.ts";

export async function readMail(bytes: Uint8Array<ArrayBuffer>, readInner: ReadInner): Promise<Reading> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  const people = [mail.from, mail.sender, mail.replyTo, mail.to, mail.cc, mail.bcc].flat();
  const head = [mail.subject, ...people.map(inWords)].filter((line) => line !== undefined);
  const texts = [head.join("\n"), mail.text ?? "", mail.html === undefined ? "" : textOfHtml(mail.html)];
  const attached: Reading[] = [];
  for (const { filename, mimeType, content } of mail.attachments) {
    const name = filename ?? (mimeType === "message/rfc822" ? "attached.eml" : "");
    attached.push(await readInner({ name, type: mimeType, bytes: bytesOf(content) }));
  }
  return joined([{ texts, unread: [] }, ...attached]);
}

function inWords(address: Address | undefined): string | undefined {
  if (address === undefined) return undefined;
  const members = address.group?.map(inWords) ?? [];
  return [address.name, address.address, ...members].filter((part) => part).join(" ");
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content.slice() : new Uint8Array(content);
}
