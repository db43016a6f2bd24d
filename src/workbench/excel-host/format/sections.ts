import { notImplemented } from "../excelError";

/** One piece of a number format. */
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  /** A run of digit places with points and commas: "#,##0.00". */
  | { readonly kind: "digits"; readonly text: string }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent"; readonly text: string }
  | { readonly kind: "general" }
  | { readonly kind: "text" }
  /** Which numbers a section is for: "[>10]". */
  | { readonly kind: "condition"; readonly text: string }
  /** A part of a date or time: "yyyy", "mm", "[h]", "AM/PM", ".000". */
  | { readonly kind: "date"; readonly text: string };

export type Section = readonly Token[];

const matchers: readonly (readonly [pattern: RegExp, token: (text: string) => Token | undefined])[] = [
  [/^"([^"]*)"/, (text) => ({ kind: "literal", text: text.slice(1, -1) })],
  [/^\\(.)/s, (text) => ({ kind: "literal", text: text.slice(1) })],
  [/^_(.)/s, () => ({ kind: "literal", text: " " })],
  [/^\*(.)/s, () => undefined],
  [/^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/i, () => undefined],
  [/^\[(?:[<>]=?|=|<>)-?\d+(?:\.\d+)?\]/, (text) => ({ kind: "condition", text: text.slice(1, -1) })],
  [/^\[\$([^\]-]*)(?:-[^\]]*)?\]/, (text) => ({ kind: "literal", text: text.slice(2, -1).replace(/-.*$/s, "") })],
  [/^\[(?:h+|m+|s+)\]/i, (text) => ({ kind: "date", text: text.toLowerCase() })],
  [/^general/i, () => ({ kind: "general" })],
  [/^(?:am\/pm|a\/p)/i, (text) => ({ kind: "date", text: text.toUpperCase() })],
  [/^(?:y+|m+|d+|h+|s+)/i, (text) => ({ kind: "date", text: text.toLowerCase() })],
  [/^[eE][+-]0+/, (text) => ({ kind: "exponent", text })],
  [/^[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]*)?,*|^\.[#0?]+,*/, (text) => ({ kind: "digits", text })],
  [/^%/, () => ({ kind: "percent" })],
  [/^@/, () => ({ kind: "text" })],
  [/^[-+/():!^&'~{}<>=$ \u00a0\u202f,.\u20ac\u00a3\u00a5]/, (text) => ({ kind: "literal", text })],
];

function tokenize(section: string, format: string): Section {
  const tokens: Token[] = [];
  let rest = section;
  while (rest !== "") {
    const seconds = tokens[tokens.length - 1];
    const fraction = /^\.0+/.exec(rest);
    if (fraction && seconds?.kind === "date" && /s/.test(seconds.text)) {
      tokens.push({ kind: "date", text: fraction[0] });
      rest = rest.slice(fraction[0].length);
      continue;
    }
    const found = matchers.find(([pattern]) => pattern.test(rest));
    const match = found?.[0].exec(rest);
    if (!found || !match) throw notImplemented(`The number format ${JSON.stringify(format)}`);
    const token = found[1](match[0]);
    if (token) tokens.push(token);
    rest = rest.slice(match[0].length);
  }
  return tokens;
}

function splitSections(format: string): string[] {
  const parts = [""];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|[^;]|;/gs) ?? []) {
    if (piece === ";") parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const known = new Map<string, readonly Section[]>();

/** The sections of a number format: positive, negative, zero, text. Formats it can't read are refused by name. */
export function sectionsOf(format: string): readonly Section[] {
  let sections = known.get(format);
  if (!sections) {
    const parts = splitSections(format);
    if (parts.length > 4) throw notImplemented(`The number format ${JSON.stringify(format)}`);
    sections = parts.map((part) => tokenize(part, format));
    for (const section of sections) {
      const slash = section.findIndex((token) => token.kind === "literal" && token.text === "/");
      const before = section[slash - 1];
      if (slash > 0 && before?.kind === "digits") throw notImplemented(`The number format ${JSON.stringify(format)}`);
    }
    known.set(format, sections);
  }
  return sections;
}
