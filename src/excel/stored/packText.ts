/** How a packed text begins; anything else is plain. */
const packed = "z:";

/** A text in fewer characters, where the browser can: deflated, in the 64 signs that any cell takes. */
export async function packText(text: string): Promise<string> {
  if (typeof CompressionStream === "undefined") return text;
  const bytes = await through(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  let signs = "";
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return packed + btoa(signs);
}

/** Rejects where the text is damaged, or this browser can't unpack it. */
export async function unpackText(text: string): Promise<string> {
  if (!text.startsWith(packed)) return text;
  const signs = atob(text.slice(packed.length));
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  const plain = await through(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
  return new TextDecoder().decode(plain);
}

async function through(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
