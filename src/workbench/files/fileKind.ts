export type FileKind = "zip" | "encrypted" | "xls" | "compound" | "text" | "empty";

/** A first part, or the end of an archive without any. "PK" alone also begins a .csv with such a heading. */
const zipStarts = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const directoryEntryBytes = 128;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file's directory: entries of 128 bytes that begin with the name in UTF-16. */
function compoundNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + directoryEntryBytes <= bytes.byteLength; at += directoryEntryBytes) {
    const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    const type = bytes[at + 66];
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue;
    names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

/**
 * What a file is by its first bytes. Password-protected .xlsx files and old .xls files are both compound files: the
 * names inside tell them apart.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.byteLength === 0) return "empty";
  if (zipStarts.some((start) => startsWith(bytes, start))) return "zip";
  if (!startsWith(bytes, compoundStart)) return "text";
  const names = compoundNames(bytes);
  if (names.has("EncryptedPackage")) return "encrypted";
  return names.has("Workbook") || names.has("Book") ? "xls" : "compound";
}
