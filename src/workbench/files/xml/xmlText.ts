const escapes = /_x([0-9A-Fa-f]{4})_/g;
// What XML 1.0 can't hold: control characters and lone halves of a surrogate pair.
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Cell text as people see it: Excel writes characters that XML can't hold as _x000B_. */
export function decodeCellText(text: string): string {
  return text.includes("_x")
    ? text.replace(escapes, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** Cell text for XML, in the same notation; text that only looks like it is protected. */
export function encodeCellText(text: string): string {
  const safe = text.replace(looksEscaped, "_x005F_");
  return safe
    .replace(illegal, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/\r/g, "_x000D_");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text or an attribute's value for XML; characters that XML can't hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(illegal, "\ufffd")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Nothing in it that XML or the notation for other characters would have to change: true of nearly every cell. */
const plain = /^[\t\n\x20-%'-;=?-^`-\ud7ff\ue000-\ufffd]*$/;

/** A cell's text as element content. */
export function cellTextXml(text: string): string {
  if (plain.test(text)) return text;
  return encodeCellText(text).replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** The tag of an element without content as one that content may follow: "<row/>" as "<row>". */
export function openTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}
