import { Deflate } from "fflate";
import { crc32 } from "./crc32";

/** A part, deflated. */
export interface PackedPart {
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
}

const encoder = new TextEncoder();

/** Packs text as it is made, piece by piece: the text of a big sheet is never in memory as a whole. */
export function packText(texts: Iterable<string>): PackedPart {
  const pieces: Uint8Array[] = [];
  let [crc, size] = [0, 0];
  const deflate = new Deflate({ level: 4 }, (bytes) => pieces.push(bytes));
  for (const text of texts) {
    const bytes = encoder.encode(text);
    crc = crc32(bytes, crc);
    size += bytes.byteLength;
    deflate.push(bytes, false);
  }
  deflate.push(new Uint8Array(0), true);
  return { crc, size, pieces };
}
