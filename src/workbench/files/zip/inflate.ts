import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { ZipError, type ZipEntry } from "./zipDirectory";

/** Sheets of a million rows unpack to some 600 MB; an archive that unpacks to more than this is refused. */
export const maxUnpackedBytes = 2 * 1024 ** 3;

const pieceBytes = 65_536;

/** No workbook's parts shrink further; smaller parts cost nothing, however they are packed. */
const greatestRatio = 150;
const alwaysUnpacked = 10 * 1024 ** 2;

/**
 * Hands the unpacked bytes of a part on, piece by piece, so that a big sheet is never in memory as a whole. Throws
 * ZipError where they are not what the archive says; the pieces before have been handed on by then.
 */
export function unpack(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
  if (entry.encrypted) throw new ZipError(`its part ${entry.name} is encrypted`);
  if (entry.method !== 0 && entry.method !== 8)
    throw new ZipError(`its part ${entry.name} is packed in a way that isn't supported`);
  if (entry.size > alwaysUnpacked && entry.size > greatestRatio * entry.compressed.byteLength)
    throw new ZipError(
      `its part ${entry.name} unpacks to more than ${greatestRatio} times its size, as only a trap does`,
    );
  let [unpacked, checksum] = [0, 0];
  const take = (bytes: Uint8Array) => {
    unpacked += bytes.byteLength;
    if (unpacked > entry.size) throw new ZipError(`its part ${entry.name} is larger than the file says`);
    checksum = crc32(bytes, checksum);
    if (bytes.byteLength > 0) onBytes(bytes);
  };
  if (entry.method === 0) take(entry.compressed);
  else inflateTo(entry, take);
  // Changed bytes can still be well-formed, with other figures.
  if (unpacked < entry.size || checksum !== entry.crc) throw new ZipError(`its part ${entry.name} is damaged`);
}

function inflateTo(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  const inflate = new Inflate(take);
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

/** Only sheets and shared texts grow large, and those are read in pieces. */
const maxWholeBytes = 256 * 1024 ** 2;

export function unpackWhole(entry: ZipEntry): Uint8Array {
  if (entry.size > maxWholeBytes) throw new ZipError(`its part ${entry.name} unpacks to more than 256 MB`);
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
