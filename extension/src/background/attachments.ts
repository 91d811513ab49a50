/**
 * Files in what a page sends that are no plain text: the reader of files reads them. What it cannot
 * read goes as it is, for it was held on its way into the page.
 */
import { type Body, decode, encode } from "../body.ts";
import type { Inspect } from "../protocol/page.ts";
import { beginning } from "../reader/beginning.ts";
import { isMedia } from "../reader/media.ts";
import { createReader } from "./reader.ts";

/** A text of a file, and what the file is called. */
export interface Attachment {
  name: string;
  text: string;
}

export interface Attachments {
  texts: readonly Attachment[];
  /** How many files they are of. */
  files: number;
}

/** Longest time for all files of one body, in milliseconds: the page waits. */
const PATIENCE = 10_000;

export async function attachmentsOf(request: Inspect): Promise<Attachments> {
  const files = await filesIn(request);
  const texts: Attachment[] = [];
  let read = 0;
  const reader = createReader();
  const readAll = async () => {
    for (const { name, type, bytes } of files) {
      const reading = await reader.read({ name, type, bytes });
      if (reading.texts.length > 0) read++;
      texts.push(...reading.texts.map((text) => ({ name, text })));
    }
  };
  if (files.length > 0) await Promise.race([readAll(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  reader.stop();
  return { texts: [...texts], files: read };
}

interface Source {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

async function filesIn({ url, part, contentType, body }: Inspect): Promise<Source[]> {
  if (body === undefined || part !== "body") return [];
  const isForm = contentType.startsWith("multipart/form-data");
  const sent = isForm
    ? await filesOf(body, contentType)
    : [{ name: nameIn(url), type: contentType, bytes: decode(body) }];
  return sent.filter(isForm ? isForReader : isDocument);
}

async function filesOf(body: Body, contentType: string): Promise<Source[]> {
  try {
    const form = await new Response(decode(body), { headers: { "content-type": contentType } }).formData();
    const files = [...form.values()].filter((value) => value instanceof File);
    return await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        type: file.type,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
  } catch {
    return []; // no form, whatever the page calls it
  }
}

/** What an upload is called that is all of a body. */
function nameIn(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return path.slice(path.lastIndexOf("/") + 1);
}

const isDocument = ({ bytes }: Source): boolean => beginning(bytes) !== undefined;

/** Plain text is read where it stands in the body, and can be changed there. */
function isForReader(source: Source): boolean {
  if (isMedia(source.bytes)) return false;
  if (isDocument(source) || source.type === "message/rfc822" || source.name.toLowerCase().endsWith(".eml")) return true;
  const body = encode(source.bytes);
  return !("text" in body) || CONTROLS.test(body.text);
}

/** What no text has; as the engine has it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that are looked for
const CONTROLS = /[^\P{Cc}\t\n\r\f\x1e\u0080-\u009f]/u;
