import { Inflate } from "fflate";
import { ZipError, type ZipEntry } from "./zipDirectory";

/** Sheets of a million rows unpack to some 600 MB; an archive that unpacks to more than this is refused. */
export const maxUnpackedBytes = 2 * 1024 ** 3;

const pieceBytes = 65_536;

/** Hands the unpacked bytes of a part on, piece by piece, so that a big sheet is never in memory as a whole. */
export function unpack(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
  if (entry.encrypted) throw new ZipError(`its part ${entry.name} is encrypted`);
  if (entry.method === 0) return onBytes(entry.compressed);
  if (entry.method !== 8) throw new ZipError(`its part ${entry.name} is packed in a way that isn't supported`);
  let unpacked = 0;
  const inflate = new Inflate((bytes) => {
    unpacked += bytes.byteLength;
    if (unpacked > maxUnpackedBytes) throw new ZipError(`its part ${entry.name} unpacks to more than 2 GB`);
    if (bytes.byteLength > 0) onBytes(bytes);
  });
  const { compressed } = entry;
  try {
    for (let at = 0; at < compressed.byteLength || at === 0; at += pieceBytes) {
      inflate.push(compressed.subarray(at, at + pieceBytes), at + pieceBytes >= compressed.byteLength);
    }
  } catch (error) {
    // fflate marks its own errors with a numeric code; anything else comes from the consumer.
    if (error instanceof Error && "code" in error && typeof error.code === "number") {
      throw new ZipError(`its part ${entry.name} is damaged`, { cause: error });
    }
    throw error;
  }
}

export function unpackWhole(entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  unpack(entry, (bytes) => {
    pieces.push(bytes.slice());
    length += bytes.byteLength;
  });
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
