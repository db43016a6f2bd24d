import { greatest } from "../../../cells/greatest";
import type { CellStyle } from "../../document/style";
import type { ConditionalStyle } from "../../document/conditionalFormat";
import { builtInFormatId } from "../read/builtInFormats";
import { escapeXml } from "../xml/xmlText";
import { XmlEditor, type LocatedElement } from "../xml/xmlEditor";
import { alignmentXml, borderXml, dxfXml, fillXml, fontXml, protectionXml, type StandardFont } from "./styleXml";

/** The collections of a style part in the order that the file format asks for. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
type Collection = (typeof order)[number];

const plainFormat = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
/** What Excel takes the first entries of a collection for, whatever stands there: they are not ours to use. */
const reserved: readonly (readonly [Collection, (standard: StandardFont) => readonly string[]])[] = [
  ["fonts", (standard) => [fontXml({}, standard)]],
  ["fills", () => ["none", "gray125"].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`)],
  ["borders", () => [borderXml({}, true)]],
  ["cellStyleXfs", () => [`<xf ${plainFormat}/>`]],
  ["cellXfs", () => [`<xf ${plainFormat} xfId="0"/>`]],
];

const firstCustomFormat = 164;

/**
 * Adds styles to a workbook's style part; what is there keeps its number, and is used where it is the same: a scorecard
 * that is refreshed again and again must not use up the fonts and formats that Excel allows a workbook.
 */
export class StyleSheet {
  private readonly editor: XmlEditor;
  private readonly added = new Map<Collection, string[]>();
  private readonly numbers = new Map<string, number>();
  private readonly standard: StandardFont;
  private nextFormat: number;

  constructor(part: Uint8Array) {
    this.editor = new XmlEditor(part);
    const font = this.children("fonts")[0];
    const value = (name: string) => font && this.editor.child(name, font)?.attributes["val"];
    const rest = ["family", "charset", "scheme"].map((name) => font && this.editor.child(name, font));
    this.standard = {
      name: value("name") ?? "Calibri",
      size: value("sz") ?? "11",
      rest: rest.map((element) => (element ? this.editor.textOf(element) : "")).join(""),
    };
    const formats = this.children("numFmts").map(({ attributes }) => Number(attributes["numFmtId"]));
    for (const name of order) {
      this.children(name).forEach((element, number) => {
        const key = name + this.editor.textOf(element);
        if (!this.numbers.has(key)) this.numbers.set(key, number);
      });
    }
    this.nextFormat = greatest(
      formats.map((id) => id + 1),
      firstCustomFormat,
    );
  }

  private children(name: Collection): readonly LocatedElement[] {
    return this.editor.child(name)?.children ?? [];
  }

  /** The number of an entry of a collection, which is appended unless it is there. */
  private add(name: Collection, bare: string): number {
    const xml = this.withPrefix(bare);
    const known = this.numbers.get(name + xml);
    if (known !== undefined) return known;
    const number = this.count(name);
    this.added.set(name, [...(this.added.get(name) ?? []), xml]);
    this.numbers.set(name + xml, number);
    return number;
  }

  private count(name: Collection): number {
    return this.children(name).length + (this.added.get(name)?.length ?? 0);
  }

  /** Fills in the reserved entries that the part lacks, before anything else takes their numbers. */
  private reserve(): void {
    for (const [name, entries] of reserved) {
      const missing = entries(this.standard).slice(this.count(name));
      if (missing.length === 0) continue;
      this.added.set(name, [...(this.added.get(name) ?? []), ...missing.map((xml) => this.withPrefix(xml))]);
    }
  }

  private formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    const known = builtInFormatId(code) ?? this.existingFormat(code) ?? this.numbers.get(`format ${code}`);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.numbers.set(`format ${code}`, id);
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private existingFormat(code: string): number | undefined {
    const found = this.children("numFmts").find(({ attributes }) => attributes["formatCode"] === code);
    return found && Number(found.attributes["numFmtId"]);
  }

  /** The cell format number (the "s" of a cell) of a style. */
  cellFormat(style: CellStyle): number {
    this.reserve();
    const format = this.formatId(style.numberFormat);
    const font = this.add("fonts", fontXml(style, this.standard));
    const fill = style.fill ? this.add("fills", fillXml(style.fill)) : 0;
    const border = style.borders ? this.add("borders", borderXml(style.borders, true)) : 0;
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const attributes = [
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1"`,
      format ? 'applyNumberFormat="1"' : "",
      fill ? 'applyFill="1"' : "",
      border ? 'applyBorder="1"' : "",
      alignment ? 'applyAlignment="1"' : "",
      protection ? 'applyProtection="1"' : "",
      style.quotePrefix ? 'quotePrefix="1"' : "",
    ].filter(Boolean);
    const inside = alignment + protection;
    return this.add("cellXfs", `<xf ${attributes.join(" ")}${inside ? `>${inside}</xf>` : "/>"}`);
  }

  /** The number of a conditional format's style. */
  conditional(style: ConditionalStyle): number {
    const format = style.numberFormat === undefined ? undefined : this.formatId(style.numberFormat);
    return this.add("dxfs", dxfXml(style, format));
  }

  /** The whole part with everything that was added. */
  result(): string {
    const { editor } = this;
    let previous: LocatedElement | undefined;
    let leading = "";
    for (const name of order) {
      const entries = this.added.get(name);
      const existing = editor.child(name);
      if (existing && entries) this.extend(existing, entries);
      if (existing && entries && name === "fills") this.nameNoFill(existing.children[0]);
      if (existing) previous = existing;
      else if (entries && previous) editor.insertAfter(previous, this.collection(name, entries));
      else if (entries) leading += this.collection(name, entries);
    }
    const first = editor.root.children[0];
    if (leading && first) editor.insertBefore(first, leading);
    else if (leading) editor.append(editor.root, leading);
    return editor.result();
  }

  private collection(name: string, entries: readonly string[]): string {
    const tag = this.editor.qualified(name);
    return `<${tag} count="${entries.length}">${entries.join("")}</${tag}>`;
  }

  private extend(existing: LocatedElement, entries: readonly string[]): void {
    const { length } = existing.children;
    if (length === 0) return this.editor.replaceElement(existing, this.collection(existing.name, entries));
    this.editor.setAttribute(existing, "count", String(length + entries.length));
    this.editor.append(existing, entries.join(""));
  }

  /** A first fill that says nothing is the one for "none", and has to say so as soon as it isn't the only one. */
  private nameNoFill(first: LocatedElement | undefined): void {
    if (first?.children.length === 0) {
      const none = this.withPrefix('<fill><patternFill patternType="none"/></fill>');
      return this.editor.replaceElement(first, none);
    }
    const pattern = first && this.editor.child("patternFill", first);
    if (!pattern || pattern.attributes["patternType"] !== undefined || pattern.children.length > 0) return;
    this.editor.setAttribute(pattern, "patternType", "none");
  }

  /** Gives elements the prefix that the part uses; those copied from it have theirs. */
  private withPrefix(xml: string): string {
    const colon = this.editor.root.qualifiedName.indexOf(":");
    if (colon < 0) return xml;
    return xml.replace(/<(\/?)(?![\w.-]*:)/g, `<$1${this.editor.root.qualifiedName.slice(0, colon)}:`);
  }
}
