/** What the background is asked about something that the page sends. */
import type { Outgoing } from "../../guard.ts";
import type { Inspect } from "../../protocol/page.ts";
import { encode } from "../bytes.ts";
import { MAX_LENGTH } from "../inquiry.ts";

export const lengthOf = (body: string | ArrayBuffer): number =>
  typeof body === "string" ? body.length : body.byteLength;

export async function requestFor([, transport, url, contentType, body]: Outgoing): Promise<Inspect> {
  const length = lengthOf(body);
  const part = transport === "query" ? "query" : "body";
  const about = { url, part, contentType, fixed: true, length } as const;
  if (length <= MAX_LENGTH) return { ...about, fixed: transport === "form", body: await encode(body) };
  const fields = typeof body === "string" ? undefined : await withoutFiles(body, contentType);
  return fields === undefined ? about : { ...about, contentType: fields.contentType, body: await encode(fields.body) };
}

/** A large form with a byte in the place of each file; undefined where it is no form, or large without them. */
async function withoutFiles(body: ArrayBuffer, type: string) {
  if (!type.startsWith("multipart/form-data")) return undefined;
  const fields = new FormData();
  try {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    form.forEach((value, name) => {
      fields.append(name, typeof value === "string" ? value : new File(["\0"], value.name));
    });
  } catch {
    return undefined;
  }
  const written = new Response(fields);
  const contentType = written.headers.get("content-type") ?? "";
  const bytes = await written.arrayBuffer();
  return bytes.byteLength <= MAX_LENGTH ? { body: bytes, contentType } : undefined;
}
