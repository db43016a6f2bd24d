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
/** Sizes stand before the data, not behind it. */
const sizesBehind = 0x8;
/** 1 January 1980, midnight: the same input gives the same file. */
const earliest = 0x00210000;
const largest = 0xffffffff;

/** Builds a zip archive. Entries of another archive pass through as they are, compressed bytes and all. */
export class ZipWriter {
  private readonly pieces: Uint8Array[] = [];
  private readonly written: Written[] = [];
  private length = 0;

  copy(entry: ZipEntry): void {
    const { flags, name, modified } = entry.raw;
    const { method, crc, size } = entry;
    this.write({ name, flags: flags & ~sizesBehind, method, modified, crc, size }, [entry.compressed]);
  }

  add(name: string, { crc, size, pieces }: PackedPart): void {
    const entry = { name: encoder.encode(name), flags: utf8Names, method: 8, modified: earliest, crc, size };
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
    const end = new Uint8Array(22);
    const view = new DataView(end.buffer);
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, this.written.length, true);
    view.setUint16(10, this.written.length, true);
    view.setUint32(12, this.length - start, true);
    view.setUint32(16, start, true);
    this.push(end);
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.byteLength;
    }
    return whole;
  }
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
