// @ts-check
import { deflateSync } from "node:zlib";

/**
 * The icon as a PNG: a shield with a prompt in it. Drawn from its outline at each size, so that no
 * picture needs to be kept.
 *
 * Source: PNG, W3C Recommendation, 3rd edition (chunks, CRC-32, filter type 0).
 *
 * @param {number} size pixels on each side
 * @param {"on" | "off"} look in colour, or grey
 */
export function icon(size, look = "on") {
  const rows = [];
  for (let y = 0; y < size; y++) {
    rows.push(0); // filter: none
    for (let x = 0; x < size; x++) rows.push(...pixel(x, y, size, COLOURS[look]));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, RGBA, deflate, adaptive filters, not interlaced
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Of the shield, at its top and at its bottom. */
const COLOURS = /** @type {const} */ ({
  on: [
    [45, 125, 246],
    [30, 64, 175],
  ],
  off: [
    [148, 156, 168],
    [110, 118, 130],
  ],
});

/** Samples a side of each pixel; their mean smooths the edges. */
const SAMPLES = 4;

/**
 * @param {number} px
 * @param {number} py
 * @param {number} size
 * @param {readonly [readonly number[], readonly number[]]} colours
 */
function pixel(px, py, size, [top, bottom]) {
  let shield = 0;
  let mark = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (px + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!inShield(x, y)) continue;
    shield++;
    if (inMark(x, y)) mark++;
  }
  const white = shield === 0 ? 0 : mark / shield;
  const height = py / size;
  const colour = top.map((part, i) => lerp(part, bottom[i] ?? part, height));
  return [...colour.map((c) => Math.round(lerp(c, 255, white))), Math.round((255 * shield) / (SAMPLES * SAMPLES))];
}

/** A flat top, straight flanks to the middle, then two arcs that meet in a point. @param {number} x @param {number} y */
function inShield(x, y) {
  const half = 0.42;
  const across = Math.abs(x - 0.5);
  if (y < 0.04 || across > half) return false;
  if (y < 0.12) return across <= half - 0.08 || Math.hypot(across - (half - 0.08), y - 0.12) <= 0.08;
  if (y < 0.45) return true;
  const down = (y - 0.45) / 0.52;
  return down <= 1 && across <= half * Math.sqrt(1 - down ** 1.8);
}

/** A prompt: a chevron and a cursor. @param {number} x @param {number} y */
function inMark(x, y) {
  const stroke = 0.055;
  const chevron = Math.min(toSegment(x, y, 0.3, 0.3, 0.48, 0.45), toSegment(x, y, 0.48, 0.45, 0.3, 0.6));
  return chevron <= stroke || toSegment(x, y, 0.55, 0.62, 0.69, 0.62) <= stroke;
}

/** @param {number} x @param {number} y @param {number} ax @param {number} ay @param {number} bx @param {number} by */
function toSegment(x, y, ax, ay, bx, by) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** @param {number} from @param {number} to @param {number} share */
function lerp(from, to, share) {
  return from + (to - from) * share;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** @param {Buffer} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
