/**
 * Bytes on their way from the page into messages. In Firefox, buffers of files and ports are the page's:
 * a content script may hand them on to the browser's own functions, but not look into them.
 */
import type { Body } from "../body.ts";

/** A body that the page sends. */
export async function encode(body: string | ArrayBuffer): Promise<Body> {
  if (typeof body === "string") return { text: body };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body) };
  } catch {
    return { base64: await base64Of(new Blob([body])) };
  }
}

export function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).split(",")[1] ?? "")); // of a data URL
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
