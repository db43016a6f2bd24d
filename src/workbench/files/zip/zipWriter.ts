import type { PackedPart } from "./packText";
import { ZipError, type ZipEntry } from "./zipDirectory";

interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

const encoder = new TextEncoder();
const utf8Names = 0x800;
const [backslash, slash] = [0x5c, 0x2f];
/** Sizes stand before the data, not behind it. */
const sizesBehind = 0x8;
/** 1 January 1980, midnight: the same input gives the same file. */
const earliest = 0x00210000;
const largest = 0xffffffff;
/** The end of an archive counts no more entries; it says this number where zip64 says theirs. */
const mostCounted = 0xffff;

/** Builds a zip archive. Entries of another archive pass through as they are, compressed bytes and all. */
export class ZipWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly written: Written[] = [];
  private length = 0;

  /** Names of some Windows programs have backslashes: a package is to have slashes, and no mixture of both. */
  copy(entry: ZipEntry): void {
    const { flags, modified } = entry.raw;
    const { method, crc, size } = entry;
    const name = entry.raw.name.map((byte) => (byte === backslash ? slash : byte));
    this.write({ name, flags: flags & ~sizesBehind, method, modified, crc, size }, [entry.compressed]);
  }

  add(name: string, { crc, size, pieces }: PackedPart): void {
    const entry = {
      name: encoder.encode(name.replace(/\\/g, "/")),
      flags: utf8Names,
      method: 8,
      modified: earliest,
      crc,
      size,
    };
    this.write(entry, pieces);
  }

  private write(entry: Omit<Written, "offset" | "compressed">, data: readonly Uint8Array[]): void {
    const compressed = data.reduce((sum, piece) => sum + piece.byteLength, 0);
    const written = { ...entry, compressed, offset: this.length };
    if (this.length + compressed > largest || entry.size > largest) {
      throw new ZipError("the file would be larger than 4 GB");
    }
    this.written.push(written);
    this.push(header(0x04034b50, written, 30));
    for (const piece of data) this.push(piece);
  }

  private push(bytes: Uint8Array): void {
    this.pieces.push(bytes);
    this.length += bytes.byteLength;
  }

  finish(): Uint8Array {
    const start = this.length;
    for (const entry of this.written) this.push(header(0x02014b50, entry, 46));
    const { length: count } = this.written;
    const size = this.length - start;
    if (count >= mostCounted) for (const record of end64(count, size, start)) this.push(record);
    this.push(end(Math.min(count, mostCounted), size, start));
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.byteLength;
    }
    return whole;
  }
}

function end(count: number, size: number, start: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}

/** The end of an archive of more entries than the plain end can count (zip64), and what tells where it stands. */
function end64(count: number, size: number, start: number): readonly Uint8Array[] {
  const [record, locator] = [new Uint8Array(56), new Uint8Array(20)];
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true); // the bytes that follow
  view.setUint16(12, 45, true); // written by and needed: version 4.5
  view.setUint16(14, 45, true);
  for (const at of [24, 32]) view.setBigUint64(at, BigInt(count), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(start), true);
  const place = new DataView(locator.buffer);
  place.setUint32(0, 0x07064b50, true);
  place.setBigUint64(8, BigInt(start + size), true);
  place.setUint32(16, 1, true); // archives in all
  return [record, locator];
}

/** A local header (30 bytes) or a directory entry (46 bytes): the second is the first with a few fields around. */
function header(signature: number, entry: Written, fixed: 30 | 46): Uint8Array {
  const bytes = new Uint8Array(fixed + entry.name.byteLength);
  const view = new DataView(bytes.buffer);
  const shift = fixed === 46 ? 2 : 0;
  view.setUint32(0, signature, true);
  if (fixed === 46) view.setUint16(4, 20, true);
  view.setUint16(4 + shift, 20, true);
  view.setUint16(6 + shift, entry.flags, true);
  view.setUint16(8 + shift, entry.method, true);
  view.setUint32(10 + shift, entry.modified, true);
  view.setUint32(14 + shift, entry.crc, true);
  view.setUint32(18 + shift, entry.compressed, true);
  view.setUint32(22 + shift, entry.size, true);
  view.setUint16(26 + shift, entry.name.byteLength, true);
  if (fixed === 46) view.setUint32(42, entry.offset, true);
  bytes.set(entry.name, fixed);
  return bytes;
}
