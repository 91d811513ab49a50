/** Documents of many formats that say the same, made by the libraries that people make them with. */
import { BlobWriter, Uint8ArrayReader, ZipWriter, type ZipWriterConstructorOptions } from "@zip.js/zip.js";
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import PDFDocument from "pdfkit";
import PptxGenJS from "pptxgenjs";
import writeXlsxFile from "write-excel-file/node";

/** A file that says `text`, by its name. */
export const DOCUMENTS: Readonly<Record<string, (text: string) => Uint8Array | Promise<Uint8Array>>> = {
  "note.txt": utf8,
  "note.md": (text) => utf8(`# Order\n\n- ${text}\n`),
  "table.csv": (text) => utf8(`order,text\r\n7,"${text}"\r\n`),
  "table.tsv": (text) => utf8(`order\ttext\n7\t${text}\n`),
  "data.json": (text) => utf8(JSON.stringify({ order: 7, text })),
  "data.xml": (text) => utf8(`<?xml version="1.0"?><order number="7"><text>${text}</text></order>`),
  "page.html": (text) => utf8(`<!doctype html><title>Order</title><p>${text.replace(" ", " <b>")}</b></p>`),
  "code.py": (text) => utf8(`# orders\ntext = "${text}"\n`),
  "utf16.txt": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "mail.eml": (text) => mail("text/plain; charset=utf-8", utf8(text)),
  "attached.eml": async (text) => mail('application/octet-stream; name="letter.docx"', await docx(text)),
  "letter.rtf": (text) => utf8(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 D\\'e9j\\u224?: {\\b ${text}}\\par}`),
  "letter.docx": docx,
  "comment.docx": comment,
  "table.xlsx": xlsx,
  "slides.pptx": pptx,
  "letter.odt": (text) => openDocument("text", `<text:p>${text}</text:p>`),
  "table.ods": (text) =>
    openDocument(
      "spreadsheet",
      `<table:table><table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row></table:table>`,
    ),
  "letter.pdf": (text) => pdf(text),
  "attached.pdf": (text) => pdf("See the attachment.", { attachment: utf8(text) }),
  "notes.zip": (text) => zip({ "inner/note.txt": utf8(text) }),
  "letters.zip": async (text) => zip({ "inner.zip": await zip({ "letter.docx": await docx(text) }) }),
};

/** Those that can be given back redacted. */
export const REWRITABLE: readonly string[] = [
  "note.txt",
  "note.md",
  "table.csv",
  "table.tsv",
  "data.json",
  "data.xml",
  "code.py",
  "utf16.txt",
];

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** With one part, in Base64. */
function mail(type: string, content: Uint8Array): Uint8Array {
  const lines = [
    "From: Orders <orders@shop.example>",
    "Subject: Order 7",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=part",
    "",
    "--part",
    `Content-Type: ${type}`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(content).toString("base64"),
    "--part--",
  ];
  return utf8(lines.join("\r\n"));
}

/** In the footer: what is not in the body goes along, too. */
function docx(text: string): Promise<Uint8Array> {
  const cell = (content: string) => new TableCell({ children: [new Paragraph(content)] });
  const children = [
    new Paragraph({ children: [new TextRun("Dear "), new TextRun({ text: "customer", bold: true })] }),
    new Table({ rows: [new TableRow({ children: [cell("order"), cell("7")] })] }),
  ];
  const headers = { default: new Header({ children: [new Paragraph("Orders")] }) };
  const footers = { default: new Footer({ children: [new Paragraph(text)] }) };
  return Packer.toBuffer(new Document({ sections: [{ headers, footers, children }] }));
}

/** In a comment on the text. */
function comment(text: string): Promise<Uint8Array> {
  const comments = { children: [{ id: 0, children: [new Paragraph(text)] }] };
  const run = new TextRun({ children: [new CommentReference(0)] });
  const children = [new Paragraph({ children: [new CommentRangeStart(0), new CommentRangeEnd(0), run] })];
  return Packer.toBuffer(new Document({ comments, sections: [{ children }] }));
}

async function xlsx(text: string): Promise<Uint8Array> {
  const rows = [
    ["order", "text"],
    [7, text],
  ].map((row) => row.map((value) => ({ value })));
  return writeXlsxFile(rows).toBuffer();
}

/** A sheet of birthdays, which it stores as numbers. */
export async function birthdays(days: readonly Date[]): Promise<Uint8Array> {
  const rows = days.map((value) => [{ value, type: Date, format: "dd.mm.yyyy" }]);
  return writeXlsxFile([[{ value: "Date of birth" }], ...rows]).toBuffer();
}

/** In the speaker's notes. */
async function pptx(text: string): Promise<Uint8Array> {
  const slides = new PptxGenJS();
  const slide = slides.addSlide();
  slide.addText("Orders", { x: 1, y: 1, w: 5, h: 1 });
  slide.addNotes(text);
  return (await slides.write({ outputType: "nodebuffer" })) as Buffer;
}

const NAMESPACES = ["office", "text", "table"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");

function openDocument(kind: string, body: string): Promise<Uint8Array> {
  const content = `<office:document-content ${NAMESPACES}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
  return zip({
    mimetype: utf8(`application/vnd.oasis.opendocument.${kind}`),
    "META-INF/manifest.xml": utf8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
    "content.xml": utf8(content),
  });
}

export function pdf(
  text: string,
  { password, attachment }: { password?: string; attachment?: Uint8Array } = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const document = new PDFDocument(password === undefined ? {} : { userPassword: password });
    if (attachment !== undefined) document.file(Buffer.from(attachment), { name: "note.txt" });
    const pieces: Uint8Array[] = [];
    document.on("data", (piece: Uint8Array) => pieces.push(piece));
    document.on("end", () => resolve(Buffer.concat(pieces)));
    document.text("Dear customer").text(text).end();
  });
}

export async function zip(
  entries: Readonly<Record<string, Uint8Array>>,
  options: ZipWriterConstructorOptions = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, bytes] of Object.entries(entries)) await writer.add(name, new Uint8ArrayReader(bytes));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}
