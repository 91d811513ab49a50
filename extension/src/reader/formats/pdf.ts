/**
 * The text layer of PDF, what is filled into forms, comments, and files that are attached. Pages that
 * are pictures of text have none.
 */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { joined, type ReadInner, type Reading, Unreadable } from "../reading.ts";

// The library would start a worker of its own; this is one.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

export async function readPdf(data: Uint8Array<ArrayBuffer>, readInner: ReadInner): Promise<Reading> {
  const document = await open(data);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await textOf(page), ...(await notesOf(page)));
    page.cleanup();
  }
  const text = pages.join("\n");
  const attached = await attachmentsOf(document, readInner);
  if (text.trim() === "") return joined([{ texts: [], unread: ["unreadable"] }, ...attached]);
  return joined([{ texts: [text], unread: [] }, ...attached]);
}

/** Encodings of East Asian scripts, which documents may name without carrying them. */
const CMAPS = "/cmaps/";

/** The library's own way of loading them asks for a document, which a worker has none of. */
class OwnFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== "cMapUrl") throw new TypeError("only needed to draw");
    const response = await fetch(new URL(`${CMAPS}${filename}`, location.href));
    return new Uint8Array(await response.arrayBuffer());
  }
}

async function open(data: Uint8Array<ArrayBuffer>): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data,
      cMapUrl: CMAPS,
      BinaryDataFactory: OwnFiles,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Unreadable(isLocked ? "encrypted" : "unreadable");
  }
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join("");
}

/** What annotations say: fields of forms, comments, links. */
async function notesOf(page: PDFPageProxy): Promise<string[]> {
  const annotations: { fieldValue?: unknown; contentsObj?: { str?: unknown }; unsafeUrl?: unknown }[] =
    await page.getAnnotations();
  return annotations
    .flatMap(({ fieldValue, contentsObj, unsafeUrl }) => [fieldValue, contentsObj?.str, unsafeUrl].flat())
    .filter((text): text is string => typeof text === "string" && text !== "");
}

async function attachmentsOf(document: PDFDocumentProxy, readInner: ReadInner): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const [id, { filename, content }] of (await document.getAttachments()) ?? []) {
    const bytes = content ?? (await document.getAttachmentContent(id));
    if (bytes !== null) readings.push(await readInner({ name: filename, type: "", bytes: bytes.slice() }));
  }
  return readings;
}
