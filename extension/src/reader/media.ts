/**
 * Pictures, sound and video, told by how they begin: what holds no text need not be sent anywhere to
 * be read. Source: MIME Sniffing Standard (WHATWG), §6.1–6.2; ISO/IEC 14496-12, §4.3 (`ftyp`).
 */

/** How much of a file is looked at, in bytes. */
export const MEDIA_HEAD = 16;

export function isMedia(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, MEDIA_HEAD));
  return BEGINNINGS.some((beginning) => beginning.test(text));
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: file formats begin with them
const BEGINNINGS: readonly RegExp[] = [
  /^\x89PNG\r\n\x1a\n/,
  /^\xff\xd8\xff/, // JPEG
  /^GIF8[79]a/,
  /^RIFF.{4}(WEBP|WAVE|AVI )/s,
  /^BM.{4}\0\0\0\0/s,
  /^\0\0\x01\0[\x01-\xff]\0/, // ICO
  /^(II\*\0|MM\0\*)/, // TIFF
  /^.{4}ftyp/s, // MP4, QuickTime, HEIC, AVIF
  /^\x1aE\xdf\xa3/, // Matroska, WebM
  /^(OggS\0|fLaC|ID3[\x02-\x04]|MThd\0\0\0\x06)/,
  /^\xff(\xfb|\xf3|\xf2)/, // MP3 without a tag
];
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above
