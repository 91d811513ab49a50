/**
 * The formats that say what they are by how they begin. Source: ISO 32000-2, §7.5.2; APPNOTE.TXT
 * (PKWARE), §4.3; Rich Text Format 1.9.1, "Contents of an RTF File"; MS-CFB, §2.2.
 */
export function beginning(bytes: Uint8Array): "pdf" | "zip" | "rtf" | "compound" | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf"; // readers take it with something in front
  if (["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"].includes(head.slice(0, 4))) return "zip";
  if (head.startsWith("{\\rtf")) return "rtf";
  return head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") ? "compound" : undefined;
}
