/** From a file's bytes to its text: finds the format and asks for its reader, loaded only then. */
import { beginning } from "./beginning.ts";
import { type Decoded, decode } from "./encoding.ts";
import { isMedia } from "./media.ts";
import { Budget, type Reading, type Source, Unreadable } from "./reading.ts";

/** Never rejects: what cannot be read is said so. */
export async function read(source: Source, budget = new Budget()): Promise<Reading> {
  try {
    return await readAs(source, budget);
  } catch (error) {
    return { texts: [], unread: [error instanceof Unreadable ? error.why : "unreadable"] };
  }
}

async function readAs(source: Source, budget: Budget): Promise<Reading> {
  const { bytes } = source;
  if (isMedia(bytes)) throw new Unreadable("unsupported");
  const readInner = (inner: Source) => budget.within(() => read(inner, budget));
  switch (beginning(bytes)) {
    case "pdf":
      return (await import("./formats/pdf.ts")).readPdf(bytes, readInner);
    case "zip":
      return (await import("./formats/container.ts")).readContainer(bytes, budget, readInner);
    case "rtf":
      return (await import("./formats/rtf.ts")).readRtf(bytes);
    case "compound":
      throw new Unreadable(isEncryptedPackage(bytes) ? "encrypted" : "unreadable");
    default: {
      const decoded = decode(bytes);
      if (decoded === undefined) throw new Unreadable("unreadable");
      return readText(source, decoded, readInner);
    }
  }
}

async function readText(
  source: Source,
  { text, encoding }: Decoded,
  readInner: (inner: Source) => Promise<Reading>,
): Promise<Reading> {
  const written: Reading = { texts: [text], unread: [], encoding };
  switch (kindOf(source, text)) {
    case "mail":
      return (await import("./formats/mail.ts")).readMail(source.bytes, readInner);
    case "html":
      return { ...written, texts: [text, (await import("./formats/markup.ts")).textOfHtml(text)] };
    case "xml":
      return { ...written, texts: [text, (await import("./formats/markup.ts")).textOfXml(text)] };
    default:
      return written;
  }
}

/** Whether a compound file is an encrypted office document: it then has a stream of that name. Source: MS-OFFCRYPTO, §2.3. */
function isEncryptedPackage(bytes: Uint8Array<ArrayBuffer>): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes("EncryptedPackage");
}

/** Texts are told by their name or type, markup also by how it begins. */
function kindOf({ name, type }: Source, text: string): "mail" | "html" | "xml" | undefined {
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  if (extension === "eml" || type === "message/rfc822") return "mail";
  if (["html", "htm", "xhtml"].includes(extension) || type === "text/html") return "html";
  const start = text.slice(0, 200).trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "html";
  return start.startsWith("<?xml") || ["xml", "svg"].includes(extension) ? "xml" : undefined;
}
