import { hashText } from "../../cells/hash";

/** How a text begins that says by a hash whether it is whole: "c:", the hash in hexadecimal digits, ":". */
const checked = /^c:([0-9a-f]{8}):/;
/** How a packed text goes on; anything else is plain. */
const packed = "z:";

/**
 * A text in fewer characters, where the browser can: deflated, in the 64 signs that any cell takes. With a hash, so that what
 * was cut or edited is not taken for whole.
 */
export async function packText(text: string): Promise<string> {
  const body = await deflated(text);
  return `c:${hashText(body)}:${body}`;
}

async function deflated(text: string): Promise<string> {
  if (typeof CompressionStream === "undefined") return text;
  const bytes = await through(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  let signs = "";
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return packed + btoa(signs);
}

/** Rejects where the text is damaged, or this browser can't unpack it; earlier versions wrote it without a hash. */
export async function unpackText(text: string): Promise<string> {
  const [head = "", hash] = checked.exec(text) ?? [];
  const body = text.slice(head.length);
  if (hash !== undefined && hash !== hashText(body)) throw new Error("The stored text is damaged.");
  if (!body.startsWith(packed)) return body;
  const signs = atob(body.slice(packed.length));
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  const plain = await through(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
  return new TextDecoder().decode(plain);
}

async function through(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
