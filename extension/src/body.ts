/** Bodies on their way through messages, which are JSON: as text where they are text, in Base64 where not. */

export type Body = { text: string } | { base64: string };

export function encode(body: string | ArrayBuffer | Uint8Array): Body {
  if (typeof body === "string") return { text: body };
  const bytes = body instanceof Uint8Array ? body : new Uint8Array(body);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: toBase64(bytes) };
  }
}

export function decode(body: Body): Uint8Array<ArrayBuffer> {
  if ("text" in body) return new TextEncoder().encode(body.text);
  return Uint8Array.from(atob(body.base64), (character) => character.charCodeAt(0));
}

/** Most arguments of one call. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
