/**
 * The text of a file: by its byte order mark, else UTF-16 where every second byte is zero, else UTF-8, else
 * Windows-1252, in which any bytes are text. Undefined where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, 65_536).includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1024);
  if (sample.byteLength < 4) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const most = sample.byteLength * 0.4;
  if ((zeros[1] ?? 0) > most && zeros[0] === 0) return "utf-16le";
  if ((zeros[0] ?? 0) > most && zeros[1] === 0) return "utf-16be";
  return undefined;
}
