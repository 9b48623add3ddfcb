// Makes a screenshot small: the same picture with a palette of at most 256 colours.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** `png` has 8 bits a channel, RGB or RGBA, as a browser writes it; alpha is dropped. */
export function shrinkPng(png) {
  const { width, height, pixels, channels } = decode(png);
  const { palette, indices } = quantize(pixels, channels, width * height);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter, none
  for (let y = 0; y < height; ++y) {
    indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // 8 bits, a palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function decode(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  if (!channels || png[24] !== 8) throw new Error('not a picture as a browser writes it');
  const data = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + length));
    }
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; ++y) unfilter(raw, pixels, y, stride, channels);
  return { width, height, pixels, channels };
}

function unfilter(raw, pixels, y, stride, step) {
  const filter = raw[y * (stride + 1)];
  const from = y * (stride + 1) + 1;
  const to = y * stride;
  for (let x = 0; x < stride; ++x) {
    const left = x >= step ? pixels[to + x - step] : 0;
    const up = y > 0 ? pixels[to + x - stride] : 0;
    const corner = x >= step && y > 0 ? pixels[to + x - stride - step] : 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    pixels[to + x] = raw[from + x] + guess;
  }
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/**
 * The commonest colours make the palette; the others, mostly edges of letters, take the nearest.
 */
function quantize(pixels, channels, count) {
  const uses = new Map();
  for (let i = 0; i < count; ++i) {
    const colour = pixels.readUIntBE(i * channels, 3);
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
  }
  const colours = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = colours.slice(0, 256).map(parts);
  const index = new Map(
    colours.map((colour, i) => [colour, i < 256 ? i : nearest(parts(colour), kept)]),
  );
  const indices = Buffer.alloc(count);
  for (let i = 0; i < count; ++i) indices[i] = index.get(pixels.readUIntBE(i * channels, 3));
  return { palette: Buffer.from(kept.flat()), indices };
}

const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest([red, green, blue], kept) {
  let best = 0;
  let least = Infinity;
  kept.forEach(([r, g, b], i) => {
    const distance = 2 * (r - red) ** 2 + 4 * (g - green) ** 2 + 3 * (b - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; ++bit) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
