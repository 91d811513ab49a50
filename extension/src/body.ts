/** Bodies on their way through messages, which are JSON: as text where they are text, in Base64 where not. */
import { fromBase64, toBase64 } from "./base64.ts";

export type Body = { text: string } | { base64: string };

export function encode(bytes: Uint8Array): Body {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: toBase64(bytes) };
  }
}

export function decode(body: Body): Uint8Array<ArrayBuffer> {
  if ("text" in body) return new TextEncoder().encode(body.text);
  return fromBase64(body.base64);
}
