/** One file of a zip archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  /** Bytes when unpacked, as the archive states it. */
  readonly size: number;
  readonly encrypted: boolean;
  /** Flags, name bytes and time as the archive has them, for a copy that is the same. */
  readonly raw: { readonly flags: number; readonly name: Uint8Array; readonly modified: number };
}

/** An archive whose structure can't be followed. */
export class ZipError extends Error {
  override readonly name = "ZipError";
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;
const overflow32 = 0xffffffff;

/** The files of a zip archive in the order of its central directory, with their compressed bytes as they are. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  for (; count > 0; count -= 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== directorySignature) {
      throw new ZipError("the list of its parts is damaged");
    }
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
    const flags = view.getUint16(offset + 8, true);
    const sizes = sizesOf(view, offset, offset + 46 + nameLength, extraLength);
    const start = dataStart(view, sizes.local);
    if (start + sizes.compressed > bytes.byteLength) throw new ZipError(`its part ${name} is cut off`);
    entries.push({
      name,
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      compressed: bytes.subarray(start, start + sizes.compressed),
      size: sizes.size,
      encrypted: (flags & 1) === 1,
      raw: {
        flags,
        name: bytes.subarray(offset + 46, offset + 46 + nameLength),
        modified: view.getUint32(offset + 12, true),
      },
    });
    offset += 46 + nameLength + extraLength + view.getUint16(offset + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== overflow32) return { count, offset };
    if (at < 20 || view.getUint32(at - 20, true) !== locator64Signature) return { count, offset };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature) break;
    return { count: Number(view.getBigUint64(end64 + 32, true)), offset: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw new ZipError("its end is missing");
}

/** Sizes and position of an entry; values of 0xFFFFFFFF stand in the zip64 extra field instead. */
function sizesOf(view: DataView, offset: number, extraStart: number, extraLength: number) {
  let compressed = view.getUint32(offset + 20, true);
  let size = view.getUint32(offset + 24, true);
  let local = view.getUint32(offset + 42, true);
  const extraEnd = Math.min(extraStart + extraLength, view.byteLength);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = () => {
      if (field + 8 > extraEnd) throw new ZipError("the list of its parts is damaged");
      const value = Number(view.getBigUint64(field, true));
      field += 8;
      return value;
    };
    if (size === overflow32) size = next();
    if (compressed === overflow32) compressed = next();
    if (local === overflow32) local = next();
    break;
  }
  return { compressed, size, local };
}

function dataStart(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) {
    throw new ZipError("the list of its parts is damaged");
  }
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
